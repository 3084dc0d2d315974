import type { Inline, Prose } from './scenario.ts';

const plainOf = (piece: Inline): string =>
  typeof piece === 'string' ? piece : plain('em' in piece ? piece.em : piece.strong);

/** A paragraph without its emphasis, for places that hold text alone. */
export const plain = (text: Prose): string => text.map(plainOf).join('');
