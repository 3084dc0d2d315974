import { compileMachine } from '../../../src/engine/machine.ts';
import { version } from '../../../src/engine/version.ts';
import type { Assignment } from '../../../src/record/assignment.ts';
import { makeAssignment } from '../../../src/record/assignment.ts';
import type { FinishedAttempt } from '../../../src/record/attempt.ts';
import type { Story } from '../../../src/record/bookmark.ts';
import { type Sender, writeEvidence } from '../../../src/record/evidence.ts';
import { storyOf, walked } from '../walked.ts';

const stories = new Map<string, Story>();

export function playable(id: string): Story {
  const there = stories.get(id);
  if (there) return there;
  const scenario = storyOf(id);
  const story = { scenario, machine: compileMachine(scenario), version: version(scenario) };
  stories.set(id, story);
  return story;
}

const attempts = new Map<string, FinishedAttempt>();

function attemptAlong(module: string, walk: string): FinishedAttempt {
  const key = `${module}/${walk}`;
  const attempt = attempts.get(key) ?? walked(module, walk);
  attempts.set(key, attempt);
  return attempt;
}

/** The code of somebody who went along a walk that the author wrote down. */
export const codeFor = (
  name: string,
  module: string,
  walk: string,
  { day = '2026-11-20', ...sender }: Omit<Sender, 'name'> & { readonly day?: string } = {},
): string => writeEvidence(playable(module), attemptAlong(module, walk), { name, ...sender }, day);

export const assignment = (draft: Partial<Assignment> = {}): Assignment =>
  makeAssignment(
    {
      modules: ['the-promise', 'still-got-it'],
      by: 'Mona',
      mastery: 0.8,
      due: '2026-11-18',
      whatIfBeforePass: true,
      ...draft,
    },
    Date.parse('2026-11-01T09:00:00Z'),
  );
