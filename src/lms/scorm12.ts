import { ratio } from '../engine/score.ts';
import type { Interaction, Launch, Report, RunTime } from '../record/run-time.ts';
import { type CallNames, openApi, type ScormApi } from './scorm-api.ts';
import { safeId, timeOfDay, timespan } from './texts.ts';

const NAMES: CallNames = {
  api: 'API',
  initialize: 'LMSInitialize',
  getValue: 'LMSGetValue',
  setValue: 'LMSSetValue',
  commit: 'LMSCommit',
  finish: 'LMSFinish',
  error: 'LMSGetLastError',
};

/** CMIFeedback for a choice: one character of 0-9 and a-z. */
const letter = (place: number): string => 'abcdefghijklmnopqrstuvwxyz0123456789'.charAt(place % 36);
/** Never goes back: who has passed stays so, whatever an LMS has forgotten of how. */
const RANK: Readonly<Record<string, number>> = { failed: 1, completed: 1, passed: 2 };
const raw = (tally: Parameters<typeof ratio>[0]): string => String(Math.round(100 * ratio(tally)));

/** SCORM 1.2 RTE, `cmi.core.lesson_mode`; where an LMS says nothing it means `normal`. */
const modeOf = (text: string): Launch['mode'] => (text === 'review' || text === 'browse' ? text : 'normal');

/** Mastery as this standard gives it, 0 to 100; anything else says nothing. */
function masteryOf(text: string): number | undefined {
  const percent = text.trim() === '' ? Number.NaN : Number(text);
  return percent >= 0 && percent <= 100 ? percent / 100 : undefined;
}

/** SCORM 1.2 Run-Time Environment. @param start the window that the page is in */
export function scorm12(start: unknown): RunTime {
  let api: ScormApi | undefined;
  /** Interaction id → its index. A report that is tried again finds them where they were put. */
  const indices = new Map<string, number>();
  let next = 0;
  const objectives = new Map<string, number>();
  /** How it stood when the session began. */
  let before = { rank: 0, raw: Number.NEGATIVE_INFINITY };

  function writeInteraction(to: ScormApi, given: Interaction): void {
    const index = indices.get(given.id) ?? next;
    if (index === next) next++;
    indices.set(given.id, index);
    const at = `cmi.interactions.${index}`;
    to.set(`${at}.id`, safeId(given.id));
    for (const [nth, rule] of given.rules.entries()) to.offer(`${at}.objectives.${nth}.id`, safeId(rule));
    to.set(`${at}.time`, timeOfDay(given.at));
    to.set(`${at}.type`, 'choice');
    if (given.right !== undefined) to.offer(`${at}.correct_responses.0.pattern`, letter(given.right));
    to.set(`${at}.student_response`, letter(given.taken));
    to.set(`${at}.result`, given.result);
    to.set(`${at}.latency`, timespan(given.latency));
  }

  function writeObjectives(to: ScormApi, report: Report): void {
    for (const { id: rule, tally, passed } of report.objectives) {
      const there = objectives.get(safeId(rule));
      if (there === undefined && !tally) continue;
      const index = there ?? objectives.size;
      objectives.set(safeId(rule), index);
      const at = `cmi.objectives.${index}`;
      // Objectives are not every LMS's; the score and the status do not wait for them.
      if (!to.offer(`${at}.id`, safeId(rule)) || !tally) continue;
      to.offer(`${at}.score.raw`, raw(tally));
      to.offer(`${at}.score.min`, '0');
      to.offer(`${at}.score.max`, '100');
      to.offer(`${at}.status`, passed ? 'passed' : 'failed');
    }
  }

  function write(to: ScormApi, report: Report): void {
    for (const interaction of report.interactions) writeInteraction(to, interaction);
    writeObjectives(to, report);
    const score = report.score ? Math.round(100 * ratio(report.score)) : undefined;
    if (score !== undefined && score >= before.raw) {
      to.set('cmi.core.score.raw', String(score));
      to.offer('cmi.core.score.min', '0');
      to.offer('cmi.core.score.max', '100');
    }
    const status = report.success === 'unknown' ? report.completion : report.success;
    if ((RANK[status] ?? 0) >= before.rank) to.set('cmi.core.lesson_status', status);
    to.set('cmi.suspend_data', report.bookmark);
    to.offer('cmi.core.lesson_location', report.scene.slice(0, 255));
    to.offer('cmi.core.session_time', timespan(report.lasted));
    to.set('cmi.core.exit', report.completion === 'completed' ? '' : 'suspend');
    to.commit();
  }

  return {
    async open() {
      api = await openApi(start, NAMES);
      const status = api.get('cmi.core.lesson_status');
      next = Number.parseInt(api.get('cmi.interactions._count'), 10) || 0;
      const count = Number.parseInt(api.get('cmi.objectives._count'), 10) || 0;
      for (let index = 0; index < count; index++) objectives.set(api.get(`cmi.objectives.${index}.id`), index);
      const score = api.get('cmi.core.score.raw');
      before = {
        rank: RANK[status] ?? 0,
        raw: score.trim() === '' || Number.isNaN(Number(score)) ? Number.NEGATIVE_INFINITY : Number(score),
      };
      const mastery = masteryOf(api.get('cmi.student_data.mastery_score'));
      return {
        mode: modeOf(api.get('cmi.core.lesson_mode')),
        bookmark: api.get('cmi.suspend_data'),
        learner: api.get('cmi.core.student_id'),
        ...(mastery === undefined ? {} : { mastery }),
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
