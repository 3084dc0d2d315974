import { describe, expect, test } from 'vitest';
import type { Held, Phase } from './strict-scorm.ts';
import { refuses12, withholds12 } from './strict-scorm12.ts';

const held = (values: Readonly<Record<string, string>> = {}, phase: Phase = 'running'): Held => ({
  phase,
  values: new Map(Object.entries(values)),
});

/** A choice that has been begun at index 0, and an objective. */
const BEGUN = held({
  'cmi.interactions.0.id': '1.calls',
  'cmi.interactions.0.type': 'choice',
  'cmi.objectives.0.id': 'a',
});

describe('SCORM 1.2: what a strict LMS refuses', () => {
  test.each([
    ['a status of SCORM 2004', 'cmi.core.lesson_status', 'unknown', 405],
    ['a status that only the LMS sets', 'cmi.core.lesson_status', 'not attempted', 405],
    ['a status in capitals', 'cmi.core.lesson_status', 'Passed', 405],
    ['exit normal', 'cmi.core.exit', 'normal', 405],
    ['a score above 100', 'cmi.core.score.raw', '101', 405],
    ['a score below 0', 'cmi.core.score.raw', '-1', 405],
    ['an exponent', 'cmi.core.score.raw', '1e-7', 405],
    ['a bare point', 'cmi.core.score.raw', '.5', 405],
    ['no score at all', 'cmi.core.score.raw', '', 405],
    ['an objective above 100', 'cmi.objectives.0.score.raw', '101', 405],
    ['4,097 characters', 'cmi.suspend_data', 'x'.repeat(4097), 405],
    ['256 characters', 'cmi.core.lesson_location', 'x'.repeat(256), 405],
    ['a duration of SCORM 2004', 'cmi.core.session_time', 'PT1M', 405],
    ['three decimals', 'cmi.core.session_time', '0000:00:01.234', 405],
    ['sixty minutes', 'cmi.core.session_time', '0000:60:00', 405],
    ['hours of one digit', 'cmi.core.session_time', '1:00:00', 405],
    ['an id with a space', 'cmi.interactions.0.id', 'the call', 405],
    ['an id with an umlaut', 'cmi.interactions.0.id', 'gespräch', 405],
    ['no id', 'cmi.interactions.0.id', '', 405],
    ['256 characters of id', 'cmi.interactions.0.id', 'x'.repeat(256), 405],
    ['the id of an objective with a space', 'cmi.objectives.0.id', 'the rule', 405],
    ['a rule with a space', 'cmi.interactions.0.objectives.0.id', 'the rule', 405],
    ['a time with milliseconds', 'cmi.interactions.0.time', '08:00:00.123', 405],
    ['a time with a date', 'cmi.interactions.0.time', '2026-11-20T08:00:00', 405],
    ['the twenty-fifth hour', 'cmi.interactions.0.time', '24:00:00', 405],
    ['a latency of SCORM 2004', 'cmi.interactions.0.latency', 'PT7.25S', 405],
    ['three decimals in a latency', 'cmi.interactions.0.latency', '0000:00:07.250', 405],
    ['incorrect', 'cmi.interactions.0.result', 'incorrect', 405],
    ['an unknown type', 'cmi.interactions.0.type', 'multiple-choice', 405],
    ['a response of two characters', 'cmi.interactions.0.student_response', 'ab', 405],
    ['a response with a hyphen', 'cmi.interactions.0.student_response', 'choice-a', 405],
    ['a response of capitals', 'cmi.interactions.0.student_response', 'A', 405],
    ['an open brace', 'cmi.interactions.0.student_response', '{a,b', 405],
    ['a pattern of two characters', 'cmi.interactions.0.correct_responses.0.pattern', 'ab', 405],
    ['a pattern with a hyphen', 'cmi.interactions.0.correct_responses.0.pattern', 'choice-a', 405],
    ['a response before the type', 'cmi.interactions.1.student_response', 'a', 405],
    ['a gap among interactions', 'cmi.interactions.2.id', '1.next', 201],
    ['a gap among objectives', 'cmi.objectives.2.id', 'c', 201],
    ["a gap among an interaction's rules", 'cmi.interactions.0.objectives.1.id', 'a', 201],
    ['a gap among patterns', 'cmi.interactions.0.correct_responses.1.pattern', 'a', 201],
    ['an element of SCORM 2004', 'cmi.score.scaled', '0.5', 401],
    ['a description', 'cmi.interactions.0.description', 'What was said', 401],
    ['an index with a leading zero', 'cmi.interactions.00.id', '1.calls', 401],
    ['a name from every object', 'constructor', 'x', 401],
    ['a count', 'cmi.interactions._count', '3', 402],
    ['the learner', 'cmi.core.student_id', 'x', 403],
    ['the mode', 'cmi.core.lesson_mode', 'normal', 403],
    ['the mastery score', 'cmi.student_data.mastery_score', '50', 403],
    ['the total time', 'cmi.core.total_time', '0001:00:00', 403],
  ])('%s', (_, element, value, code) => {
    expect(refuses12(element, value, BEGUN)).toBe(code);
  });

  test.each(['before', 'after'] as const)('anything %s the session', (phase) => {
    expect(refuses12('cmi.core.lesson_status', 'passed', held({}, phase))).toBe(301);
    expect(withholds12('cmi.core.lesson_status', held({}, phase))).toBe(301);
  });

  test.each([
    ['cmi.core.exit', 404],
    ['cmi.interactions.0.id', 404],
    ['cmi.location', 401],
    ['cmi.core.lesson_mode', 0],
    ['cmi.objectives.0.id', 0],
    ['cmi.interactions._count', 0],
  ])('what GetValue(%s) says', (element, code) => {
    expect(withholds12(element, BEGUN)).toBe(code);
  });
});

describe('SCORM 1.2: what a strict LMS takes', () => {
  test.each([
    ['cmi.core.lesson_status', 'failed'],
    ['cmi.core.exit', ''],
    ['cmi.core.exit', 'suspend'],
    ['cmi.core.score.raw', '100'],
    ['cmi.core.score.raw', '85.5'],
    ['cmi.suspend_data', 'x'.repeat(4096)],
    ['cmi.core.lesson_location', 'x'.repeat(255)],
    ['cmi.core.session_time', '0000:01:02.03'],
    ['cmi.interactions.0.id', '1.calls-first'],
    ['cmi.interactions.1.id', '1.five-minutes'],
    ['cmi.interactions.0.time', '23:59:59'],
    ['cmi.interactions.0.latency', '0000:00:07.25'],
    ['cmi.interactions.0.result', 'wrong'],
    ['cmi.interactions.0.student_response', 'c'],
    ['cmi.interactions.0.student_response', '{a,b}'],
    ['cmi.interactions.0.correct_responses.0.pattern', 'a,b'],
    ['cmi.interactions.0.objectives.0.id', 'redirect-client-calls'],
    ['cmi.objectives.0.status', 'not attempted'],
    ['cmi.objectives.1.id', 'b'],
  ])('%s', (element, value) => {
    expect(refuses12(element, value, BEGUN)).toBe(0);
  });
});
