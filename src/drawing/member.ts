import { z } from 'astro/zod';
import { BEARDS, GLASSES, HEADS } from './features.ts';
import { CLOTHES, HAIRS, SKINS, TINTS } from './palette.ts';

const names = <Name extends string>(of: Readonly<Record<Name, unknown>>): Name[] => Object.keys(of) as Name[];

/** An entry of the cast file. */
export const memberShape = z.strictObject({
  /** Head and hair together, by the name that Open Peeps gives them. */
  head: z.enum(HEADS),
  skin: z.enum(names(SKINS)),
  /** Only for the heads that show it; on the others, hair is ink. */
  hair: z.enum(names(HAIRS)).optional(),
  clothes: z.enum(names(CLOTHES)),
  glasses: z.enum(GLASSES).optional(),
  beard: z.enum(BEARDS).optional(),
  /** The colour that is theirs everywhere. */
  tint: z.enum(TINTS),
});

/** How somebody looks in all stories. */
export type Member = z.infer<typeof memberShape>;
