import { cohort } from '../../i18n/en.ts';
import { PAGE } from './usePart.ts';

const words = cohort.pages;

interface PagesProps {
  /** What is parted into pages. */
  readonly of: string;
  readonly from: number;
  readonly all: number;
  readonly goTo: (from: number) => void;
}

/** Where one is in a long list, and the way on and back. Nothing where all of it is there. */
export function Pages({ of, from, all, goTo }: PagesProps) {
  if (all <= PAGE) return null;
  const last = from + PAGE >= all;
  return (
    <nav class="pages" aria-label={words.label(of)}>
      {/* Not disabled: the focus would be lost on whoever comes to the end. */}
      <button type="button" class="quiet" aria-disabled={from === 0} onClick={() => goTo(Math.max(0, from - PAGE))}>
        {words.before}
      </button>
      <span role="status">{words.at(from + 1, Math.min(all, from + PAGE), all)}</span>
      <button type="button" class="quiet" aria-disabled={last} onClick={() => goTo(last ? from : from + PAGE)}>
        {words.next}
      </button>
    </nav>
  );
}
