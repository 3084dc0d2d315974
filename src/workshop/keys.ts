import type { Act } from './act.ts';

/** What a key does to the window that it is pressed in, and not to the workshop. */
export type WindowAct = 'full-screen' | 'list-of-keys' | 'notes';

/** A key as browsers name it: `key` is what it writes, `code` where it lies. */
export interface Pressed {
  readonly key: string;
  readonly code: string;
  readonly shiftKey: boolean;
}

const NEXT: Act = { kind: 'next' };
const BACK: Act = { kind: 'back' };
const BLACK: Act = { kind: 'over', over: 'black' };

const MEANINGS: ReadonlyMap<string, Act | WindowAct> = new Map<string, Act | WindowAct>([
  ['PageDown', NEXT],
  ['ArrowRight', NEXT],
  ['ArrowDown', NEXT],
  [' ', NEXT],
  ['Enter', NEXT],
  ['PageUp', BACK],
  ['ArrowLeft', BACK],
  ['ArrowUp', BACK],
  ['Backspace', BACK],
  ['b', BLACK],
  ['.', BLACK],
  ['r', { kind: 'role-check' }],
  ['z', { kind: 'back-a-decision' }],
  ['v', { kind: 'to', stage: 'voting' }],
  ['d', { kind: 'to', stage: 'discuss' }],
  ['j', { kind: 'over', over: 'join' }],
  ['p', { kind: 'over', over: 'paths' }],
  ['g', { kind: 'over', over: 'groups' }],
  ['f', 'full-screen'],
  ['n', 'notes'],
  ['?', 'list-of-keys'],
]);

/** What a key is for: in the console, and the same on the room screen. */
export function meaningOf({ key, code, shiftKey }: Pressed): Act | WindowAct | undefined {
  const name = key.length === 1 ? key.toLowerCase() : key;
  if (/^[1-9]$/.test(name)) return { kind: 'number', number: Number(name) };
  // With shift a digit writes something else, which depends on the country.
  const [, digit] = /^(?:Digit|Numpad)([1-9])$/.exec(code) ?? [];
  if (shiftKey && digit !== undefined) return { kind: 'one-less', number: Number(digit) };
  return MEANINGS.get(name);
}
