/**
 * What Open Peeps can draw and a story can use. Left out of the library's lists: what hides the eyes or the mouth
 * (sunglasses, masks, most beards), because a face is here to show a mood; the hair that a disc would cut off; one costume.
 */

export const HEADS = [
  'afro',
  'bangs',
  'bangs2',
  'bantuKnots',
  'buns',
  'cornrows',
  'cornrows2',
  'dreads1',
  'dreads2',
  'flatTop',
  'flatTopLong',
  'grayBun',
  'grayMedium',
  'grayShort',
  'hatBeanie',
  'hatHip',
  'hijab',
  'long',
  'longBangs',
  'medium1',
  'medium2',
  'medium3',
  'mediumBangs',
  'mediumBangs2',
  'mediumBangs3',
  'mediumStraight',
  'mohawk',
  'mohawk2',
  'noHair1',
  'noHair2',
  'noHair3',
  'shaved1',
  'shaved2',
  'short1',
  'short2',
  'short3',
  'short4',
  'short5',
  'turban',
  'twists',
  'twists2',
] as const;

/** The heads that show a hair colour; all others are drawn in ink. */
export const COLOURED_HEADS: readonly string[] = [
  'bangs',
  'cornrows',
  'grayBun',
  'grayMedium',
  'grayShort',
  'mediumBangs2',
  'mohawk',
  'mohawk2',
  'noHair3',
  'short4',
];

export const GLASSES = ['glasses', 'glasses2', 'glasses3', 'glasses4', 'glasses5'] as const;

export const BEARDS = ['chin', 'full', 'moustache1', 'moustache7'] as const;
