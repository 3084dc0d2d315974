export const counted = (amount: number, one: string, many: string): string => `${amount} ${amount === 1 ? one : many}`;

// An array as it stands: whatever is worked out when a module is read makes every page that shows a word ship all of them.
const NUMBERS = [
  'no',
  'one',
  'two',
  'three',
  'four',
  'five',
  'six',
  'seven',
  'eight',
  'nine',
  'ten',
  'eleven',
  'twelve',
];

export const inWords = (count: number): string => NUMBERS[count] ?? String(count);

export const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

export const countInWords = (count: number, one: string, many = `${one}s`): string =>
  `${inWords(count)} ${count === 1 ? one : many}`;

export const listed = (all: readonly string[]): string => list(all, 'and');

export const modules = (count: number): string => `${inWords(count)} ${count === 1 ? 'module' : 'modules'}`;

export const minutes = (count: number): string => `${count} ${count === 1 ? 'minute' : 'minutes'}`;

export const people = (count: number): string => (count === 1 ? 'one person' : `${count.toLocaleString('en')} people`);

export const codes = (count: number): string => (count === 1 ? 'one code' : `${count.toLocaleString('en')} codes`);

export const days = (count: number): string => (count === 1 ? 'a day' : `${count} days`);

/** @param last the word before the last one: “and”, “or” */
export const list = (items: readonly string[], last: string): string =>
  items.length < 2 ? items.join('') : `${items.slice(0, -1).join(', ')} ${last} ${items.at(-1)}`;

export const votes = (count: number): string => (count === 1 ? '1 vote' : `${count} votes`);
