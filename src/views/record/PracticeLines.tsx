import type { Practice } from '../../engine/practice.ts';
import { standing } from '../../engine/practice.ts';
import { practice } from '../../i18n/en.ts';
import type { PracticeResult } from '../../record/practice-result.ts';

const words = practice.record;

/** A practice of the course, as far as the record page needs it. */
export interface PracticeLine {
  readonly id: string;
  readonly kind: Practice['kind'];
  readonly title: string;
  readonly href: string;
  /** Its items' ids. */
  readonly items: readonly string[];
}

interface PracticeLinesProps {
  readonly results: readonly PracticeResult[];
  readonly practices: readonly PracticeLine[];
}

/** A line a practice that was begun. */
export function PracticeLines({ results, practices }: PracticeLinesProps) {
  const begun = practices.flatMap((line) => {
    const result = results.find((other) => other.practice === line.id);
    return result && line.items.some((id) => result.items[id]?.tries) ? [{ ...line, result }] : [];
  });
  if (begun.length === 0) return null;
  return (
    <section class="keep practised">
      <h2>{words.title}</h2>
      <ul class="attempt-list">
        {begun.map(({ id, kind, title, href, items, result }) => {
          const { done, all } = standing(items, result.items);
          return (
            <li key={id}>
              <a href={href}>{title}</a>
              <span>{done === all ? words.finished : words[kind](done, all)}</span>
            </li>
          );
        })}
      </ul>
    </section>
  );
}
