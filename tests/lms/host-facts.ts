import { compileMachine } from '../../src/engine/machine.ts';
import { current, openChoices, replay } from '../../src/engine/replay.ts';
import { ratio } from '../../src/engine/score.ts';
import { version } from '../../src/engine/version.ts';
import type { FinishedAttempt } from '../../src/record/attempt.ts';
import { type Story, writeBookmark } from '../../src/record/bookmark.ts';
import { storyOf } from '../views/walked.ts';
import type { ScormStandard } from './host-launch.ts';
import type { LearnerRecord } from './host-record.ts';

const stories = new Map<string, Story>();

export function story(module: string): Story {
  const scenario = storyOf(module);
  const there = stories.get(module) ?? { scenario, machine: compileMachine(scenario), version: version(scenario) };
  stories.set(module, there);
  return there;
}

/** Where a learner is who has taken these steps. */
export const sceneAfter = (module: string, steps: readonly string[]): string =>
  current(replay(story(module).machine, steps)).scene;

/** A decision, as the story's own text has it. */
export interface Decision {
  readonly scene: string;
  /** The place of what was taken among what could be said. */
  readonly taken: number;
  readonly choice: string;
  readonly rules: readonly string[];
  readonly result: 'correct' | 'neutral' | 'wrong';
}

/** What an LMS must show of a path, worked out from the story. */
export function decisionsOf(module: string, steps: readonly string[]): readonly Decision[] {
  const { scenario, machine } = story(module);
  return replay(machine, steps).moments.flatMap(({ scene: id, snapshot }, at): Decision[] => {
    const scene = scenario.scenes.find((one) => one.id === id);
    const open = scene ? openChoices(scene, snapshot) : [];
    const taken = open.findIndex((one) => one.id === steps[at]);
    const choice = open[taken];
    if (!choice) return [];
    const marks = Object.values(choice.marks);
    const result = marks.includes('breaks')
      ? 'wrong'
      : marks.length === 0 || marks.includes('bends')
        ? 'neutral'
        : 'correct';
    return [{ scene: id, taken, choice: choice.id, rules: Object.keys(choice.marks), result }];
  });
}

/** What an LMS has after such attempts, left in the ordinary way. The last of them decides. */
export function recordAfter(
  standard: ScormStandard,
  module: string,
  attempts: readonly FinishedAttempt[],
  passed: boolean,
): LearnerRecord {
  const marked = attempts.map((attempt, at) => ({ attempt, number: at + 1, reported: attempt.steps.length }));
  const bookmark = writeBookmark(story(module), { run: 'earlier', marked });
  const best = Math.max(...attempts.map(({ result }) => ratio(result)));
  const ids = marked.flatMap(({ attempt: { steps }, number }) =>
    decisionsOf(module, steps).map(({ scene }) => `${number}.${scene}`),
  );
  const interactions = Object.fromEntries(
    ids.flatMap((id, at) => [
      [`cmi.interactions.${at}.id`, id],
      [`cmi.interactions.${at}.type`, 'choice'],
    ]),
  );
  return standard === 'scorm12'
    ? {
        ...interactions,
        'cmi.core.lesson_status': passed ? 'passed' : 'failed',
        'cmi.core.score.raw': String(Math.round(100 * best)),
        'cmi.suspend_data': bookmark,
      }
    : {
        ...interactions,
        'cmi.completion_status': 'completed',
        'cmi.success_status': passed ? 'passed' : 'failed',
        'cmi.score.scaled': String(Number(best.toFixed(2))),
        'cmi.suspend_data': bookmark,
        'cmi.exit': 'suspend',
      };
}

/** What both standards say of a learner, under one name each. */
export interface Standing {
  readonly status: string;
  /** 0 to 100, rounded; `NaN` where there is none. */
  readonly score: number;
  readonly bookmark: string;
  readonly scene: string;
  /** Seconds, over all sessions. */
  readonly time: number;
  readonly interactions: readonly string[];
}

const PARTS = ['H', 'M', 'S'] as const;

/** Seconds in a CMITimespan (`00:01:02.5`) or a timeinterval (`PT1M2.5S`); 0 where there is nothing. */
export function secondsOf(text: string | undefined): number {
  const parts = text?.includes(':')
    ? text.split(':')
    : PARTS.map((part) => new RegExp(`([\\d.]+)${part}`).exec(text ?? '')?.[1] ?? '0');
  return parts.reduce((sum, part) => sum * 60 + Number(part), 0);
}

export function standingOf(standard: ScormStandard, record: LearnerRecord): Standing {
  const of = (element: string): string => record[element] ?? '';
  const ids = Object.entries(record).flatMap(([element, value]) =>
    /^cmi\.interactions\.\d+\.id$/.test(element) ? [value] : [],
  );
  const number = (text: string): number => (text === '' ? Number.NaN : Number(text));
  if (standard === 'scorm12') {
    return {
      status: of('cmi.core.lesson_status'),
      score: number(of('cmi.core.score.raw')),
      bookmark: of('cmi.suspend_data'),
      scene: of('cmi.core.lesson_location'),
      time: secondsOf(record['cmi.core.total_time']),
      interactions: ids,
    };
  }
  const [completion, success] = [of('cmi.completion_status'), of('cmi.success_status')];
  return {
    status: success === 'passed' || success === 'failed' ? success : completion,
    score: Math.round(100 * number(of('cmi.score.scaled'))),
    bookmark: of('cmi.suspend_data'),
    scene: of('cmi.location'),
    time: secondsOf(record['cmi.total_time']),
    interactions: ids,
  };
}
