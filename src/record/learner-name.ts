import { MOST_NAME } from './evidence.ts';
import { type OpenStorage, OURS } from './keys.ts';
import { oneLine } from './words.ts';

/** The learner's name, as they gave it for certificates. */
export const NAME_KEY = `${OURS}name`;

/** A name as a certificate and a code take it. */
export const asName = (text: string): string => oneLine(text, MOST_NAME);

/** Empty where none was given, or the device keeps nothing. Never throws. */
export function readName(open: OpenStorage): string {
  try {
    return asName(open()?.getItem(NAME_KEY) ?? '');
  } catch {
    return '';
  }
}

/** @returns whether it is kept. Never throws. */
export function keepName(open: OpenStorage, name: string): boolean {
  try {
    const storage = open();
    if (name === '') storage?.removeItem(NAME_KEY);
    else storage?.setItem(NAME_KEY, name);
    return storage !== null && storage !== undefined;
  } catch {
    return false;
  }
}
