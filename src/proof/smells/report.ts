import type { Place, Span } from '../../format/sources.ts';
import type { SmellKind } from '../smell-kind.ts';

/**
 * Tells that something smells.
 * @param scene In which scene it is answered; none for a smell of the whole story.
 */
export type Report = <Details>(
  kind: SmellKind<Details>,
  scene: string | undefined,
  at: Place | Span,
  details: Details,
) => void;
