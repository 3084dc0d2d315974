import { randomUUID } from 'node:crypto';
import type { Cmi5Lms, Launched, LaunchOptions, Registration } from './cmi5-lms.ts';
import { newcomer } from './cmi5-play.ts';
import { CMI5, type Fields, MASTERY_SCORE, MOVE_ON, VERB } from './cmi5-rules.ts';
import { at } from './cmi5-seen.ts';

const START = Date.parse('2026-11-22T09:00:00Z');
/** So many seconds after some instant. */
export const instant = (second: number): string => new Date(START + 1000 * second).toISOString();

/** Statements by hand, as the standard's text has them, and nothing of the driver's. */
export interface Hand {
  readonly registration: Registration;
  readonly launched: Launched;
  /** A statement that the LMS takes; `second` orders it. */
  say(verb: string, second: number, more?: Fields): Fields;
  /** The status, and why. */
  post(...statements: readonly unknown[]): Promise<string>;
  readonly headers: Readonly<Record<string, string>>;
  call(resource: string, init?: RequestInit, query?: Readonly<Record<string, string>>): Promise<Response>;
}

const RESULTS: Readonly<Record<string, Fields>> = {
  completed: { completion: true, duration: 'PT1M' },
  passed: { success: true, score: { scaled: 0.9, raw: 90, min: 0, max: 100 }, duration: 'PT1M' },
  failed: { success: false, score: { scaled: 0.5, raw: 50, min: 0, max: 100 }, duration: 'PT1M' },
  terminated: { duration: 'PT1H2M3.04S' },
};
/** The verbs that cmi5 defines. */
export const DEFINED = ['initialized', 'completed', 'passed', 'failed', 'terminated'];

/** Launches in an LMS, and asks for what a session asks for first. */
export async function byHand(
  lms: Cmi5Lms,
  options: LaunchOptions = {},
  registration = newcomer(lms),
  before: 'nothing' | 'token' | 'preferences' = 'preferences',
): Promise<Hand> {
  const launched = lms.launch(registration, { mastery: 0.8, ...options });
  const query = new URL(launched.url).searchParams;
  const given = (name: string): string => query.get(name) ?? '';
  const fetched: unknown = before === 'nothing' ? {} : await (await fetch(given('fetch'), { method: 'POST' })).json();
  const token = String(at(fetched, 'auth-token'));
  const headers = {
    Authorization: `Basic ${token}`,
    'X-Experience-API-Version': '1.0.3',
    'Content-Type': 'application/json',
  };
  const call: Hand['call'] = (resource, init = {}, more = {}) =>
    fetch(`${given('endpoint')}${resource}?${new URLSearchParams(more)}`, { headers, ...init });
  if (before === 'preferences') {
    await call('agents/profile', {}, { agent: given('actor'), profileId: 'cmi5LearnerPreferences' });
  }
  const template = JSON.parse(registration.documents.get('LMS.LaunchData')?.text ?? '').contextTemplate;
  return {
    registration,
    launched,
    headers,
    call,
    say(verb, second, more = {}) {
      const isDefined = DEFINED.includes(verb);
      const judged = verb === 'passed' || verb === 'failed';
      const ours = [...(isDefined ? [CMI5] : []), ...(judged || verb === 'completed' ? [MOVE_ON] : [])];
      const result = RESULTS[verb];
      return {
        id: randomUUID(),
        actor: registration.actor,
        verb: { id: `${VERB}${verb}`, display: { en: verb } },
        object: { objectType: 'Activity', id: isDefined ? registration.activityId : 'https://handoff.example/x' },
        ...(result ? { result } : {}),
        context: {
          ...template,
          registration: registration.id,
          contextActivities: {
            ...template.contextActivities,
            category: [...template.contextActivities.category, ...ours.map((id) => ({ id }))],
          },
          extensions: { ...template.extensions, ...(judged ? { [MASTERY_SCORE]: options.mastery ?? 0.8 } : {}) },
        },
        timestamp: instant(second),
        ...more,
      };
    },
    async post(...statements) {
      const answer = await call('statements', { method: 'POST', body: JSON.stringify(statements) });
      return `${answer.status} ${await answer.text()}`;
    },
  };
}
