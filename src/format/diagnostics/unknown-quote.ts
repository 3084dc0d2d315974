import type { DiagnosticKind } from '../diagnostic.ts';
import { didYouMean } from '../hints.ts';

interface Details {
  /** The word in the brackets; none where the quote has none. */
  readonly word: string | undefined;
  readonly nearest: string | undefined;
  /** Under a choice, where a quote is its debrief and has no word, or a note for the trainer. */
  readonly underChoice: boolean;
}

const kind: DiagnosticKind<Details> = {
  code: 'unknown-quote',
  severity: 'fault',
  rule: 'Quotes say what they are',
  why: 'A quote in a scene is never for everybody: it is what somebody thinks, the question of the role check, or a note for the trainer. Its first line says which. An unlabelled one could end up in front of the wrong people.',
  example: '> [!TOUGHT] ellen\n> That company is on my list.',
  mended: '> [!THOUGHT] ellen\n> That company is on my list.',
  reason: ({ word, underChoice }) => {
    if (underChoice)
      return `A quote under a choice is its debrief or a note for the trainer, and [!${word}] is neither of them.`;
    return word === undefined
      ? 'A quote in a scene says in its first line what it is, and this one does not.'
      : `No quote is called [!${word}], so that nobody would see this one.`;
  },
  hint: ({ nearest, underChoice }) =>
    underChoice
      ? didYouMean(
          nearest && `[!${nearest}]`,
          'A thought or a role check belongs to the scene: move it above the choices. A debrief has no word in brackets.',
        )
      : didYouMean(
          nearest && `[!${nearest}]`,
          'Begin it with [!THOUGHT] and a name, with [!ROLE-CHECK] or with [!FACILITATOR]. The debrief of a choice is a quote below it, indented by two spaces.',
        ),
};
export default kind;
