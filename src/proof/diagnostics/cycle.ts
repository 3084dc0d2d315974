import type { DiagnosticKind } from '../../format/diagnostic.ts';
import { shownPath } from '../shown.ts';

interface Details {
  /** The scenes on the way round. */
  readonly scenes: readonly string[];
  /** The choices on the way round; none where only routes lead round. */
  readonly choices: readonly string[];
  readonly path: readonly string[];
}

const kind: DiagnosticKind<Details> = {
  code: 'cycle',
  severity: 'fault',
  rule: 'A story never comes back to the same state',
  why: 'A story ends. If a learner can come back to the same moment with nothing changed, they can go round for ever, and no score, no count of paths and no promise about them means anything. Coming back to a place is fine as long as something is different when they do: a meter has moved, or a choice is gone.',
  example:
    '## the-first-morning\n\n- [Wait.](#weeks-later "wait")\n\n## weeks-later\n\n- [Start again.](#the-first-morning "start-again")\n- [Go home.](#the-empty-desk "go-home")',
  mended:
    '## the-first-morning\n\n- [Wait.](#weeks-later "wait")\n\n## weeks-later\n\n- [Start again.](#the-first-chair "start-again")\n- [Go home.](#the-empty-desk "go-home")',
  reason: ({ scenes, choices, path }) =>
    `${choices.length === 0 ? `Routes lead round for ever: ${shownPath([...scenes, scenes[0] ?? ''])}` : `The story can go round for ever: from "${scenes[0]}" by ${shownPath(choices)} it comes back and nothing has changed`}. ${path.length === 0 ? 'It begins there.' : `This leads there: ${shownPath(path)}.`}`,
  hint: () =>
    'Let one of these lead onwards, or let something change on the way (a meter, or a choice that some `needs` names) so that it cannot be taken again.',
};
export default kind;
