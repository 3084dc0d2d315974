import { ratio } from '../engine/score.ts';
import type { Interaction, Launch, Report, RunTime } from '../record/run-time.ts';
import { type CallNames, openApi, type ScormApi } from './scorm-api.ts';
import { interval, localTime, oneLine, real, safeId, shortId } from './texts.ts';

const NAMES: CallNames = {
  api: 'API_1484_11',
  initialize: 'Initialize',
  getValue: 'GetValue',
  setValue: 'SetValue',
  commit: 'Commit',
  finish: 'Terminate',
  error: 'GetLastError',
};

/** localized_string_type (SPM 250) of an interaction's and an objective's description. */
const MOST_DESCRIPTION = 250;
/** SCORM 2004 knows no `wrong`. */
const RESULT = { correct: 'correct', neutral: 'neutral', wrong: 'incorrect' } as const;
/** Never goes back: who has passed stays so, whatever an LMS has forgotten of how. */
const RANK: Readonly<Record<string, number>> = { failed: 1, passed: 2 };

const modeOf = (text: string): Launch['mode'] => (text === 'review' || text === 'browse' ? text : 'normal');

function numberOf(text: string): number | undefined {
  const number = text.trim() === '' ? Number.NaN : Number(text);
  return Number.isNaN(number) ? undefined : number;
}

/** SCORM 2004 Run-Time Environment, 3rd and 4th Edition. @param start the window that the page is in */
export function scorm2004(start: unknown): RunTime {
  let api: ScormApi | undefined;
  /** Interaction id → its index. A report that is tried again finds them where they were put. */
  const indices = new Map<string, number>();
  let next = 0;
  /** Objective id → its index: they may come filled from the manifest, and setting another id there is error 351. */
  const objectives = new Map<string, number>();
  let before = { rank: 0, completed: false, scaled: Number.NEGATIVE_INFINITY };

  function writeInteraction(to: ScormApi, given: Interaction): void {
    const index = indices.get(given.id) ?? next;
    if (index === next) next++;
    indices.set(given.id, index);
    const at = `cmi.interactions.${index}`;
    const option = given.options[given.taken];
    to.set(`${at}.id`, safeId(given.id));
    to.set(`${at}.type`, 'choice');
    for (const [nth, rule] of given.rules.entries()) to.offer(`${at}.objectives.${nth}.id`, safeId(rule));
    to.set(`${at}.timestamp`, localTime(given.at));
    const right = given.right === undefined ? undefined : given.options[given.right];
    if (right) to.offer(`${at}.correct_responses.0.pattern`, shortId(right.id));
    to.set(`${at}.learner_response`, shortId(option?.id ?? ''));
    to.set(`${at}.result`, RESULT[given.result]);
    to.set(`${at}.latency`, interval(given.latency));
    if (option && option.said !== '') to.offer(`${at}.description`, oneLine(option.said, MOST_DESCRIPTION));
  }

  function writeObjectives(to: ScormApi, report: Report): void {
    for (const { id: rule, title, tally, passed } of report.objectives) {
      if (!tally) continue;
      const id = safeId(rule);
      const index = objectives.get(id) ?? objectives.size;
      const at = `cmi.objectives.${index}`;
      // Objectives are not every LMS's; the score and the status do not wait for them.
      if (!objectives.has(id) && !to.offer(`${at}.id`, id)) continue;
      objectives.set(id, index);
      const scaled = ratio(tally);
      to.offer(`${at}.score.scaled`, real(scaled, 4));
      to.offer(`${at}.score.raw`, real(100 * scaled, 2));
      to.offer(`${at}.score.min`, '0');
      to.offer(`${at}.score.max`, '100');
      to.offer(`${at}.success_status`, passed ? 'passed' : 'failed');
      to.offer(`${at}.completion_status`, 'completed');
      to.offer(`${at}.description`, oneLine(title, MOST_DESCRIPTION));
    }
  }

  function write(to: ScormApi, report: Report): void {
    for (const interaction of report.interactions) writeInteraction(to, interaction);
    writeObjectives(to, report);
    const scaled = report.score ? ratio(report.score) : undefined;
    if (scaled !== undefined && Number(real(scaled, 4)) >= before.scaled) {
      to.set('cmi.score.scaled', real(scaled, 4));
      to.offer('cmi.score.raw', real(100 * scaled, 2));
      to.offer('cmi.score.min', '0');
      to.offer('cmi.score.max', '100');
    }
    if (report.completion === 'completed' || !before.completed) to.set('cmi.completion_status', report.completion);
    if (report.success !== 'unknown' && (RANK[report.success] ?? 0) >= before.rank) {
      to.set('cmi.success_status', report.success);
    }
    to.offer('cmi.progress_measure', real(report.progress, 2));
    to.set('cmi.suspend_data', report.bookmark);
    to.offer('cmi.location', report.scene.slice(0, 1000));
    to.offer('cmi.session_time', interval(report.lasted));
    // After `normal` the next launch finds neither score nor bookmark.
    to.set('cmi.exit', 'suspend');
    to.commit();
  }

  return {
    async open() {
      api = await openApi(start, NAMES);
      next = numberOf(api.get('cmi.interactions._count')) ?? 0;
      const count = numberOf(api.get('cmi.objectives._count')) ?? 0;
      for (let index = 0; index < count; index++) objectives.set(api.get(`cmi.objectives.${index}.id`), index);
      before = {
        rank: RANK[api.get('cmi.success_status')] ?? 0,
        completed: api.get('cmi.completion_status') === 'completed',
        scaled: numberOf(api.get('cmi.score.scaled')) ?? Number.NEGATIVE_INFINITY,
      };
      const mastery = numberOf(api.get('cmi.scaled_passing_score'));
      return {
        mode: modeOf(api.get('cmi.mode')),
        bookmark: api.get('cmi.suspend_data'),
        learner: api.get('cmi.learner_id'),
        // From -1 to 1 by the standard; our scores lie in 0 to 1.
        ...(mastery === undefined || mastery < 0 || mastery > 1 ? {} : { mastery }),
      };
    },
    async report(report) {
      if (api) write(api, report);
    },
    async close(report) {
      if (!api) return undefined;
      try {
        if (report) write(api, report);
      } finally {
        api.finish();
      }
      return undefined;
    },
  };
}
