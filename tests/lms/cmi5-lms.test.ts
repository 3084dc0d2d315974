import { randomUUID } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import type { Launched, LaunchOptions, Registration } from './cmi5-lms.ts';
import { newcomer, withLms } from './cmi5-play.ts';
import { CMI5, type Fields, isFields, MASTERY_SCORE, MOVE_ON, SESSION_ID, VERB } from './cmi5-rules.ts';
import { at, verbs } from './cmi5-seen.ts';

const lms = withLms();

const START = Date.parse('2026-11-22T09:00:00Z');
const instant = (second: number): string => new Date(START + 1000 * second).toISOString();

/** Statements by hand, as the standard's text has them, and nothing of the driver's. */
interface Hand {
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
const DEFINED = ['initialized', 'completed', 'passed', 'failed', 'terminated'];

async function byHand(
  options: LaunchOptions = {},
  registration = newcomer(lms()),
  before: 'nothing' | 'token' | 'preferences' = 'preferences',
): Promise<Hand> {
  const launched = lms().launch(registration, { mastery: 0.8, ...options });
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

/** A copy with another value deep in it; without a value, with nothing there. */
function put(value: unknown, [name, ...rest]: readonly (string | number)[], to?: unknown): unknown {
  if (name === undefined) return to;
  if (Array.isArray(value)) return value.map((one, nth) => (nth === name ? put(one, rest, to) : one));
  const { [name]: before, ...others } = isFields(value) ? value : {};
  const after = put(before, rest, to);
  return after === undefined ? others : { ...others, [name]: after };
}

test('what is right is taken, one by one and in batches, and kept in order', async () => {
  const { say, post, registration } = await byHand();
  expect(await post(say('initialized', 0))).toMatch(/^200/);
  expect(await post(say('answered', 1), say('passed', 2), say('completed', 2))).toMatch(/^200/);
  expect(await post(say('terminated', 3))).toMatch(/^200/);
  const again = await byHand({}, registration);
  expect(await again.post(again.say('initialized', 9), again.say('terminated', 10))).toMatch(/^200/);
  expect(verbs(registration)).toEqual([
    'initialized',
    'answered',
    'passed',
    'completed',
    'terminated',
    'initialized',
    'terminated',
  ]);
});

const DEFINITION = {
  type: 'http://adlnet.gov/expapi/activities/cmi.interaction',
  interactionType: 'choice',
  choices: [{ id: 'a', description: { en: 'A' } }, { id: 'b' }],
  correctResponsesPattern: ['a'],
};
const DEFINED_ANSWER = { objectType: 'Activity', id: 'https://handoff.example/x', definition: DEFINITION };

test('an interaction with choices is taken', async () => {
  const { say, post } = await byHand();
  expect(await post(say('initialized', 0), say('answered', 1, { object: DEFINED_ANSWER }))).toMatch(/^200/);
});

/** Each breaks one thing of one statement that is right otherwise. */
const WRONG: readonly (readonly [
  what: string,
  verb: string,
  path: readonly (string | number)[],
  to: unknown,
  why: RegExp,
])[] = [
  ['no id', 'answered', ['id'], undefined, /^403 .*9\.1\.0\.0-1/],
  ['an id that is no UUID', 'answered', ['id'], 'answer-1', /^400 .*UUID/],
  ['no actor', 'answered', ['actor'], undefined, /^400 .*actor/],
  ['another actor', 'answered', ['actor', 'account', 'name'], 'somebody', /^403 .*8\.1\.3\.0-3/],
  ['no verb', 'answered', ['verb'], undefined, /^400 .*verb/],
  ['a verb that is no IRI', 'answered', ['verb', 'id'], 'answered', /^400 .*IRI/],
  ['a verb in plain text', 'answered', ['verb', 'display'], 'answered', /^400 .*language map/],
  ['a language that is none', 'answered', ['verb', 'display'], { English: 'answered' }, /^400 .*language/],
  ['a voiding statement', 'answered', ['verb', 'id'], `${VERB}voided`, /^403 .*6\.3\.0\.0-1/],
  ['no object', 'answered', ['object'], undefined, /^400 .*object/],
  ['an object that is no IRI', 'answered', ['object', 'id'], 'scene 1', /^400 .*IRI/],
  ['a property that xAPI does not know', 'answered', ['mood'], 'calm', /^400 .*mood/],
  ['null', 'answered', ['context', 'platform'], null, /^400 .*null/],
  ['no timestamp', 'answered', ['timestamp'], undefined, /^403 .*9\.7\.0\.0-1/],
  ['a time that is not in UTC', 'answered', ['timestamp'], '2026-11-22T10:00:05+01:00', /^403 .*9\.7\.0\.0-2/],
  ['a time without a zone', 'answered', ['timestamp'], '2026-11-22T09:00:05', /^400 .*timestamp/],
  ['a time before initialized', 'answered', ['timestamp'], instant(-1), /^403 .*9\.3\.0\.0-4/],
  ['no context', 'answered', ['context'], undefined, /^403 .*9\.6\.0\.0-1/],
  ['no registration', 'answered', ['context', 'registration'], undefined, /^403 .*9\.6\.1\.0-1/],
  ['another registration', 'answered', ['context', 'registration'], randomUUID(), /^403 .*9\.6\.1\.0-1/],
  ['a registration that is no UUID', 'answered', ['context', 'registration'], 'autumn', /^400 .*UUID/],
  ['no session id', 'answered', ['context', 'extensions', SESSION_ID], undefined, /^403 .*9\.6\.3\.1-4/],
  ['another session id', 'answered', ['context', 'extensions', SESSION_ID], 'x', /^403 .*10\.2\.1\.0-6/],
  [
    'an extension of the template left out',
    'answered',
    ['context', 'extensions', 'https://lms.example/cohort'],
    undefined,
    /^403 .*10\.2\.1\.0-6/,
  ],
  [
    'an extension of the template changed',
    'answered',
    ['context', 'extensions', 'https://lms.example/cohort', 'name'],
    'x',
    /^403 .*10\.2\.1\.0-6/,
  ],
  [
    'no grouping of the template',
    'answered',
    ['context', 'contextActivities', 'grouping'],
    undefined,
    /^403 .*10\.2\.1\.0-6/,
  ],
  [
    'no category of the template',
    'passed',
    ['context', 'contextActivities', 'category'],
    [{ id: CMI5 }, { id: MOVE_ON }],
    /^403 .*10\.2\.1\.0-6/,
  ],
  ['an extension that is no IRI', 'answered', ['result'], { extensions: { 'leads-to': 'x' } }, /^400 .*IRI/],
  ['a relation that xAPI does not know', 'answered', ['context', 'contextActivities', 'rules'], [], /^400 .*rules/],
  ['a duration with three decimals', 'answered', ['result'], { duration: 'PT1.234S' }, /^400 .*duration/],
  ['a duration as a clock', 'terminated', ['result', 'duration'], '00:01:00', /^400 .*duration/],
  ['a duration of nothing', 'terminated', ['result', 'duration'], 'PT', /^400 .*duration/],
  ['success that is no boolean', 'answered', ['result'], { success: 'neutral' }, /^400 .*success/],
  ['a response that is no text', 'answered', ['result'], { response: 1 }, /^400 .*response/],
  [
    'two choices with one id',
    'answered',
    ['object'],
    put(DEFINED_ANSWER, ['definition', 'choices', 1, 'id'], 'a'),
    /^400 .*one id/,
  ],
  [
    'a choice in plain text',
    'answered',
    ['object'],
    put(DEFINED_ANSWER, ['definition', 'choices', 0, 'description'], 'A'),
    /^400 .*language map/,
  ],
  [
    'a kind of interaction that is none',
    'answered',
    ['object'],
    put(DEFINED_ANSWER, ['definition', 'interactionType'], 'multiple'),
    /^400 .*interactionType/,
  ],
  [
    'a right answer that is no list',
    'answered',
    ['object'],
    put(DEFINED_ANSWER, ['definition', 'correctResponsesPattern'], 'a'),
    /^400 .*correctResponsesPattern/,
  ],
  [
    'another object than the activity',
    'completed',
    ['object', 'id'],
    'https://handoff.example/x',
    /^403 .*8\.1\.5\.0-6/,
  ],
  ['passed without a duration', 'passed', ['result', 'duration'], undefined, /^403 .*9\.5\.4\.1/],
  ['failed without a duration', 'failed', ['result', 'duration'], undefined, /^403 .*9\.5\.4\.1/],
  ['completed without a duration', 'completed', ['result', 'duration'], undefined, /^403 .*9\.5\.4\.1/],
  ['terminated without a duration', 'terminated', ['result'], undefined, /^403 .*9\.5\.4\.1/],
  ['passed without success', 'passed', ['result', 'success'], undefined, /^403 .*9\.5\.2/],
  ['passed without a result', 'passed', ['result'], undefined, /^403 .*9\.5\.2/],
  ['passed with success false', 'passed', ['result', 'success'], false, /^403 .*9\.5\.2/],
  ['failed with success true', 'failed', ['result', 'success'], true, /^403 .*9\.5\.2/],
  ['success on completed', 'completed', ['result', 'success'], true, /^403 .*9\.5\.2/],
  ['completed without completion', 'completed', ['result', 'completion'], undefined, /^403 .*9\.5\.3/],
  ['completed with completion false', 'completed', ['result', 'completion'], false, /^403 .*9\.5\.3/],
  ['completion on passed', 'passed', ['result', 'completion'], true, /^403 .*9\.5\.3/],
  ['a score on completed', 'completed', ['result', 'score'], { scaled: 0.9 }, /^403 .*9\.5\.1\.0-2/],
  ['raw without min', 'passed', ['result', 'score', 'min'], undefined, /^403 .*9\.5\.1\.0-3/],
  ['raw without max', 'passed', ['result', 'score', 'max'], undefined, /^403 .*9\.5\.1\.0-3/],
  ['raw above max', 'passed', ['result', 'score', 'raw'], 101, /^400 .*raw/],
  ['raw below min', 'passed', ['result', 'score', 'raw'], -1, /^400 .*raw/],
  ['raw that is no whole number', 'passed', ['result', 'score', 'raw'], 90.5, /^403 .*9\.5\.1/],
  ['max that is not above min', 'passed', ['result', 'score', 'max'], 0, /^400 .*min/],
  ['scaled above 1', 'passed', ['result', 'score', 'scaled'], 1.1, /^400 .*scaled/],
  ['scaled below 0', 'failed', ['result', 'score', 'scaled'], -0.1, /^403 .*9\.5\.1/],
  ['scaled as a text', 'passed', ['result', 'score', 'scaled'], '0.9', /^400 .*number/],
  ['passed below the mastery score', 'passed', ['result', 'score', 'scaled'], 0.79, /^403 .*9\.3\.4\.0-2/],
  ['failed at the mastery score', 'failed', ['result', 'score', 'scaled'], 0.8, /^403 .*9\.3\.5/],
  [
    'passed without the masteryScore extension',
    'passed',
    ['context', 'extensions', MASTERY_SCORE],
    undefined,
    /^403 .*9\.6\.3\.2-2/,
  ],
  [
    'failed without the masteryScore extension',
    'failed',
    ['context', 'extensions', MASTERY_SCORE],
    undefined,
    /^403 .*9\.6\.3\.2-2/,
  ],
  ['another mastery score', 'passed', ['context', 'extensions', MASTERY_SCORE], 0.5, /^403 .*9\.6\.3\.2-2/],
];

describe('a statement is refused for', () => {
  test.each(WRONG)('%s', async (_, verb, path, to, why) => {
    const { say, post, registration } = await byHand();
    expect(await post(say('initialized', 0))).toMatch(/^200/);
    const right = say(verb, 5);
    expect(await post(put(right, path, to))).toMatch(why);
    expect(verbs(registration)).toEqual(['initialized']);
    // And for that alone.
    expect(await post(right)).toMatch(/^200/);
  });

  test.each(['passed', 'failed', 'completed'])('%s without the moveOn category', async (verb) => {
    const { say, post } = await byHand();
    await post(say('initialized', 0));
    const right = say(verb, 1);
    const categories = at(right, 'context', 'contextActivities', 'category');
    const without = (Array.isArray(categories) ? categories : []).filter((one) => at(one, 'id') !== MOVE_ON);
    expect(await post(put(right, ['context', 'contextActivities', 'category'], without))).toMatch(
      /^403 .*9\.6\.2\.2-1/,
    );
    expect(await post(right)).toMatch(/^200/);
  });

  test.each(DEFINED)('%s without the cmi5 category', async (verb) => {
    const { say, post } = await byHand();
    if (verb !== 'initialized') await post(say('initialized', 0));
    const right = say(verb, 1);
    const categories = at(right, 'context', 'contextActivities', 'category');
    const without = (Array.isArray(categories) ? categories : []).filter((one) => at(one, 'id') !== CMI5);
    expect(await post(put(right, ['context', 'contextActivities', 'category'], without))).toMatch(
      /^403 .*cmi5 category/,
    );
    expect(await post(right)).toMatch(/^200/);
  });

  test('the moveOn category where nothing moves on', async () => {
    const { say, post } = await byHand();
    const template = [{ id: 'https://lms.example/launched-by/tests' }];
    const category = ['context', 'contextActivities', 'category'];
    await post(say('initialized', 0));
    expect(await post(put(say('terminated', 1), category, [...template, { id: CMI5 }, { id: MOVE_ON }]))).toMatch(
      /^403 .*9\.6\.2\.2-1/,
    );
    expect(await post(put(say('answered', 1), category, [...template, { id: MOVE_ON }]))).toMatch(
      /^403 .*9\.6\.2\.2-2/,
    );
  });

  test('the cmi5 category with a verb that is not cmi5’s', async () => {
    const { say, post } = await byHand();
    await post(say('initialized', 0));
    const category = [{ id: 'https://lms.example/launched-by/tests' }, { id: CMI5 }];
    const answer = put(say('answered', 1), ['context', 'contextActivities', 'category'], category);
    expect(await post(answer)).toMatch(/^403 .*9\.3\.0\.0-1/);
  });
});

describe('the order of statements', () => {
  const refusesAfter = async (before: readonly string[], verb: string, why: RegExp, options: LaunchOptions = {}) => {
    const { say, post } = await byHand(options);
    for (const [second, one] of before.entries()) expect(await post(say(one, second))).toMatch(/^200/);
    expect(await post(say(verb, before.length))).toMatch(why);
  };

  test.each(['answered', 'passed', 'completed', 'terminated'])('%s before initialized', (verb) =>
    refusesAfter([], verb, /^403 .*9\.3\.0\.0-4/),
  );
  test('a second initialized', () => refusesAfter(['initialized'], 'initialized', /^403 .*9\.3\.0\.0-2/));
  test('passed after failed in one session', () =>
    refusesAfter(['initialized', 'failed'], 'passed', /^403 .*9\.3\.0\.0-3/));
  test('failed after passed in one session', () =>
    refusesAfter(['initialized', 'passed'], 'failed', /^403 .*9\.3\.0\.0-3/));
  test('a second completed', () => refusesAfter(['initialized', 'completed'], 'completed', /^403 .*9\.3\.0\.0-2/));
  test.each([...DEFINED, 'answered'])('%s after terminated', (verb) =>
    refusesAfter(['initialized', 'terminated'], verb, /^403 .*9\.3\.0\.0-5/),
  );
  test.each([
    ['Browse', 'passed'],
    ['Browse', 'answered'],
    ['Review', 'completed'],
    ['Review', 'failed'],
  ] as const)('in %s: %s', (mode, verb) => refusesAfter(['initialized'], verb, new RegExp(`^403 .*${mode}`), { mode }));

  test('terminated with an earlier timestamp than what was said before', async () => {
    const { say, post } = await byHand();
    await post(say('initialized', 0), say('answered', 5));
    expect(await post(say('terminated', 4))).toMatch(/^403 .*9\.3\.0\.0-5/);
  });

  test.each([
    ['completed', 'completed', /^403 .*9\.3\.0\.0-6/],
    ['passed', 'passed', /^403 .*9\.3\.0\.0-7/],
    ['passed', 'failed', /^403 .*9\.3\.0\.0-8/],
  ] as const)('%s, and in a later session %s', async (first, second, why) => {
    const one = await byHand();
    await one.post(one.say('initialized', 0), one.say(first, 1), one.say('terminated', 2));
    const two = await byHand({}, one.registration);
    await two.post(two.say('initialized', 3));
    expect(await two.post(two.say(second, 4))).toMatch(why);
  });

  test('failed, and in a later session passed, is taken', async () => {
    const one = await byHand();
    await one.post(one.say('initialized', 0), one.say('failed', 1), one.say('terminated', 2));
    const two = await byHand({}, one.registration);
    expect(await two.post(two.say('initialized', 3), two.say('passed', 4))).toMatch(/^200/);
  });
});

describe('statements', () => {
  test('a batch is taken whole or not at all', async () => {
    const { say, post, registration } = await byHand();
    await post(say('initialized', 0));
    const good = say('answered', 1);
    expect(await post(good, say('completed', 2), say('completed', 3))).toMatch(/^403 .*already completed/);
    expect(verbs(registration)).toEqual(['initialized']);
    expect(await post(good, say('completed', 2))).toMatch(/^200/);
    expect(verbs(registration)).toEqual(['initialized', 'answered', 'completed']);
  });

  test('the same one again is no second one; another under its id is refused', async () => {
    const { say, post, registration } = await byHand();
    const answer = say('answered', 1);
    await post(say('initialized', 0), answer);
    expect(await post(answer)).toMatch(/^200/);
    expect(verbs(registration)).toEqual(['initialized', 'answered']);
    expect(await post({ ...answer, timestamp: instant(2) })).toMatch(/^409/);
    const twice = say('answered', 3);
    expect(await post(twice, twice)).toMatch(/^400/);
  });

  test('can be asked for by id', async () => {
    const { say, post, call } = await byHand();
    const first = say('initialized', 0);
    expect((await call('statements', {}, { statementId: String(first.id) })).status).toBe(404);
    await post(first);
    expect(await (await call('statements', {}, { statementId: String(first.id) })).json()).toEqual(first);
  });

  test('none before the learner preferences were read', async () => {
    const { say, post } = await byHand({}, newcomer(lms()), 'token');
    expect(await post(say('initialized', 0))).toMatch(/^403 .*11\.0\.0\.0-3/);
  });

  test('not as another type than JSON, and not as none', async () => {
    const { call, headers } = await byHand();
    expect((await call('statements', { method: 'POST', body: '[]' })).status).toBe(200);
    expect((await call('statements', { method: 'POST', body: '[' })).status).toBe(400);
    const plain = { ...headers, 'Content-Type': 'text/plain' };
    expect((await call('statements', { method: 'POST', body: '[]', headers: plain })).status).toBe(400);
  });
});

describe('the doors', () => {
  test('the fetch URL gives the token once, and to POST alone', async () => {
    const { url } = lms().launch(newcomer(lms()));
    const door = new URL(url).searchParams.get('fetch') ?? '';
    expect((await fetch(door)).status).toBe(405);
    expect(await (await fetch(door, { method: 'POST' })).json()).toHaveProperty('auth-token');
    const second = await fetch(door, { method: 'POST' });
    expect(second.status).toBe(200);
    expect(await second.json()).toMatchObject({ 'error-code': '1' });
  });

  test('nothing without the token, with a wrong one, or with one that has run out', async () => {
    const { say, post } = await byHand({}, newcomer(lms()), 'nothing');
    expect(await post(say('initialized', 0))).toMatch(/^401/);
    const other = await byHand();
    other.launched.expire();
    expect(await other.post(other.say('initialized', 0))).toMatch(/^401/);
  });

  test('nothing without the version of xAPI', async () => {
    const { call, headers } = await byHand();
    const { 'X-Experience-API-Version': _, ...others } = headers;
    expect((await call('statements', { headers: others })).status).toBe(400);
  });

  test('a session that was launched again elsewhere is abandoned', async () => {
    const one = await byHand();
    await one.post(one.say('initialized', 0));
    await byHand({}, one.registration);
    expect(await one.post(one.say('terminated', 1))).toMatch(/^403 .*9\.3\.6\.0-2/);
  });

  test('a document belongs to one agent, registration and activity; the launch data to the LMS', async () => {
    const { call, launched, registration } = await byHand();
    const query = new URL(launched.url).searchParams;
    const right = {
      activityId: registration.activityId,
      agent: query.get('actor') ?? '',
      registration: registration.id,
      stateId: 'x',
    };
    const write = async (more: Readonly<Record<string, string>>, body = '{}') =>
      (await call('activities/state', { method: 'PUT', body }, { ...right, ...more })).status;
    expect(await write({ agent: '{"mbox":"mailto:a@b.example"}' })).toBe(403);
    expect(await write({ registration: randomUUID() })).toBe(403);
    expect(await write({ activityId: 'https://handoff.example/x' })).toBe(403);
    expect(await write({ stateId: '' })).toBe(400);
    expect(await write({ stateId: 'LMS.LaunchData' })).toBe(403);
    expect(await write({}, '{')).toBe(400);
    expect((await call('activities/state', {}, right)).status).toBe(404);
    expect(await write({})).toBe(204);
    expect(await write({})).toBe(204);
    expect(await (await call('activities/state', {}, right)).text()).toBe('{}');
  });

  test('a document has a version, and one that was named has to be the one', async () => {
    const { call, headers, launched, registration } = await byHand();
    const agent = new URL(launched.url).searchParams.get('actor') ?? '';
    const query = { activityId: registration.activityId, agent, registration: registration.id, stateId: 'x' };
    const fetched = await call('activities/state', {}, { ...query, stateId: 'LMS.LaunchData' });
    expect(fetched.headers.get('etag')).toMatch(/^"[0-9a-f]{40}"$/);
    const write = async (condition: Readonly<Record<string, string>>) => {
      const init = { method: 'PUT', body: '{}', headers: { ...headers, ...condition } };
      return (await call('activities/state', init, query)).status;
    };
    expect(await write({ 'If-Match': '"0"' })).toBe(412);
    expect(await write({ 'If-None-Match': '*' })).toBe(204);
    expect(await write({ 'If-None-Match': '*' })).toBe(412);
    const there = await call('activities/state', {}, query);
    expect(await write({ 'If-Match': there.headers.get('etag') ?? '' })).toBe(204);
  });

  test('preferences are not written here, and are the learner’s own', async () => {
    const { call, launched } = await byHand();
    const agent = new URL(launched.url).searchParams.get('actor') ?? '';
    const profileId = 'cmi5LearnerPreferences';
    expect((await call('agents/profile', { method: 'PUT', body: '{}' }, { agent, profileId })).status).toBe(403);
    expect((await call('agents/profile', {}, { agent: '{}', profileId })).status).toBe(403);
  });
});

describe('an LMS that wants to hear which version is written over', () => {
  const wanting = withLms({ wantsVersions: true });
  test('refuses to write over one that was not named', async () => {
    const registration = newcomer(wanting());
    const { url } = wanting().launch(registration);
    const query = new URL(url).searchParams;
    const fetched: unknown = await (await fetch(query.get('fetch') ?? '', { method: 'POST' })).json();
    const headers = {
      Authorization: `Basic ${String(at(fetched, 'auth-token'))}`,
      'X-Experience-API-Version': '1.0.3',
      'Content-Type': 'application/json',
    };
    const state = new URLSearchParams({
      activityId: registration.activityId,
      agent: query.get('actor') ?? '',
      registration: registration.id,
      stateId: 'x',
    });
    const write = async () =>
      (await fetch(`${query.get('endpoint')}activities/state?${state}`, { method: 'PUT', body: '{}', headers })).status;
    expect(await write()).toBe(204);
    expect(await write()).toBe(409);
  });
});
