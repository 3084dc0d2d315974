import { ROLE_CHECK } from '../../engine/replay.ts';
import { type Attempt, startAttempt } from '../../record/attempt.ts';
import { attemptId } from '../../record/attempt-id.ts';
import { memoryRecorder } from '../../record/memory.ts';
import { parseJson } from '../../record/parse-json.ts';
import type { Recorder } from '../../record/port.ts';
import { readAttempt } from '../../record/read-attempt.ts';
import { type GroupStart, writeGroupCode } from '../../workshop/group-code.ts';
import type { Story } from '../../workshop/path-number.ts';

export interface GroupRecord {
  readonly recorder: Recorder;
  /** What the group reads out, once it is through. What it tries afterwards does not change it. */
  code(): string | undefined;
}

/**
 * The record of a group: in memory, but for its one attempt, which is there again after a reload of this page.
 * @param settings where those of the device are
 * @param open the storage of this window; it may throw
 * @param key under which the attempt is kept in it
 */
export function groupRecorder(
  story: Story,
  start: GroupStart,
  settings: Recorder,
  open: () => Storage,
  key: string,
): GroupRecord {
  const memory = memoryRecorder();
  const fresh = (): Attempt => ({
    ...startAttempt(attemptId(), story.scenario.id, story.version, Date.now()),
    steps: start.steps,
    times: start.steps.map(() => 0),
  });
  const before = stored(open, key);
  const goesOn =
    before?.scenario === story.scenario.id &&
    before.version === story.version &&
    start.steps.every((step, at) => before.steps.filter((one) => one !== ROLE_CHECK)[at] === step);
  const ours = memory.keep(goesOn ? before : fresh()).id;
  return {
    recorder: {
      ...memory,
      settings: settings.settings,
      keepSettings: settings.keepSettings,
      keep(attempt) {
        const kept = memory.keep(attempt);
        if (kept.id === ours) store(open, key, kept);
        return kept;
      },
      subscribe(listener) {
        const stops = [memory.subscribe(listener), settings.subscribe(listener)];
        return () => {
          for (const stop of stops) stop();
        };
      },
    },
    code() {
      const played = memory.attempts().find(({ id, result }) => id === ours && result);
      return played && writeGroupCode(story, start, played.steps);
    },
  };
}

/** A window that keeps nothing plays all the same: only a reload then begins anew. */
function stored(open: () => Storage, key: string): Attempt | undefined {
  try {
    return readAttempt(parseJson(open().getItem(key) ?? ''));
  } catch {
    return undefined;
  }
}

function store(open: () => Storage, key: string, attempt: Attempt): void {
  try {
    open().setItem(key, JSON.stringify(attempt));
  } catch {
    // As above.
  }
}
