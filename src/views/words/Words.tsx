import type { Inline, Prose } from '../../engine/scenario.ts';

/** A paragraph's words. Text stays text: nothing in it is ever read as HTML. */
export function Words({ text }: { readonly text: Prose }) {
  return <>{text.map(word)}</>;
}

function word(piece: Inline) {
  if (typeof piece === 'string') return piece;
  return 'em' in piece ? (
    <em>
      <Words text={piece.em} />
    </em>
  ) : (
    <strong>
      <Words text={piece.strong} />
    </strong>
  );
}
