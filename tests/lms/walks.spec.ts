import { passes, ratio } from '../../src/engine/score.ts';
import { walked } from '../views/walked.ts';
import { decisionsOf, standingOf, story } from './host-facts.ts';
import { expect, expectNoRefusal, leaveSaved, openIn, STANDARDS, say, test } from './host-play.ts';

/** One walk in both standards; what else differs between stories and between passing and failing, in one of them. */
const WALKS = [
  ['the-promise', 'recovers', STANDARDS],
  ['the-promise', 'jim', ['scorm2004']],
  ['still-got-it', 'recovers', ['scorm12']],
  ['whose-column', 'recovers', ['scorm2004']],
  ['eight-steps', 'recovers', ['scorm12']],
  ['ask-dont-tell', 'recovers', ['scorm2004']],
] as const;

for (const [module, walk, standards] of WALKS) {
  const { steps, result } = walked(module, walk);
  const decisions = decisionsOf(module, steps);
  const score = Math.round(100 * ratio(result));
  const rules = Object.keys(story(module).scenario.rules).filter((rule) => (result.rules[rule]?.tests ?? 0) > 0);

  for (const standard of standards) {
    test(`${module} in ${standard}, the walk "${walk}": the score of the engine, each choice, each rule, and nothing refused`, async ({
      page,
      enrol,
    }) => {
      const enrolment = enrol(standard, module);
      const content = await openIn(page, enrolment);
      await say(content, steps);
      await leaveSaved(content);

      const { calls, record } = enrolment;
      expectNoRefusal(calls);
      expect(standingOf(standard, record)).toMatchObject({
        status: passes(result) ? 'passed' : 'failed',
        score,
        scene: result.ending,
        interactions: decisions.map(({ scene }) => `1.${scene}`),
      });

      const of = (list: string, name: string): readonly (string | undefined)[] =>
        Object.keys(record)
          .filter((element) => new RegExp(`^cmi\\.${list}\\.\\d+\\.id$`).test(element))
          .map((_, at) => record[`cmi.${list}.${at}.${name}`]);
      const is12 = standard === 'scorm12';
      expect(of('interactions', is12 ? 'student_response' : 'learner_response')).toEqual(
        decisions.map(({ taken, choice }) => (is12 ? String.fromCharCode(97 + taken) : choice.replaceAll('-', '_'))),
      );
      expect(of('interactions', 'result')).toEqual(
        decisions.map(({ result: mark }) => (mark === 'wrong' && !is12 ? 'incorrect' : mark)),
      );
      expect(of('interactions', 'objectives.0.id')).toEqual(decisions.map(({ rules: [rule] }) => rule));
      expect(of('objectives', 'id')).toEqual(rules);
      expect(of('objectives', 'score.raw').map((raw) => Math.round(Number(raw)))).toEqual(
        rules.map((rule) => Math.round(100 * ratio(result.rules[rule] ?? { halves: 0, tests: 0 }))),
      );
      expect(of('objectives', is12 ? 'status' : 'success_status')).toEqual(
        rules.map((rule) => (passes(result.rules[rule] ?? { halves: 0, tests: 0 }) ? 'passed' : 'failed')),
      );
    });
  }
}
