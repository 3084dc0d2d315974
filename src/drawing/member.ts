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
  /** Who they are, in all stories. */
  about: z.string().min(1).optional(),
  /** What they want, in all stories. */
  wants: z.string().min(1).optional(),
});

/** How somebody looks in all stories, and what can be said of them without giving one away. */
export type Member = z.infer<typeof memberShape>;
