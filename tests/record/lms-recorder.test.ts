import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { compileMachine } from '../../src/engine/machine.ts';
import { advance, begin, current, hasEnded } from '../../src/engine/replay.ts';
import { score } from '../../src/engine/score.ts';
import { version } from '../../src/engine/version.ts';
import { type Attempt, sealed, startAttempt, startWhatIf, withStep } from '../../src/record/attempt.ts';
import { type LmsRecorder, lmsRecorder, MOST_INTERACTIONS } from '../../src/record/lms-recorder.ts';
import { memoryRecorder } from '../../src/record/memory.ts';
import { putBy } from '../../src/record/put-by.ts';
import {
  type Launch,
  LmsAbsent,
  LmsRefused,
  type Report,
  type ReportMode,
  type RunTime,
} from '../../src/record/run-time.ts';
import { thePromise } from '../engine/the-promise.ts';
import { BrowserStorage } from './browser-storage.ts';

const scenario = thePromise();
const machine = compileMachine(scenario);
const story = { scenario, machine, version: version(scenario) };
const walk = (name: string): readonly string[] => scenario.walks[name]?.path ?? [];

/** An LMS as small as it can be: it stores what it is told, and can be told to refuse. */
class SmallLms {
  readonly reports: Report[] = [];
  refuses = false;
  mode: Launch['mode'] = 'normal';
  mastery: number | undefined;
  bookmark = '';
  ended = 0;

  session(): RunTime {
    const store = (report: Report): void => {
      if (this.refuses) throw new LmsRefused('The session is over.');
      this.reports.push(report);
      this.bookmark = report.bookmark;
    };
    return {
      open: async () => ({
        mode: this.mode,
        bookmark: this.bookmark,
        learner: 'learner-1',
        ...(this.mastery === undefined ? {} : { mastery: this.mastery }),
      }),
      report: async (report) => store(report),
      close: async (report) => {
        if (report) store(report);
        this.ended++;
        return undefined;
      },
    };
  }

  /** All interactions that were ever told, in their order. */
  get interactions() {
    return this.reports.flatMap(({ interactions }) => interactions);
  }
}

let storage: BrowserStorage;
let tabs: ((bookmark: string) => void)[];
beforeEach(() => {
  tabs = [];
  storage = new BrowserStorage();
  vi.useFakeTimers({ now: Date.UTC(2026, 10, 22, 12) });
});
afterEach(() => void vi.useRealTimers());

const open = async (runTime: RunTime, report: ReportMode = 'passed-failed'): Promise<LmsRecorder> => {
  const opening = lmsRecorder({
    story,
    rules: {},
    runTime,
    device: memoryRecorder(),
    putBy: (learner) => putBy(() => storage, 'test:the-promise', learner),
    otherTabs: () => ({
      tell: (bookmark) => {
        for (const tab of tabs) tab(bookmark);
      },
      hear: (tab) => {
        tabs.push(tab);
      },
    }),
    report,
    mastery: 0.8,
    decisions: 13,
    now: Date.now,
  });
  await vi.advanceTimersByTimeAsync(5_000);
  return opening;
};

/** Takes steps one by one, five seconds each, as the player does. */
async function play(recorder: LmsRecorder, from: Attempt, steps: readonly string[]): Promise<Attempt> {
  let attempt = from;
  let so = from.steps.reduce((replay, step) => advance(machine, replay, step), begin(machine));
  for (const step of steps) {
    await vi.advanceTimersByTimeAsync(5_000);
    so = advance(machine, so, step);
    expect(so.problem).toBeUndefined();
    const stepped = withStep(attempt, step, Date.now());
    attempt = recorder.keep(
      hasEnded(so) ? sealed(stepped, current(so).scene, score(scenario, so), Date.now()) : stepped,
    );
    await vi.advanceTimersByTimeAsync(10);
  }
  return attempt;
}
const fresh = (id: string): Attempt => startAttempt(id, 'the-promise', story.version, Date.now());

test('a launch says incomplete at once; an ending gives score, success and rules; each choice is told once', async () => {
  const lms = new SmallLms();
  const recorder = await open(lms.session());
  expect(lms.reports[0]).toMatchObject({ completion: 'incomplete', success: 'unknown', interactions: [], progress: 0 });
  expect(lms.reports[0]).not.toHaveProperty('score');
  await play(recorder, fresh('first'), walk('best'));
  const last = lms.reports.at(-1);
  expect(last).toMatchObject({ completion: 'completed', success: 'passed', progress: 1 });
  expect(last?.objectives.map(({ id }) => id)).toEqual(Object.keys(scenario.rules));
  expect(lms.interactions).toHaveLength(walk('best').length);
  expect(new Set(lms.interactions.map(({ id }) => id)).size).toBe(lms.interactions.length);
  expect(lms.interactions.every(({ latency }) => latency >= 5_000 && latency < 6_000)).toBe(true);
  expect(recorder.lms()).toEqual([]);
});

test('another computer goes on from the bookmark alone, at the exact step, and tells no choice twice', async () => {
  const lms = new SmallLms();
  const begun = await play(await open(lms.session()), fresh('first'), walk('best').slice(0, 4));
  storage = new BrowserStorage();
  const again = await open(lms.session());
  const [found] = again.attempts('the-promise');
  expect(found?.steps).toEqual(begun.steps);
  if (found) await play(again, found, walk('best').slice(4));
  expect(lms.interactions.map(({ scene }) => scene)).toHaveLength(walk('best').length);
  expect(new Set(lms.interactions.map(({ id }) => id)).size).toBe(walk('best').length);
});

test('what the LMS does not take waits on the device, is said, is tried again, and is told once', async () => {
  const lms = new SmallLms();
  const recorder = await open(lms.session());
  const attempt = await play(recorder, fresh('first'), walk('best').slice(0, 2));
  lms.refuses = true;
  const further = await play(recorder, attempt, walk('best').slice(2, 4));
  expect(recorder.lms()).toEqual([{ kind: 'lms-lost', why: 'The session is over.' }]);
  expect(await recorder.leave()).toEqual({ saved: false });
  lms.refuses = false;
  await vi.advanceTimersByTimeAsync(11_000);
  expect(recorder.lms()).toEqual([]);
  expect(lms.interactions).toHaveLength(4);
  expect(storage.entries()).toEqual({});
  lms.refuses = true;
  await play(recorder, further, walk('best').slice(4, 6));
  recorder.end();
  await vi.advanceTimersByTimeAsync(10);
  // The same device, later: what waited is taken up, though the LMS never had it.
  lms.refuses = false;
  const later = await open(lms.session());
  expect(later.attempts()[0]?.steps).toHaveLength(6);
  await vi.advanceTimersByTimeAsync(10);
  expect(lms.interactions.map(({ scene }) => scene)).toHaveLength(6);
});

test('after HR has reset a learner, nothing of the run before comes back from the device', async () => {
  const lms = new SmallLms();
  const recorder = await open(lms.session());
  const attempt = await play(recorder, fresh('first'), walk('best').slice(0, 2));
  lms.refuses = true;
  await play(recorder, attempt, walk('best').slice(2, 4));
  lms.refuses = false;
  lms.bookmark = '';
  expect((await open(lms.session())).attempts()).toEqual([]);
});

test('trap 17: a retry after a fail can pass, and one after a pass lowers nothing', async () => {
  const lms = new SmallLms();
  const recorder = await open(lms.session());
  await play(recorder, fresh('first'), walk('worst'));
  expect(lms.reports.at(-1)).toMatchObject({ completion: 'completed', success: 'failed' });
  await play(recorder, fresh('second'), walk('best'));
  const passed = lms.reports.at(-1);
  expect(passed).toMatchObject({ success: 'passed' });
  await play(recorder, fresh('third'), walk('worst'));
  expect(lms.reports.at(-1)).toMatchObject({ success: 'passed', score: passed?.score, objectives: passed?.objectives });
  expect(new Set(lms.interactions.map(({ id }) => id)).size).toBe(lms.interactions.length);
});

test('a what-if is kept in the bookmark, and neither told nor counted', async () => {
  const lms = new SmallLms();
  const recorder = await open(lms.session());
  const first = await play(recorder, fresh('first'), walk('worst'));
  const told = lms.interactions.length;
  const before = lms.reports.at(-1);
  const whatIf = startWhatIf(first, 0, 'whatif', story.version, Date.now());
  await play(recorder, whatIf, walk('best'));
  expect(lms.interactions).toHaveLength(told);
  expect(lms.reports.at(-1)).toMatchObject({ score: before?.score, success: 'failed' });
  expect((await open(lms.session())).attempts()).toHaveLength(2);
});

test.each(['review', 'browse'] as const)('trap 3: in %s nothing is written, whatever is played', async (mode) => {
  const lms = new SmallLms();
  const recorder = await open(lms.session());
  await play(recorder, fresh('first'), walk('best'));
  const written = lms.reports.length;
  lms.mode = mode;
  const look = await open(lms.session());
  expect(look.attempts()).toHaveLength(1);
  await play(look, fresh('second'), walk('worst'));
  await look.leave();
  expect(lms.reports).toHaveLength(written);
  expect(lms.ended).toBe(1);
  expect(look.lms()).toEqual([{ kind: `lms-${mode}` }]);
});

test('trap 9: after a hundred interactions only score and bookmark are written', async () => {
  const lms = new SmallLms();
  const recorder = await open(lms.session());
  for (let at = 0; at < 10; at++) await play(recorder, fresh(`attempt-${at}`), walk('jim'));
  expect(lms.interactions).toHaveLength(MOST_INTERACTIONS);
  expect(lms.reports.at(-1)).toMatchObject({ interactions: [], completion: 'completed' });
});

test('the LMS’s own mastery score counts', async () => {
  const lms = new SmallLms();
  lms.mastery = 0;
  await play(await open(lms.session()), fresh('first'), walk('worst'));
  expect(lms.reports.at(-1)).toMatchObject({ success: 'passed' });
});

test.each([
  ['passed-incomplete', { completion: 'incomplete', success: 'unknown' }],
  ['completed-incomplete', { completion: 'completed', success: 'unknown' }],
] as const)('%s: what a fail is told as', async (mode, told) => {
  const lms = new SmallLms();
  await play(await open(lms.session(), mode), fresh('first'), walk('worst'));
  expect(lms.reports.at(-1)).toMatchObject(told);
});

test('without an LMS the story can be played, and it is said that nobody is told', async () => {
  const lms = new SmallLms();
  const none: RunTime = {
    ...lms.session(),
    open: async () => {
      throw new LmsAbsent('No window has API.');
    },
  };
  const recorder = await open(none);
  await play(recorder, fresh('first'), walk('best'));
  expect(recorder.attempts()).toHaveLength(1);
  expect(recorder.lms()).toEqual([{ kind: 'lms-absent' }]);
  expect(await recorder.leave()).toEqual({ saved: false });
  expect(lms.reports).toEqual([]);
});

test('trap 16: an LMS that comes late gets what was played before it came', async () => {
  const lms = new SmallLms();
  const session = lms.session();
  const late: RunTime = {
    ...session,
    open: async () => {
      await new Promise((resolve) => setTimeout(resolve, 30_000));
      return session.open();
    },
  };
  const recorder = await open(late);
  expect(recorder.lms()).toEqual([{ kind: 'lms-absent' }]);
  await play(recorder, fresh('first'), walk('best').slice(0, 2));
  expect(lms.reports).toEqual([]);
  await vi.advanceTimersByTimeAsync(30_000);
  expect(recorder.lms()).toEqual([]);
  expect(lms.interactions).toHaveLength(2);
});

test('a bookmark that nobody can read is put aside, and said', async () => {
  const lms = new SmallLms();
  lms.bookmark = 'somebody else’s data';
  const recorder = await open(lms.session());
  expect(recorder.troubles()).toEqual([{ kind: 'foreign', key: 'bookmark' }]);
  expect(Object.values(storage.entries())).toEqual(['somebody else’s data']);
});

test('trap 11: of two tabs the one that leaves last does not undo what the other has passed', async () => {
  const lms = new SmallLms();
  const [one, two] = [await open(lms.session()), await open(lms.session())];
  await play(one, fresh('one'), walk('best'));
  await play(two, fresh('two'), walk('worst').slice(0, 3));
  one.end();
  await two.leave();
  expect(lms.reports.at(-1)).toMatchObject({ completion: 'completed', success: 'passed' });
  expect((await open(lms.session())).attempts()).toHaveLength(2);
});
