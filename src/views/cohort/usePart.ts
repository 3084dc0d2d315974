import { useEffect, useState } from 'preact/hooks';
import type { Part } from '../../record/cohort-port.ts';

/** So many lines of a list stand on the page at once. */
export const PAGE = 100;

export interface Paged<Item> {
  /** Nothing until the first part has come. */
  readonly part: Part<Item> | undefined;
  readonly from: number;
  readonly goTo: (from: number) => void;
}

/**
 * A part of a long list that lies elsewhere.
 * @param ask changes whenever another list is meant; then it begins anew
 * @param edition changes whenever the list itself may have changed
 * @param count how many at once; all of them on paper
 */
export function usePart<Item>(
  ask: (from: number, count: number) => Promise<Part<Item>>,
  edition: number,
  count = PAGE,
): Paged<Item> {
  const [place, setPlace] = useState({ ask, from: 0 });
  const [part, setPart] = useState<Part<Item>>();
  const from = place.ask === ask ? place.from : 0;
  useEffect(() => {
    let wanted = true;
    // What fails is told where everything is told: at the next thing that is asked of the desk.
    ask(count === PAGE ? from : 0, count).then(
      (come) => {
        if (!wanted) return;
        if (come.items.length === 0 && come.all > 0 && from > 0) setPlace({ ask, from: 0 });
        else setPart(come);
      },
      () => {},
    );
    return () => {
      wanted = false;
    };
  }, [ask, edition, count, from]);
  return { part, from, goTo: (next) => setPlace({ ask, from: next }) };
}
