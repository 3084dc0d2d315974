import type { DiagnosticKind } from '../../format/diagnostic.ts';

interface Details {
  readonly scene: string;
}

const kind: DiagnosticKind<Details> = {
  code: 'unreachable-scene',
  severity: 'fault',
  rule: 'Every scene can be reached',
  example: '## first\n\n- [Go on.](#last "go-on")\n\n## never-told\n\n## last',
  reason: ({ scene }) => `No path leads to the scene "${scene}", so nobody will ever read it.`,
  hint: ({ scene }) => `Link to "#${scene}" from a choice or a route that can be taken, or take the scene out.`,
};
export default kind;
