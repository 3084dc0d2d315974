import { randomBytes } from 'node:crypto';
import type { Page } from 'playwright/test';
import type { PlayData } from '../../../src/views/player/play-data.ts';
import { beginWorkshop, type Workshop } from '../../../src/workshop/workshop.ts';

/** A workshop that has just begun, on the shelf of this browser. @returns its id */
export async function begun(page: Page, site: string, with_: Partial<Workshop> = {}): Promise<string> {
  const scenario = with_.scenario ?? 'the-promise';
  const answer = await page.request.get(`${site}play/${scenario}.json`);
  const { version }: PlayData = await answer.json();
  const id = randomBytes(6).toString('hex');
  const workshop = beginWorkshop({ id, name: 'Leeds, Tuesday', scenario, version, room: 'K7Q2MX' }, Date.now());
  // A page of the site that leaves the shelf alone.
  await page.goto(`${site}credits.html`);
  await page.evaluate(([key, value]) => localStorage.setItem(key, value), [
    `handoff:workshop:${id}`,
    JSON.stringify({ ...workshop, ...with_ }),
  ] as const);
  return id;
}
