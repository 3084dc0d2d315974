import type { Member } from './member.ts';

const HEADS = ['short1', 'medium1', 'short2', 'medium3', 'shaved1', 'medium2'] as const;
const SKINS = ['fair', 'olive', 'tan', 'brown'] as const;
const CLOTHES = ['grey', 'cream'] as const;

/** The face of somebody whom nobody has drawn yet: plain and quiet, and always the same for the same id. */
export function stranger(id: string): Member {
  // FNV-1a: short, and ids that differ by a letter fall far apart.
  let seed = 0x811c9dc5;
  for (const letter of id) seed = Math.imul(seed ^ (letter.codePointAt(0) ?? 0), 0x01000193) >>> 0;
  const pick = <Name>(from: readonly [Name, ...Name[]]): Name => {
    const at = seed % from.length;
    seed = Math.floor(seed / from.length);
    return from[at] ?? from[0];
  };
  return { head: pick(HEADS), skin: pick(SKINS), clothes: pick(CLOTHES), tint: 'sand' };
}
