import { render } from 'preact';
import { compileMachine, type StoryMachine } from '../../engine/machine.ts';
import { begin, hasEnded } from '../../engine/replay.ts';
import { type Attempt, byTouch, startAttempt } from '../../record/attempt.ts';
import { attemptId } from '../../record/attempt-id.ts';
import type { Recorder } from '../../record/port.ts';
import { LoadFailed } from './LoadFailed.tsx';
import { ALL_TURNS, loadSoFar, type Place, Player } from './Player.tsx';
import type { PlayData } from './play-data.ts';
import { take } from './take.ts';
import { takeUp } from './take-up.ts';
import { toldAtOnce } from './told-at-once.ts';

/** What `early.js` leaves on the player's element: what was clicked before anybody was there to hear it. */
interface Early {
  /** In the order of the clicks: one choice id at most, and `!go-on` or `!role-check` for what else can be clicked. */
  readonly said?: readonly string[];
  /** Stops the listening. */
  readonly ready?: () => void;
}

export const hasEarly = (element: HTMLElement): HTMLElement & Early => element;

/** Whoever has finished comes back to the debrief. */
const inDebrief = ({ result }: Attempt): boolean =>
  (import.meta.env.DEV ? history.state?.debrief : undefined) ?? result !== undefined;

/** Where the learner comes in: with what they have just said, where they were, or at the first scene. */
function placeFor(data: PlayData, machine: StoryMachine, recorder: Recorder, said: readonly string[]): Place {
  const fresh = startAttempt(attemptId(), data.scenario.id, data.version, Date.now());
  const choice = said.find((act) => !act.startsWith('!'));
  if (choice !== undefined) {
    const taken = take(data, machine, recorder, { attempt: fresh, replay: begin(machine) }, choice);
    const turns = toldAtOnce(recorder.settings()) ? ALL_TURNS : 1 + said.filter((act) => act === '!go-on').length;
    return { ...taken, turns, from: 0, dropped: 0, debrief: false };
  }
  const latest = [...recorder.attempts(data.scenario.id)].sort(byTouch).at(-1);
  const again = latest && latest.steps.length > 0 ? takeUp(machine, data.version, latest) : undefined;
  if (again && (!again.attempt.result || hasEnded(again.replay))) {
    return { ...again, turns: ALL_TURNS, from: again.replay.moments.length - 1, debrief: inDebrief(again.attempt) };
  }
  return {
    attempt: latest?.steps.length === 0 ? latest : fresh,
    replay: begin(machine),
    turns: ALL_TURNS,
    from: 0,
    // Finished in a story that has been rewritten since: its result stands in the record, its path is no more.
    dropped: latest?.result ? latest.steps.length : 0,
    debrief: false,
  };
}

/** A story that has arrived. */
export interface Loaded {
  readonly data: PlayData;
  readonly machine: StoryMachine;
}

/** What makes the record of a story. An LMS's cannot be read without the story itself. */
export type OpenRecord = (story: Promise<Loaded>) => Promise<Recorder>;

async function load(address: string): Promise<Loaded> {
  const answer = await fetch(address);
  if (!answer.ok) throw new Error(String(answer.status));
  const data: PlayData = await answer.json();
  return { data, machine: compileMachine(data.scenario) };
}

async function mount(root: HTMLElement, open: OpenRecord, preview: boolean): Promise<void> {
  const { player = '', rest = '', faces = '' } = root.dataset;
  try {
    const story = load(rest);
    const recorder = await open(story);
    const beenHere = recorder.attempts(player).length > 0;
    const [{ data, machine }, soFar] = await Promise.all([story, beenHere ? loadSoFar() : undefined]);
    const early = hasEarly(root);
    early.ready?.();
    const start = placeFor(data, machine, recorder, early.said ?? []);
    document.querySelector('[data-load-failed]')?.remove();
    render(<Player {...{ data, machine, faces, recorder, preview, start, soFar }} />, root);
    // Said once: who loads the page anew goes on from where they are.
    if (location.hash.startsWith('#say=')) history.replaceState(null, '', location.pathname + location.search);
    if (start.replay.steps.length === 0 && early.said?.includes('!role-check')) {
      root.querySelector<HTMLElement>('[data-act="role-check"]')?.click();
    }
  } catch (error) {
    const where = document.querySelector('[data-load-failed]') ?? document.createElement('div');
    where.setAttribute('data-load-failed', '');
    root.before(where);
    const why = error instanceof Error ? error.message : String(error);
    render(<LoadFailed why={why} onAgain={() => void mount(root, open, preview)} />, where);
  }
}

/** Takes over every player that stands on the page. */
export function mountPlayers(open: OpenRecord, preview: boolean): void {
  for (const root of document.querySelectorAll<HTMLElement>('[data-player]')) void mount(root, open, preview);
}
