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
  why: 'A choice that leads nowhere would leave a learner in front of a blank page. Mostly an id is misspelt, or a scene was renamed and one link to it was not. Where the scene is still in your head, write its heading and one line, and go on.',
  example: '## the-first-morning\n\n- [Wait.](#the-empty-desc "wait")\n\n## the-empty-desk\n\nThe chair is empty.',
  mended: '## the-first-morning\n\n- [Wait.](#the-empty-desk "wait")\n\n## the-empty-desk\n\nThe chair is empty.',
  reason: ({ target }) => `No scene is called "${target}", so that this leads nowhere.`,
  hint: ({ target, nearest }) => didYouMean(nearest, `Write that scene, beginning with "## ${target}".`),
};
export default kind;
