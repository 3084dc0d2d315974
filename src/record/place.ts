import type { Attempt } from './attempt.ts';

/** Two copies of what bears one id: which of them holds everything that the other holds, or that neither does. */
function holdsAll(there: Attempt | undefined, ours: Attempt): 'there' | 'ours' | 'neither' {
  if (!there) return 'ours';
  const [short, long] = there.steps.length < ours.steps.length ? [there, ours] : [ours, there];
  if (there.started !== ours.started || short.steps.some((step, at) => step !== long.steps[at])) return 'neither';
  if (short.steps.length < long.steps.length) {
    // Sealed, and yet shorter: another version of the story ended there, and a result is never taken away.
    if (short.result) return 'neither';
    return long === ours ? 'ours' : 'there';
  }
  if (!ours.result) return 'there';
  return there.result && there.result.finished <= ours.result.finished ? 'there' : 'ours';
}

/**
 * The id for a copy that has parted from the attempt whose id it bears. It follows from the copy alone, so that the same
 * copy, met again, is known. FNV-1a: it tells a handful of copies apart, and `place` tries again where it does not.
 */
export function forkId(attempt: Attempt): string {
  const text = JSON.stringify(attempt);
  let hash = 0x811c9dc5;
  for (let at = 0; at < text.length; at++) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  return `${attempt.id.split('~', 1)[0]?.slice(0, 80)}~${(hash >>> 0).toString(36)}`;
}

/** Under which key the device keeps an attempt. */
export const keyOf = ({ scenario, id }: Attempt): string => `handoff:attempt:${scenario}:${id}`;

/** Where attempts are by `keyOf`; a `Map` is one. */
export interface Shelf {
  get(key: string): Attempt | undefined;
  set(key: string, attempt: Attempt): unknown;
}

export interface Placed {
  /** As it now bears its id. */
  readonly attempt: Attempt;
  readonly outcome: 'added' | 'updated' | 'unchanged';
}

/**
 * Puts an attempt where its id belongs, and loses nothing: what is there stays if it holds as much, is replaced if it holds
 * less, and if the two have parted ways ours gets an id of its own.
 */
export function place(shelf: Shelf, attempt: Attempt): Placed {
  const key = keyOf(attempt);
  const there = shelf.get(key);
  switch (holdsAll(there, attempt)) {
    case 'there':
      return { attempt, outcome: 'unchanged' };
    case 'neither':
      return place(shelf, { ...attempt, id: forkId(attempt) });
    case 'ours':
      shelf.set(key, attempt);
      return { attempt, outcome: there ? 'updated' : 'added' };
  }
}
