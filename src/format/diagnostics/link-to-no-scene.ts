import type { DiagnosticKind } from '../diagnostic.ts';
import { didYouMean } from '../hints.ts';

interface Details {
  readonly target: string;
  readonly nearest: string | undefined;
}

const kind: DiagnosticKind<Details> = {
  code: 'link-to-no-scene',
  severity: 'fault',
  rule: 'Choices must name a scene',
  example: '- [Take the call.](#the-empty-desc "take-the-call")',
  reason: ({ target }) => `No scene is called "${target}", so that this leads nowhere.`,
  hint: ({ target, nearest }) => didYouMean(nearest, `Write that scene, beginning with "## ${target}".`),
};
export default kind;
