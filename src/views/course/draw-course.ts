import { home as words } from '../../i18n/en.ts';
import { bestOf, byTouch } from '../../record/attempt.ts';
import type { Recorder } from '../../record/port.ts';
import { inHalves } from '../debrief/halves.ts';

/** What the course map cannot know when it is built: what has been played, and where to go on. */
export function drawCourse(recorder: Recorder): void {
  const all = recorder.attempts().filter(({ steps }) => steps.length > 0);
  for (const item of document.querySelectorAll<HTMLElement>('[data-module]:not([data-coming])')) {
    const state = item.querySelector('[data-state]');
    const mine = all.filter(({ scenario }) => scenario === item.dataset.module);
    const best = bestOf(mine);
    if (!state || mine.length === 0) continue;
    state.textContent = best ? words.kept(inHalves(best.result.halves), best.result.tests) : words.underWay;
  }
  const latest = [...all].sort(byTouch).at(-1);
  const where = document.querySelector<HTMLElement>('[data-where]');
  const link = document.querySelector<HTMLAnchorElement>(`[data-module="${CSS.escape(latest?.scenario ?? '')}"] a`);
  if (!latest || !where || !link) return;
  const there = document.createElement('a');
  there.href = link.href;
  there.className = 'act';
  const title = link.textContent ?? '';
  there.textContent = latest.result ? words.lookBack(title) : words.goOn(title);
  where.replaceChildren(words.where, ' ', there);
  where.hidden = false;
}
