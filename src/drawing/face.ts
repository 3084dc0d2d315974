import { createAvatar } from '@dicebear/core';
import * as openPeeps from '@dicebear/open-peeps';
import { type Config, optimize } from 'svgo';
import type { Mood } from '../engine/scenario.ts';
import { EXPRESSIONS } from './expression.ts';
import type { Member } from './member.ts';
import { CLOTHES, HAIRS, INK, SKINS, TONGUE, WHITE } from './palette.ts';

/** Head and shoulders, on the sheet that Open Peeps draws on: the circle in this square cuts off no more than the tip of any hair. */
const CROP = '36 36 700 700';

/** Where Open Peeps puts a face; empty when it is asked for none. */
const EMPTY_FACE = '<g transform="translate(315 248)"></g>';

/** The library's own ink, white and red. */
const RECOLOURED: readonly (readonly [RegExp, string])[] = [
  [/#(?:000|231F20)\b/g, `#${INK}`],
  [/#fff\b/g, `#${WHITE}`],
  [/#FF8181\b/g, `#${TONGUE}`],
];

/** Whole units halve the file, and are off by a sixth of a pixel at most on the largest portrait. svgo's other passes cost time and save little. */
const SMALLER: Config = { floatPrecision: 0, plugins: ['removeMetadata', 'collapseGroups', 'convertPathData'] };

/**
 * A portrait: head and shoulders on a transparent square, as a whole SVG file. The same input gives the same text.
 * It bears no styles, scripts, ids or words: who it is and how they feel is said beside it.
 */
export function face(member: Member, mood: Mood): string {
  const expression = EXPRESSIONS[mood];
  const drawn = createAvatar(openPeeps, {
    seed: '',
    head: [member.head],
    face: 'face' in expression ? [expression.face] : [],
    skinColor: [SKINS[member.skin]],
    clothingColor: [CLOTHES[member.clothes]],
    headContrastColor: [member.hair ? HAIRS[member.hair] : INK],
    accessories: member.glasses ? [member.glasses] : [],
    accessoriesProbability: 100,
    facialHair: member.beard ? [member.beard] : [],
    facialHairProbability: 100,
    maskProbability: 0,
    clip: false,
  }).toString();
  const whole =
    'path' in expression
      ? drawn.replace(
          EMPTY_FACE,
          EMPTY_FACE.replace('></', `><path fill="#000" fill-rule="evenodd" d="${expression.path}"/></`),
        )
      : drawn;
  const coloured = RECOLOURED.reduce((svg, [from, to]) => svg.replace(from, to), whole);
  return optimize(coloured.replace(/viewBox="[^"]*"/, `viewBox="${CROP}"`), SMALLER).data;
}
