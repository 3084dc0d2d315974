import type { DiagnosticKind } from '../diagnostic.ts';

interface Details {
  /** "a mark", "a mood", "text" */
  readonly found: string;
}

const kind: DiagnosticKind<Details> = {
  code: 'route-with-too-much',
  severity: 'fault',
  rule: 'Routes carry needs and meters only',
  example: '- [](#the-empty-desk) `breaks facilitate-the-handoff`',
  reason: ({ found }) => `A route is taken without being picked or recorded, so that ${found} on it would be lost.`,
  hint: () => 'Put it on the choice that leads here, or into the scene that the route leads to.',
};
export default kind;
