import { describe, expect, test } from 'vitest';
import type { Held, Phase } from './strict-scorm.ts';
import { refuses2004, withholds2004 } from './strict-scorm2004.ts';

const held = (values: Readonly<Record<string, string>> = {}, phase: Phase = 'running'): Held => ({
  phase,
  values: new Map(Object.entries(values)),
});

/** A choice that has been begun at index 0, one without a type at index 1, and objectives as they come from a manifest. */
const BEGUN = held({
  'cmi.interactions.0.id': '1.calls',
  'cmi.interactions.0.type': 'choice',
  'cmi.interactions.0.objectives.0.id': 'a',
  'cmi.interactions.1.id': '1.five-minutes',
  'cmi.objectives.0.id': 'a',
  'cmi.objectives.1.id': 'b',
});

describe('SCORM 2004: what a strict LMS refuses', () => {
  test.each([
    ['a status of SCORM 1.2', 'cmi.completion_status', 'passed', 406],
    ['success in the wrong place', 'cmi.success_status', 'completed', 406],
    ['an unknown exit', 'cmi.exit', 'finished', 406],
    ['an exponent', 'cmi.score.scaled', '1e-7', 406],
    ['a bare point', 'cmi.score.scaled', '.5', 406],
    ['no number', 'cmi.score.scaled', 'NaN', 406],
    ['a score above 1', 'cmi.score.scaled', '1.01', 407],
    ['a score below -1', 'cmi.score.scaled', '-2', 407],
    ['a percentage as a measure', 'cmi.progress_measure', '50', 407],
    ['a measure below 0', 'cmi.progress_measure', '-0.1', 407],
    ['an objective above 1', 'cmi.objectives.0.score.scaled', '85', 407],
    ['64,001 characters', 'cmi.suspend_data', 'x'.repeat(64_001), 406],
    ['1,001 characters', 'cmi.location', 'x'.repeat(1001), 406],
    ['a duration of SCORM 1.2', 'cmi.session_time', '0000:01:00', 406],
    ['three decimals', 'cmi.session_time', 'PT7.254S', 406],
    ['an empty duration', 'cmi.session_time', 'P', 406],
    ['an empty time in a duration', 'cmi.session_time', 'PT', 406],
    ['three decimals in a latency', 'cmi.interactions.0.latency', 'PT0.125S', 406],
    ['an id with a space', 'cmi.interactions.0.id', 'the call', 406],
    ['half a URN', 'cmi.objectives.2.id', 'urn:x', 406],
    ['milliseconds', 'cmi.interactions.0.timestamp', '2026-11-20T08:00:00.123', 406],
    ['a zone', 'cmi.interactions.0.timestamp', '2026-11-20T08:00:00Z', 406],
    ['an offset', 'cmi.interactions.0.timestamp', '2026-11-20T08:00:00+01:00', 406],
    ['the year 2039', 'cmi.interactions.0.timestamp', '2039-01-01T00:00:00', 406],
    ['the thirteenth month', 'cmi.interactions.0.timestamp', '2026-13-01T00:00:00', 406],
    ['wrong', 'cmi.interactions.0.result', 'wrong', 406],
    ['an unknown type', 'cmi.interactions.0.type', 'multiple-choice', 406],
    ['a response with a hyphen', 'cmi.interactions.0.learner_response', 'choice-a', 406],
    ['a response twice', 'cmi.interactions.0.learner_response', 'a[,]a', 406],
    ['37 responses', 'cmi.interactions.0.learner_response', Array.from({ length: 37 }, (_, n) => n).join('[,]'), 406],
    ['a pattern with a hyphen', 'cmi.interactions.0.correct_responses.0.pattern', 'choice-a', 406],
    ['a pattern with commas', 'cmi.interactions.0.correct_responses.0.pattern', 'a,b', 406],
    ['a newline', 'cmi.interactions.0.description', 'one\ntwo', 406],
    ['251 characters', 'cmi.interactions.0.description', 'x'.repeat(251), 406],
    ['251 characters about an objective', 'cmi.objectives.0.description', 'x'.repeat(251), 406],
    ['a gap among interactions', 'cmi.interactions.3.id', '1.next', 351],
    ['a gap among objectives', 'cmi.objectives.3.id', 'd', 351],
    ['a gap among patterns', 'cmi.interactions.0.correct_responses.1.pattern', 'a', 351],
    ["another objective's place", 'cmi.objectives.0.id', 'c', 351],
    ['an objective for the second time', 'cmi.objectives.2.id', 'a', 351],
    ["an interaction's rule for the second time", 'cmi.interactions.0.objectives.1.id', 'a', 351],
    ['a type before the id', 'cmi.interactions.2.type', 'choice', 408],
    ['a status before the id', 'cmi.objectives.2.success_status', 'passed', 408],
    ['a response before the type', 'cmi.interactions.1.learner_response', 'a', 408],
    ['a pattern before the type', 'cmi.interactions.1.correct_responses.0.pattern', 'a', 408],
    ['an element of SCORM 1.2', 'cmi.core.lesson_status', 'passed', 401],
    ['a navigation request', 'adl.nav.request', 'exitAll', 401],
    ['a count', 'cmi.objectives._count', '3', 404],
    ['the learner', 'cmi.learner_id', 'x', 404],
    ['the mode', 'cmi.mode', 'normal', 404],
    ['the passing score', 'cmi.scaled_passing_score', '0.1', 404],
    ['the total time', 'cmi.total_time', 'PT1H', 404],
  ])('%s', (_, element, value, code) => {
    expect(refuses2004(element, value, BEGUN)).toBe(code);
  });

  test.each([
    ['before', 132, 122],
    ['after', 133, 123],
  ] as const)('anything %s the session', (phase, set, get) => {
    expect(refuses2004('cmi.completion_status', 'completed', held({}, phase))).toBe(set);
    expect(withholds2004('cmi.completion_status', held({}, phase))).toBe(get);
  });

  test.each([
    ['cmi.exit', 405],
    ['cmi.core.lesson_mode', 401],
    ['cmi.mode', 0],
    ['cmi.objectives.0.id', 0],
    ['cmi.interactions._count', 0],
  ])('what GetValue(%s) says', (element, code) => {
    expect(withholds2004(element, BEGUN)).toBe(code);
  });
});

describe('SCORM 2004: what a strict LMS takes', () => {
  test.each([
    ['cmi.completion_status', 'incomplete'],
    ['cmi.success_status', 'failed'],
    ['cmi.exit', 'suspend'],
    ['cmi.score.scaled', '0.85'],
    ['cmi.score.raw', '85'],
    ['cmi.progress_measure', '1'],
    ['cmi.session_time', 'PT1H2M3.04S'],
    ['cmi.session_time', 'PT0S'],
    ['cmi.interactions.2.id', '1.next'],
    ['cmi.interactions.0.timestamp', '2038-12-31T23:59:59'],
    ['cmi.interactions.0.latency', 'PT7.25S'],
    ['cmi.interactions.0.result', 'incorrect'],
    ['cmi.interactions.0.learner_response', 'take_it_alone'],
    ['cmi.interactions.0.learner_response', 'a[,]b'],
    ['cmi.interactions.0.correct_responses.0.pattern', 'ellen_leads'],
    ['cmi.interactions.0.objectives.0.id', 'a'],
    ['cmi.interactions.0.objectives.1.id', 'b'],
    ['cmi.interactions.0.description', 'x'.repeat(250)],
    ['cmi.objectives.0.id', 'a'],
    ['cmi.objectives.2.id', 'c'],
    ['cmi.objectives.0.score.scaled', '-0.5'],
  ])('%s', (element, value) => {
    expect(refuses2004(element, value, BEGUN)).toBe(0);
  });
});
