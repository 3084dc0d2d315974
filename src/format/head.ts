import type { CastMember, Meter } from '../engine/scenario.ts';

/** A name in the text, and where it stands. */
export interface Named {
  readonly id: string;
  readonly from: number;
  readonly end: number;
}

export interface HeadWalk {
  readonly path: readonly Named[];
  readonly ending: Named;
  readonly score: { readonly earned: number; readonly tests: number };
}

/**
 * The frontmatter as far as it could be read. A field that is absent was wrong and has been reported; what depends on it is
 * then not judged, because one cause has one message.
 */
export interface Head {
  readonly title?: string;
  readonly you?: string;
  readonly cast?: ReadonlyMap<string, CastMember>;
  readonly meters?: ReadonlyMap<string, Meter>;
  readonly rules?: ReadonlyMap<string, number>;
  readonly walks?: ReadonlyMap<string, HeadWalk>;
}
