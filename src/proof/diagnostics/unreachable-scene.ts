import type { DiagnosticKind } from '../../format/diagnostic.ts';

interface Details {
  readonly scene: string;
}

const kind: DiagnosticKind<Details> = {
  code: 'unreachable-scene',
  severity: 'fault',
  rule: 'Every scene can be reached',
  why: 'Somebody wrote this scene, and no learner will ever read it: no path leads there. It is the most common leftover of rewriting, and the cheapest to mend, by a link or by deleting it.',
  example: '## the-first-morning\n\n- [Go on.](#the-empty-desk "go-on")\n\n## the-fair\n\nEverybody is there.',
  mended:
    '## the-first-morning\n\n- [Go on.](#the-empty-desk "go-on")\n- [Go to the fair.](#the-fair "to-the-fair")\n\n## the-fair\n\nEverybody is there.',
  reason: ({ scene }) => `No path leads to the scene "${scene}", so nobody will ever read it.`,
  hint: ({ scene }) => `Link to "#${scene}" from a choice or a route that can be taken, or take the scene out.`,
};
export default kind;
