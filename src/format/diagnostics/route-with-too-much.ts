import type { DiagnosticKind } from '../diagnostic.ts';

interface Details {
  /** "a mark", "a mood", "text" */
  readonly found: string;
}

const kind: DiagnosticKind<Details> = {
  code: 'route-with-too-much',
  severity: 'fault',
  rule: 'Routes carry needs and meters only',
  why: 'A route is the story’s own doing: it takes it without asking, when its needs hold, and no learner ever sees it. So nobody can be praised, blamed or heard on it. What has to be said or marked belongs to the choice before it or to the scene behind it.',
  example: '- [](#the-empty-desk) `mood tired`',
  mended: '- [](#the-empty-desk)',
  reason: ({ found }) => `A route is taken without being picked or recorded, so that ${found} on it would be lost.`,
  hint: () => 'Put it on the choice that leads here, or into the scene that the route leads to.',
};
export default kind;
