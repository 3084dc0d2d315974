/** The colours of the portraits, by the names that `scenarios/cast.yaml` uses: hex without `#`. */

/** Lines, black hair and moods. Warm near-black, as the ink of the page. */
export const INK = '1c1714';
/** Teeth and the whites of wide eyes. */
export const WHITE = 'fffaf0';
export const TONGUE = 'd0705f';

/** Light enough that a mood drawn in ink is read on each: contrast 3 or more. */
export const SKINS = {
  porcelain: 'f8dcc4',
  fair: 'f3c9a5',
  olive: 'deb080',
  tan: 'd09a6a',
  brown: 'b07a52',
  deep: '9b6444',
} as const;

/** Shows only on some heads and beards: the others are ink. */
export const HAIRS = {
  blond: 'd9b26a',
  ginger: 'bf6a35',
  chestnut: '84502f',
  brown: '6b4630',
  silver: 'c9c5bd',
  white: 'efe9de',
} as const;

export const CLOTHES = {
  blue: '6f93ad',
  navy: '47607a',
  green: '7f9c7a',
  olive: '9a9a5c',
  yellow: 'd9ab4e',
  orange: 'd0854f',
  red: 'b9574a',
  pink: 'd79a96',
  purple: '8c6f91',
  cream: 'efe3cb',
  grey: 'a39c92',
} as const;

/** A colour of their own that people bear through all stories, mixed in `src/styles/tints.css`. */
export const TINTS = ['ochre', 'sage', 'clay', 'plum', 'slate', 'rose', 'moss', 'jade', 'sand'] as const;
