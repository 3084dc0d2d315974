import type { Span } from './sources.ts';

/** A comment that begins like an answer to a smell: `<!-- CODE: reason -->`. */
export interface Answer {
  /** Its first word, whether or not anything is called so. */
  readonly code: string;
  /** In one line; empty where none is given. */
  readonly reason: string;
  /** Where the code stands. */
  readonly at: Span;
  /** The scene that it stands in; none before the first. */
  readonly scene?: string;
}

/** Puts each answer into the scene that was begun last before it; all in the order of the text. */
export function inScenes(
  answers: readonly Answer[],
  scenes: readonly { readonly id: string; readonly from: number }[],
): readonly Answer[] {
  let begun = 0;
  return answers.map((answer) => {
    while ((scenes[begun]?.from ?? Infinity) < answer.at.offset) begun++;
    const scene = scenes[begun - 1];
    return scene ? { ...answer, scene: scene.id } : answer;
  });
}
