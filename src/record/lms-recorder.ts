import { current, replay } from '../engine/replay.ts';
import { passes } from '../engine/score.ts';
import { type Attempt, bestOf, byStart, byTouch } from './attempt.ts';
import { attemptId } from './attempt-id.ts';
import { type Bookmark, type Marked, readBookmark, type Story, writeBookmark } from './bookmark.ts';
import { interactionsOf } from './interactions.ts';
import { place } from './place.ts';
import type { Recorder, Trouble } from './port.ts';
import type { Put } from './put-by.ts';
import { type Launch, LmsAbsent, type Report, type ReportMode, type RunTime, standing } from './run-time.ts';

/** Moodle needs two seconds to store 150 interactions, and sends all of them again after each launch. */
export const MOST_INTERACTIONS = 100;
/** How long a page waits for its LMS before it goes on without, in milliseconds. The LMS may still come. */
const PATIENCE = 4_000;
/** How soon a report is tried again that did not get through, in milliseconds. */
const AGAIN = 10_000;

export interface Left {
  /** Whether the LMS has all. */
  readonly saved: boolean;
  /** Where the LMS wants the learner next. */
  readonly next?: string;
}

/** What the learner should know of the LMS. */
export type LmsTrouble =
  /** None has answered: nothing is reported to anybody. */
  | { readonly kind: 'lms-absent' }
  /** It does not take what it is given, and why: that waits on this device, and is tried again. */
  | { readonly kind: 'lms-lost'; readonly why: string }
  /** It wants nothing written: the module is passed and looked at again, or only looked at. */
  | { readonly kind: 'lms-review' | 'lms-browse' };

/** The record of one module while an LMS has it. */
export interface LmsRecorder extends Recorder {
  /** How it stands with the LMS at this moment; `subscribe` tells when that may have changed. */
  lms(): readonly LmsTrouble[];
  /** Reports what is not reported yet. Called when the page is hidden, or the network comes back. */
  save(): void;
  /** Ends the session once all is reported. Where that fails, nothing ends, and it is tried again in the meantime. */
  leave(): Promise<Left>;
  /** Ends the session come what may, because the page is going. What is not reported waits on this device. */
  end(): void;
}

/** What tabs tell each other: the bookmark that the LMS has now. */
export interface Tabs {
  tell(bookmark: string): void;
  hear(listener: (bookmark: string) => void): void;
}

interface Parts {
  readonly story: Story;
  /** Rule id → as learners read it. */
  readonly rules: Readonly<Record<string, string>>;
  readonly runTime: RunTime;
  /** Has the settings: they belong to the device, not to the LMS. */
  readonly device: Pick<Recorder, 'settings' | 'keepSettings' | 'subscribe'>;
  /** Told who the learner is. Keeps what the LMS did not take. */
  readonly putBy: (learner: string) => Put;
  /** The same learner's other tabs with the same module: the LMS has no lock, and its last writer wins. */
  readonly otherTabs: (learner: string) => Tabs;
  readonly report: ReportMode;
  /** 0 to 1, unless the LMS says otherwise. */
  readonly mastery: number;
  /** On the longest path. */
  readonly decisions: number;
  /** Milliseconds since 1970. */
  readonly now: () => number;
}

interface Told {
  readonly report: Report;
  readonly stored: () => void;
  readonly unstored: () => void;
}

/**
 * The record of a learner in an LMS. The LMS has the bookmark and the facts that it shows; this has the attempts, and reports
 * after every step. What the LMS does not take waits on this device and is tried again; nothing is called saved before the LMS
 * has said so.
 * @returns as soon as the LMS has answered, or after four seconds without it
 */
export async function lmsRecorder({
  story,
  rules,
  runTime,
  device,
  putBy,
  otherTabs,
  report: mode,
  mastery,
  decisions,
  now,
}: Parts): Promise<LmsRecorder> {
  const shelf = new Map<string, Attempt>();
  const marks = new Map<string, Pick<Marked, 'number' | 'reported'>>();
  let run = attemptId();
  let launch: (Launch & { readonly put: Put; readonly tabs: Tabs; readonly at: number }) | undefined;
  let state: 'waiting' | 'absent' | 'open' | 'closed' = 'waiting';
  /** Whether the LMS has ever stored a bookmark of this run. */
  let met = false;
  let lost: string | undefined;
  let flight: Promise<void> | undefined;
  let again = false;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const happened: Trouble[] = [];
  const listeners = new Set<() => void>();
  const tell = (): void => {
    for (const listener of listeners) listener();
  };
  device.subscribe(tell);

  const attempts = (): readonly Attempt[] => [...shelf.values()].sort(byStart);

  function take({ marked }: Bookmark): void {
    for (const { attempt, number, reported } of marked) {
      const { attempt: placed } = place(shelf, attempt);
      const before = marks.get(placed.id);
      if (!before || before.reported < reported) marks.set(placed.id, { number, reported });
    }
  }

  function begin(opened: Launch): void {
    const put = putBy(opened.learner);
    const tabs = otherTabs(opened.learner);
    launch = { ...opened, put, tabs, at: now() };
    state = 'open';
    const kept = readBookmark(story, opened.bookmark);
    if (opened.bookmark !== '' && (!kept || kept.mangled)) {
      put.aside(opened.bookmark);
      happened.push({ kind: kept ? 'corrupt' : 'foreign', key: 'bookmark' });
    }
    const waiting = put.get();
    const ours = waiting ? readBookmark(story, waiting.bookmark) : undefined;
    // Of another run, unless the LMS never had this one: then it was reset, and what was before it must not come back.
    const stillOurs = waiting && ours && (kept ? ours.run === kept.run : !waiting.met);
    if (kept) take(kept);
    if (stillOurs) take(ours);
    run = (kept ?? (stillOurs ? ours : undefined))?.run ?? run;
    met = kept !== undefined;
    tabs.hear((bookmark) => {
      const theirs = readBookmark(story, bookmark);
      if (theirs?.run !== run) return;
      take(theirs);
      tell();
    });
  }

  /** The whole of it; what is true once it has been stored; and what is as long as it has not. */
  function reportNow(): Told {
    let next = Math.max(0, ...[...marks.values()].map(({ number }) => number));
    const before = attempts().map((attempt): Marked => {
      const mark = marks.get(attempt.id);
      if (mark) return { attempt, ...mark };
      return { attempt, number: attempt.whatIf ? 0 : ++next, reported: 0 };
    });
    let room = MOST_INTERACTIONS - before.reduce((sum, { reported }) => sum + reported, 0);
    const fresh = before.map((one) => {
      const some = interactionsOf(story, one).slice(0, Math.max(0, room));
      room -= some.length;
      return some;
    });
    const marked = before.map((one, at) => ({ ...one, reported: one.reported + (fresh[at]?.length ?? 0) }));

    const best = bestOf(shelf.size > 0 ? attempts() : []);
    const pass = launch?.mastery ?? mastery;
    const latest = [...shelf.values()].sort(byTouch).at(-1);
    const taken = (attempt: Attempt): number => attempt.steps.filter((step) => step !== '?').length;
    const furthest = Math.max(0, ...[...shelf.values()].filter(({ whatIf }) => !whatIf).map(taken));
    const report: Report = {
      bookmark: writeBookmark(story, { run, marked }),
      scene: current(replay(story.machine, latest?.steps ?? [])).scene,
      progress: best ? 1 : Math.min(0.99, furthest / Math.max(1, decisions)),
      interactions: fresh.flat(),
      objectives: Object.keys(story.scenario.rules).map((id) => {
        const tally = best?.result.rules[id];
        const title = rules[id] ?? id;
        return tally && tally.tests > 0 ? { id, title, tally, passed: passes(tally, pass) } : { id, title };
      }),
      ...standing(mode, best && passes(best.result, pass)),
      ...(best ? { score: { halves: best.result.halves, tests: best.result.tests } } : {}),
      lasted: launch ? now() - launch.at : 0,
    };
    return {
      report,
      unstored: () => {
        launch?.put.set({ bookmark: writeBookmark(story, { run, marked: before }), met });
      },
      stored: () => {
        for (const { attempt, number, reported } of marked) marks.set(attempt.id, { number, reported });
        met = true;
        lost = undefined;
        launch?.put.clear();
        launch?.tabs.tell(report.bookmark);
      },
    };
  }

  function fail(error: unknown): void {
    lost = error instanceof Error ? error.message : String(error);
    clearTimeout(timer);
    timer = setTimeout(() => void save(), AGAIN);
  }

  async function send(): Promise<void> {
    if (state !== 'open' || launch?.mode !== 'normal') return;
    again = false;
    const told = reportNow();
    // Before the answer comes: the page may be gone by then.
    told.unstored();
    try {
      await runTime.report(told.report);
      told.stored();
    } catch (error) {
      fail(error);
    }
    tell();
    if (again) await send();
  }
  /** One report at a time; what is asked for in the meantime comes after it. */
  function save(): Promise<void> {
    if (flight) again = true;
    else {
      flight = send().finally(() => {
        flight = undefined;
      });
    }
    return flight;
  }

  async function end(): Promise<Left> {
    if (state !== 'open') return { saved: lost === undefined && state === 'closed' };
    state = 'closed';
    clearTimeout(timer);
    const last = launch?.mode === 'normal' ? reportNow() : undefined;
    last?.unstored();
    try {
      const next = await runTime.close(last?.report);
      last?.stored();
      return { saved: true, ...(next ? { next } : {}) };
    } catch (error) {
      state = 'open';
      if (last) fail(error);
      return { saved: last === undefined };
    } finally {
      tell();
    }
  }

  const opening = runTime.open().then(
    (opened) => {
      begin(opened);
      void save();
      tell();
    },
    (error: unknown) => {
      state = 'absent';
      if (!(error instanceof LmsAbsent)) lost = error instanceof Error ? error.message : String(error);
      tell();
    },
  );
  await Promise.race([opening, new Promise((resolve) => setTimeout(resolve, PATIENCE))]);

  return {
    attempts: (scenario) => attempts().filter((attempt) => !scenario || attempt.scenario === scenario),
    keep(attempt) {
      const { attempt: kept } = place(shelf, attempt);
      // After the page has answered: some LMSs take a second for it.
      setTimeout(() => void save());
      tell();
      return kept;
    },
    settings: device.settings,
    keepSettings: device.keepSettings,
    troubles: () => happened,
    lms: () => [
      ...(state === 'absent' || state === 'waiting' ? [{ kind: 'lms-absent' } as const] : []),
      ...(launch?.mode === 'review' ? [{ kind: 'lms-review' } as const] : []),
      ...(launch?.mode === 'browse' ? [{ kind: 'lms-browse' } as const] : []),
      ...(lost === undefined ? [] : [{ kind: 'lms-lost', why: lost } as const]),
    ],
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    save: () => void save(),
    async leave() {
      await save();
      return lost === undefined ? end() : { saved: false };
    },
    end: () => void end(),
  };
}
