import idShape from './diagnostics/id-shape.ts';
import type { Reading } from './reading.ts';

const SHAPE = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;

/** A name that every plain object already has would be found where nobody put it. */
const RESERVED = 'constructor';

/** Lower-case letters and digits joined by single hyphens. */
export const isId = (text: string): boolean => SHAPE.test(text) && text !== RESERVED;

/** The same words in the shape of an id; none where nothing would be left. */
export function idOf(text: string): string | undefined {
  const id = text
    .slice(0, 80)
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[^a-z0-9\s_-]/g, '')
    .replace(/[\s_-]+/g, '-')
    .replace(/^-|-$/g, '');
  return isId(id) ? id : undefined;
}

/** Reports an id that has not its shape. @returns whether it has. */
export function checkId(reading: Reading, what: string, id: string, from: number, end: number): boolean {
  if (isId(id)) return true;
  reading.report(idShape, from, end, { what, id, better: idOf(id) });
  return false;
}
