import { randomUUID } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { byHand, DEFINED, instant } from './cmi5-by-hand.ts';
import type { LaunchOptions } from './cmi5-lms.ts';
import { newcomer, withLms } from './cmi5-play.ts';
import { at, verbs } from './cmi5-seen.ts';

const lms = withLms();

describe('the order of statements', () => {
  const refusesAfter = async (before: readonly string[], verb: string, why: RegExp, options: LaunchOptions = {}) => {
    const { say, post } = await byHand(lms(), options);
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
    const { say, post } = await byHand(lms());
    await post(say('initialized', 0), say('answered', 5));
    expect(await post(say('terminated', 4))).toMatch(/^403 .*9\.3\.0\.0-5/);
  });

  test.each([
    ['completed', 'completed', /^403 .*9\.3\.0\.0-6/],
    ['passed', 'passed', /^403 .*9\.3\.0\.0-7/],
    ['passed', 'failed', /^403 .*9\.3\.0\.0-8/],
  ] as const)('%s, and in a later session %s', async (first, second, why) => {
    const one = await byHand(lms());
    await one.post(one.say('initialized', 0), one.say(first, 1), one.say('terminated', 2));
    const two = await byHand(lms(), {}, one.registration);
    await two.post(two.say('initialized', 3));
    expect(await two.post(two.say(second, 4))).toMatch(why);
  });

  test('failed, and in a later session passed, is taken', async () => {
    const one = await byHand(lms());
    await one.post(one.say('initialized', 0), one.say('failed', 1), one.say('terminated', 2));
    const two = await byHand(lms(), {}, one.registration);
    expect(await two.post(two.say('initialized', 3), two.say('passed', 4))).toMatch(/^200/);
  });
});

describe('statements', () => {
  test('a batch is taken whole or not at all', async () => {
    const { say, post, registration } = await byHand(lms());
    await post(say('initialized', 0));
    const good = say('answered', 1);
    expect(await post(good, say('completed', 2), say('completed', 3))).toMatch(/^403 .*already completed/);
    expect(verbs(registration)).toEqual(['initialized']);
    expect(await post(good, say('completed', 2))).toMatch(/^200/);
    expect(verbs(registration)).toEqual(['initialized', 'answered', 'completed']);
  });

  test('the same one again is no second one; another under its id is refused', async () => {
    const { say, post, registration } = await byHand(lms());
    const answer = say('answered', 1);
    await post(say('initialized', 0), answer);
    expect(await post(answer)).toMatch(/^200/);
    expect(verbs(registration)).toEqual(['initialized', 'answered']);
    expect(await post({ ...answer, timestamp: instant(2) })).toMatch(/^409/);
    const twice = say('answered', 3);
    expect(await post(twice, twice)).toMatch(/^400/);
  });

  test('can be asked for by id', async () => {
    const { say, post, call } = await byHand(lms());
    const first = say('initialized', 0);
    expect((await call('statements', {}, { statementId: String(first.id) })).status).toBe(404);
    await post(first);
    expect(await (await call('statements', {}, { statementId: String(first.id) })).json()).toEqual(first);
  });

  test('none before the learner preferences were read', async () => {
    const { say, post } = await byHand(lms(), {}, newcomer(lms()), 'token');
    expect(await post(say('initialized', 0))).toMatch(/^403 .*11\.0\.0\.0-3/);
  });

  test('not as another type than JSON, and not as none', async () => {
    const { call, headers } = await byHand(lms());
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
    const { say, post } = await byHand(lms(), {}, newcomer(lms()), 'nothing');
    expect(await post(say('initialized', 0))).toMatch(/^401/);
    const other = await byHand(lms());
    other.launched.expire();
    expect(await other.post(other.say('initialized', 0))).toMatch(/^401/);
  });

  test('nothing without the version of xAPI', async () => {
    const { call, headers } = await byHand(lms());
    const { 'X-Experience-API-Version': _, ...others } = headers;
    expect((await call('statements', { headers: others })).status).toBe(400);
  });

  test('a session that was launched again elsewhere is abandoned', async () => {
    const one = await byHand(lms());
    await one.post(one.say('initialized', 0));
    await byHand(lms(), {}, one.registration);
    expect(await one.post(one.say('terminated', 1))).toMatch(/^403 .*9\.3\.6\.0-2/);
  });

  test('a document belongs to one agent, registration and activity; the launch data to the LMS', async () => {
    const { call, launched, registration } = await byHand(lms());
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
    const { call, headers, launched, registration } = await byHand(lms());
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
    const { call, launched } = await byHand(lms());
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
