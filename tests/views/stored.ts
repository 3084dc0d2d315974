import type { Page } from 'playwright/test';
import { current, hasEnded, replay } from '../../src/engine/replay.ts';
import { score } from '../../src/engine/score.ts';
import { type Attempt, sealed, startAttempt, withStep } from '../../src/record/attempt.ts';
import { keyOf } from '../../src/record/place.ts';
import { readSettings, type Settings } from '../../src/record/settings.ts';
import { machine, scenario, version } from './the-promise.ts';

export const SETTINGS = 'handoff:settings';
const ATTEMPT = 'handoff:attempt:';

/** An attempt as a learner leaves it who takes these steps, one every ten seconds. */
export function attemptOf(id: string, steps: readonly string[], started = Date.parse('2026-11-20T08:00:00Z')): Attempt {
  const played = steps.reduce(
    (attempt, step, at) => withStep(attempt, step, started + (at + 1) * 10_000),
    startAttempt(id, scenario.id, version, started),
  );
  const whole = replay(machine, steps);
  if (!hasEnded(whole)) return played;
  return sealed(played, current(whole).scene, score(scenario, whole), started + steps.length * 10_000);
}

/** Puts texts into the device's storage before any page of the course has been opened. */
export async function store(page: Page, entries: Readonly<Record<string, string>>): Promise<void> {
  // A page that reads no record.
  await page.goto('credits.html');
  await page.evaluate((all) => {
    for (const [key, text] of Object.entries(all)) localStorage.setItem(key, text);
  }, entries);
}

export const storeAttempts = (page: Page, attempts: readonly Attempt[]): Promise<void> =>
  store(page, Object.fromEntries(attempts.map((attempt) => [keyOf(attempt), JSON.stringify(attempt)])));

export const storeSettings = (page: Page, settings: Partial<Settings>): Promise<void> =>
  store(page, { [SETTINGS]: JSON.stringify({ ...readSettings({}), ...settings }) });

/** All that the device holds under the course's keys. */
export const stored = (page: Page): Promise<Readonly<Record<string, string>>> =>
  page.evaluate(() => Object.fromEntries(Object.entries(localStorage).filter(([key]) => key.startsWith('handoff:'))));

/** The attempts that the device holds, oldest first. */
export async function storedAttempts(page: Page): Promise<readonly Attempt[]> {
  const entries = Object.entries(await stored(page)).filter(([key]) => key.startsWith(ATTEMPT));
  return entries
    .map(([, text]): Attempt => JSON.parse(text))
    .sort((a, b) => Date.parse(a.started) - Date.parse(b.started));
}
