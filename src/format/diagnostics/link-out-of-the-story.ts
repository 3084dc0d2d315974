import type { DiagnosticKind } from '../diagnostic.ts';

interface Details {
  readonly url: string;
}

const kind: DiagnosticKind<Details> = {
  code: 'link-out-of-the-story',
  severity: 'fault',
  rule: 'Choices stay in the story',
  why: 'Whoever follows a link out of the story is gone, and the attempt with them. A choice leads to another scene, and the number sign at the front says that it is one of yours. What you want people to read afterwards belongs into the lesson around the story.',
  example: '- [Take the call.](the-sidelined-chair "take-the-call")',
  mended: '- [Take the call.](#the-sidelined-chair "take-the-call")',
  reason: ({ url }) =>
    url === ''
      ? 'This choice has no target that can be read, and a choice leads to a scene.'
      : `"${url}" is not a scene of this story; a target begins with # and is a scene's id.`,
  hint: () => 'Write the target as (#scene-id "choice-id").',
};
export default kind;
