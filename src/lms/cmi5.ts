import { ratio } from '../engine/score.ts';
import { LmsRefused, type Report, type RunTime } from '../record/run-time.ts';
import { launchData, launchParameters, nameOf, sessionOf } from './cmi5-launch.ts';
import { type Left, launchDocument, type Shelf, shelf } from './cmi5-left.ts';
import { fetchToken, type Lrs, lrs, refusal } from './cmi5-lrs.ts';
import { type SessionMemory, type SessionSoFar, sessionMemory } from './cmi5-session.ts';
import {
  answered,
  answeredId,
  completed,
  completedId,
  initialized,
  judged,
  judgedId,
  type Setting,
  type Statement,
  terminated,
} from './cmi5-statements.ts';

/** `window`, as far as it is needed here. */
export interface Page {
  readonly location: { readonly search: string; readonly href: string };
  /** May throw at the mere mention. */
  readonly sessionStorage: Storage;
}

interface Facts {
  /** Which module of the course the page plays. */
  readonly module: string;
}

/** One launch, from `initialized` to `terminated`. */
interface Session {
  report(report: Report): Promise<void>;
  end(report: Report | undefined): Promise<string | undefined>;
}

/** What `Left.said` calls them. */
const COMPLETED = 'completed';
const PASSED = 'passed';
const failedWith = ({ score }: Report): string => `failed ${score ? `${score.halves}/${score.tests}` : ''}`.trim();

/** Refused as what the LMS has already, perhaps: by a cmi5 player for its rules, by an LRS for a statement's id. */
const MAY_HAVE_IT: readonly number[] = [400, 403, 409];

/** Sends statements in one batch, in their order; the LMS takes all of it or nothing. On their way before this returns. */
async function deliver(call: Lrs, batch: readonly Statement[]): Promise<void> {
  if (batch.length === 0) return;
  const post = (some: readonly Statement[]) => call('statements', { method: 'POST', body: some });
  const answer = await post(batch);
  if (answer.ok) return;
  // An answer may have been lost, or the page that waited for it. Then they are there, under the same ids.
  const ids = batch.map(({ id }) => id);
  const there = MAY_HAVE_IT.includes(answer.status) ? await whichAreThere(call, ids) : [];
  if (there.length === 0) throw refusal('POST statements', answer);
  const rest = batch.filter(({ id }) => !there.includes(id));
  if (rest.length === 0) return;
  const second = await post(rest);
  if (!second.ok) throw refusal('POST statements', second);
}

/** Which of these statements the LMS has; none where it does not let us ask. */
async function whichAreThere(call: Lrs, ids: readonly string[]): Promise<readonly string[]> {
  const there: string[] = [];
  for (const statementId of ids) {
    const { ok, status } = await call('statements', { method: 'GET', query: { statementId } });
    if (ok) there.push(statementId);
    else if (status !== 404) break;
  }
  return there;
}

/** What was owed when the last session ended, as far as it came: none of it is said twice. */
async function settle(call: Lrs, left: Left): Promise<Left> {
  const owed = Object.entries(left.owed.said);
  const there = await whichAreThere(
    call,
    owed.map(([, id]) => id),
  );
  const said = owed.filter(([, id]) => there.includes(id)).map(([name]) => name);
  return { ...left, said: [...new Set([...left.said, ...said])], owed: { ...left.owed, said: {} } };
}

interface Begun {
  readonly setting: Setting;
  readonly call: Lrs;
  readonly place: Shelf;
  readonly memory: SessionMemory;
  readonly soFar: SessionSoFar & { readonly since: number };
  readonly left: Left;
}

function session({ setting, call, place, memory, soFar, left: found }: Begun): Session {
  const { mode, mastery, returnUrl } = setting.data;
  const opened = Date.now();
  /** As it stands in the LMS. */
  let left = found;
  let latest = soFar.since;
  let over = false;
  let line: Promise<unknown> = Promise.resolve();
  /** Id → statement: one that is tried again is the same to the letter. */
  const made = new Map<string, Statement>();
  const told = new Set<string>();
  const onTheWay = new Set<string>();

  /** Neither before what was said before it, `initialized` above all (cmi5, 9.3: order is that of timestamps), nor to come. */
  function stamp(at: number): number {
    latest = Math.max(latest, Math.min(at, Date.now()));
    return latest;
  }

  function make(id: string, build: () => Statement): Statement {
    const statement = made.get(id) ?? build();
    made.set(id, statement);
    return statement;
  }

  /** Whether the LMS would judge a score as the report does (cmi5, 9.3.4 and 9.3.5). */
  function agrees({ success, score }: Report): boolean {
    if (mastery === undefined || !score) return true;
    return ratio(score) >= mastery === (success === 'passed');
  }

  /** Name in `Left.said` → statement: what a report says of the module as a whole, and the LMS does not know yet. */
  function verdicts(report: Report, leaving: boolean): ReadonlyMap<string, Statement> {
    const now = Date.now();
    const found = new Map<string, Statement>();
    const has = (name: string): boolean => left.said.includes(name);
    const success = report.success === 'passed';
    // A pass after a fail is refused within a session, and a fail after a pass always: so a fail waits until the learner leaves.
    const judges = success || (report.success === 'failed' && leaving && !has(failedWith(report)));
    if (judges && agrees(report) && !has(PASSED)) {
      const name = success ? PASSED : failedWith(report);
      found.set(
        name,
        make(judgedId(setting, success), () => judged(setting, success, stamp(now), report)),
      );
    }
    if (report.completion === 'completed' && !has(COMPLETED)) {
      found.set(
        COMPLETED,
        make(completedId(setting), () => completed(setting, stamp(now), report)),
      );
    }
    return found;
  }

  const interactionsOf = (report: Report) => [...left.owed.interactions, ...report.interactions];

  /** All that is not told yet, in order: the answers first, because they were given first. */
  function untold(report: Report, leaving: boolean) {
    const answers = interactionsOf(report).map((one) =>
      make(answeredId(setting, one), () => answered(setting, one, report.objectives, stamp(one.at))),
    );
    const verdict = verdicts(report, leaving);
    const all = new Set([...answers, ...verdict.values()]);
    return { verdict, batch: [...all].filter(({ id }) => !told.has(id) && !onTheWay.has(id)) };
  }

  async function tell(batch: readonly Statement[]): Promise<void> {
    for (const { id } of batch) onTheWay.add(id);
    try {
      await deliver(call, batch);
      for (const { id } of batch) told.add(id);
    } finally {
      for (const { id } of batch) onTheWay.delete(id);
    }
  }

  async function leave(next: Left): Promise<void> {
    if (JSON.stringify(next) === JSON.stringify(left)) return;
    await place.put(next);
    left = next;
  }

  async function send(report: Report): Promise<void> {
    const { verdict, batch } = untold(report, false);
    await tell(batch);
    // The last word has it now, with all that is on its way.
    if (over) return;
    memory.write({ ...soFar, lasted: soFar.lasted + report.lasted });
    await leave({
      bookmark: report.bookmark,
      said: [...left.said, ...verdict.keys()],
      owed: { said: {}, interactions: [] },
    });
  }

  /** Everything starts before anything is waited for, because the page may be going. */
  async function end(report: Report | undefined): Promise<string | undefined> {
    over = true;
    memory.write({ ...soFar, over });
    const { verdict, batch } = report ? untold(report, true) : { verdict: new Map<string, Statement>(), batch: [] };
    const last = terminated(setting, stamp(Date.now()), soFar.lasted + (report?.lasted ?? Date.now() - opened));
    const isUntold = (id: string): boolean => !told.has(id);
    // First, because an LMS may close its doors at `terminated`.
    const leaving = report
      ? leave({
          bookmark: report.bookmark,
          said: [...left.said, ...[...verdict].flatMap(([name, { id }]) => (told.has(id) ? [name] : []))],
          owed: {
            said: Object.fromEntries([...verdict].flatMap(([name, { id }]) => (isUntold(id) ? [[name, id]] : []))),
            interactions: interactionsOf(report).filter((one) => isUntold(answeredId(setting, one))),
          },
        })
      : undefined;
    const [written, sent] = await Promise.allSettled([leaving, tell([...batch, last])]);
    if (sent.status === 'rejected') {
      // What is wrong with another statement must not keep the session open.
      const answeredNo = sent.reason instanceof LmsRefused && sent.reason.cause === undefined;
      if (batch.length > 0 && answeredNo) await tell([last]).catch(() => undefined);
      over = told.has(last.id);
      memory.write({ ...soFar, over });
      throw sent.reason;
    }
    if (written.status === 'rejected') throw written.reason;
    return returnUrl;
  }

  return {
    report(report) {
      const turn = line.then(() => {
        if (!over && mode === 'normal') return send(report);
        throw new LmsRefused(over ? 'report: this session has ended' : `report: nothing is stored in mode ${mode}`);
      });
      line = turn.catch(() => undefined);
      return turn;
    },
    end: (report) => end(mode === 'normal' ? report : undefined),
  };
}

/**
 * cmi5, 1st edition ("Quartz"), over xAPI 1.0.3. What is said of the same thing has the same id, on every computer and after
 * every loss, so that trying again doubles nothing.
 */
export function cmi5(page: Page, { module }: Facts): RunTime {
  let running: Session | undefined;
  return {
    async open() {
      const { search, href } = page.location;
      const parameters = launchParameters(search);
      const memory = sessionMemory(() => page.sessionStorage, parameters.fetch);
      const before = memory.read();
      if (before?.over) throw new LmsRefused('this session has ended: the module has to be opened from the LMS again');
      const token = before?.token ?? (await fetchToken(parameters.fetch));
      const soFar: SessionSoFar = before ?? { token, lasted: 0, over: false };
      memory.write(soFar);

      const call = lrs(parameters.endpoint, token);
      const place = shelf(call, parameters);
      const agent = JSON.stringify(parameters.actor);
      const [document, preferences, left] = await Promise.all([
        launchDocument(call, parameters),
        // Has to be asked for (cmi5, 11); there is no sound here, and one language.
        call('agents/profile', { method: 'GET', query: { agent, profileId: 'cmi5LearnerPreferences' } }),
        place.get(),
      ]);
      if (preferences.status === 401) throw refusal('GET cmi5LearnerPreferences', preferences);
      const data = launchData(document, href);
      const setting = { parameters, data, session: sessionOf(data), module };

      const since = soFar.since ?? Date.now();
      if (soFar.since === undefined) await deliver(call, [initialized(setting, since)]);
      const begun = { ...soFar, since };
      memory.write(begun);
      const settled = data.mode === 'normal' ? await settle(call, left) : left;
      running = session({ setting, call, place, memory, soFar: begun, left: settled });
      return {
        mode: data.mode,
        bookmark: left.bookmark,
        learner: nameOf(parameters.actor),
        ...(data.mastery === undefined ? {} : { mastery: data.mastery }),
      };
    },
    async report(report) {
      if (!running) throw new LmsRefused('report: no session has begun');
      await running.report(report);
    },
    async close(report) {
      const ending = running;
      running = undefined;
      try {
        return await ending?.end(report);
      } catch (error) {
        // Where the LMS has not heard of the end, it may be tried again.
        running = ending;
        throw error;
      }
    },
  };
}
