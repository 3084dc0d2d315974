import { afterEach, beforeEach } from 'vitest';
import { cmi5 } from '../../src/lms/cmi5.ts';
import { moduleIri } from '../../src/record/iris.ts';
import { type Interaction, LmsRefused, type Report, type RunTime } from '../../src/record/run-time.ts';
import { BrowserStorage } from '../record/browser-storage.ts';
import { type Asked, type Cmi5Lms, type Cmi5LmsOptions, cmi5Lms, type Fate, type Registration } from './cmi5-lms.ts';

export const MODULE = 'the-promise';

/** The tests of a file, each against an LMS of its own. */
export function withLms(options: Cmi5LmsOptions = {}): () => Cmi5Lms {
  let lms: Cmi5Lms | undefined;
  beforeEach(async () => {
    lms = await cmi5Lms(options);
  });
  afterEach(() => lms?.close());
  return () => {
    if (!lms) throw new Error('no LMS yet');
    return lms;
  };
}

export const newcomer = (lms: Cmi5Lms): Registration => lms.register(moduleIri(MODULE));

/** A page that was opened at an address, in a tab with this storage. */
export const pageAt = (url: string, sessionStorage: Storage = new BrowserStorage()): RunTime =>
  cmi5({ location: { href: url, search: new URL(url).search }, sessionStorage }, { module: MODULE });

/** The nth decision of the first attempt. */
export const decision = (nth: number, more: Partial<Interaction> = {}): Interaction => ({
  id: `1.scene-${nth}`,
  scene: `scene-${nth}`,
  options: [
    { id: 'take-it', said: 'I’ll take it.' },
    { id: 'walk-it-over', said: 'Yours.\nI’ll walk it over to you. 😀' },
  ],
  taken: 1,
  right: 1,
  result: 'correct',
  rules: ['redirect-client-calls'],
  at: Date.now(),
  latency: 7_254,
  leadsTo: `scene-${nth + 1}`,
  ...more,
});

export const under = (bookmark: string, more: Partial<Report> = {}): Report => ({
  bookmark,
  scene: 'scene-1',
  progress: 0.2,
  interactions: [],
  objectives: [{ id: 'redirect-client-calls', title: 'Redirect client calls' }],
  completion: 'incomplete',
  success: 'unknown',
  lasted: 12_345,
  ...more,
});

export const passed = (bookmark: string, more: Partial<Report> = {}): Report =>
  under(bookmark, {
    completion: 'completed',
    success: 'passed',
    score: { halves: 20, tests: 12 },
    progress: 1,
    ...more,
  });

export const failed = (bookmark: string, more: Partial<Report> = {}): Report =>
  passed(bookmark, { success: 'failed', score: { halves: 9, tests: 12 }, ...more });

export async function refusedWith(promise: Promise<unknown>): Promise<string> {
  try {
    await promise;
  } catch (error) {
    if (error instanceof LmsRefused) return error.message;
    throw error;
  }
  throw new Error('it was taken');
}

/** The first request of a kind meets this; all others get through. */
export function once(method: string, resource: string, fate: Fate): (asked: Asked) => Fate {
  let met = false;
  return (asked) => {
    if (met || asked.method !== method || asked.resource !== resource) return 'served';
    met = true;
    return fate;
  };
}

/** What an LMS has refused; a document that is not there yet is no refusal. */
export const refusalsOf = ({ log }: Cmi5Lms) => log.filter(({ status }) => status >= 400 && status !== 404);
