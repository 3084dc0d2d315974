import { randomUUID } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { byHand, DEFINED, instant } from './cmi5-by-hand.ts';
import { withLms } from './cmi5-play.ts';
import { CMI5, isFields, MASTERY_SCORE, MOVE_ON, SESSION_ID, VERB } from './cmi5-rules.ts';
import { at, verbs } from './cmi5-seen.ts';

const lms = withLms();

/** A copy with another value deep in it; without a value, with nothing there. */
function put(value: unknown, [name, ...rest]: readonly (string | number)[], to?: unknown): unknown {
  if (name === undefined) return to;
  if (Array.isArray(value)) return value.map((one, nth) => (nth === name ? put(one, rest, to) : one));
  const { [name]: before, ...others } = isFields(value) ? value : {};
  const after = put(before, rest, to);
  return after === undefined ? others : { ...others, [name]: after };
}

test('what is right is taken, one by one and in batches, and kept in order', async () => {
  const { say, post, registration } = await byHand(lms());
  expect(await post(say('initialized', 0))).toMatch(/^200/);
  expect(await post(say('answered', 1), say('passed', 2), say('completed', 2))).toMatch(/^200/);
  expect(await post(say('terminated', 3))).toMatch(/^200/);
  const again = await byHand(lms(), {}, registration);
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
  const { say, post } = await byHand(lms());
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
    const { say, post, registration } = await byHand(lms());
    expect(await post(say('initialized', 0))).toMatch(/^200/);
    const right = say(verb, 5);
    expect(await post(put(right, path, to))).toMatch(why);
    expect(verbs(registration)).toEqual(['initialized']);
    // And for that alone.
    expect(await post(right)).toMatch(/^200/);
  });

  test.each(['passed', 'failed', 'completed'])('%s without the moveOn category', async (verb) => {
    const { say, post } = await byHand(lms());
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
    const { say, post } = await byHand(lms());
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
    const { say, post } = await byHand(lms());
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
    const { say, post } = await byHand(lms());
    await post(say('initialized', 0));
    const category = [{ id: 'https://lms.example/launched-by/tests' }, { id: CMI5 }];
    const answer = put(say('answered', 1), ['context', 'contextActivities', 'category'], category);
    expect(await post(answer)).toMatch(/^403 .*9\.3\.0\.0-1/);
  });
});
