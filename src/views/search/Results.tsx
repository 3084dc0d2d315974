import { search as words } from '../../i18n/en.ts';
import type { Found } from './finder.ts';
import { marked } from './marked.ts';

interface ResultsProps {
  readonly found: readonly Found[];
  /** It may lead to another place of the page that is open. */
  readonly onFollow: () => void;
}

/** What it is, and in which modules; a lesson is one. */
function placeOf({ kind, modules }: Found): string {
  const kinds: Readonly<Record<string, string>> = words.kind;
  const where = modules.length === 1 ? modules : [words.inModules(modules.length)];
  return [kinds[kind] ?? kind, ...(kind === 'lesson' || modules.length === 0 ? [] : where)].join(' · ');
}

/** What was found, best first. */
export function Results({ found, onFollow }: ResultsProps) {
  if (found.length === 0) return null;
  return (
    <ol class="found">
      {found.map((one) => (
        <li key={one.href} data-kind={one.kind}>
          {one.face ? <img src={one.face} alt="" width="48" height="48" /> : null}
          <h3>
            <a href={one.href} onClick={onFollow}>
              {one.title}
            </a>
          </h3>
          <p class="found-in">{placeOf(one)}</p>
          <p>
            {marked(one.excerpt).map((stretch, at) =>
              stretch.marked ? <mark key={at}>{stretch.text}</mark> : <span key={at}>{stretch.text}</span>,
            )}
          </p>
        </li>
      ))}
    </ol>
  );
}
