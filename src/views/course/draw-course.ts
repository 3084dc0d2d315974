import { home as words } from '../../i18n/en.ts';
import { bestOf, byTouch } from '../../record/attempt.ts';
import type { Recorder } from '../../record/port.ts';
import { inHalves } from '../debrief/halves.ts';

/**
 * What the course map cannot know when it is built: what has been played, what we recommend now, and where to go on.
 * @param first modules that are recommended before all others
 */
export function drawCourse(recorder: Recorder, first: readonly string[] = []): void {
  const all = recorder.attempts().filter(({ steps }) => steps.length > 0);
  const modules = [...document.querySelectorAll<HTMLElement>('[data-module]:not([data-coming])')].map((item) => {
    const mine = all.filter(({ scenario }) => scenario === item.dataset.module);
    return { item, link: item.querySelector('a'), begun: mine.length > 0, best: bestOf(mine) };
  });
  const wanted = first.map((id) => modules.find(({ item }) => item.dataset.module === id));
  const next = wanted.find((module) => module !== undefined) ?? modules.find(({ best }) => !best);
  const recommended = modules.some(({ best }) => best) ? words.recommendedNext : words.recommended;
  for (const { item, begun, best } of modules) {
    const state = item.querySelector('[data-state]');
    item.toggleAttribute('data-next', item === next?.item);
    if (!state) continue;
    if (best) state.textContent = words.kept(inHalves(best.result.halves), best.result.tests);
    else if (begun) state.textContent = words.underWay;
    else state.textContent = item === next?.item ? recommended : words.notStarted;
  }
  const latest = [...all].sort(byTouch).at(-1);
  const there = modules.find(({ item }) => item.dataset.module === latest?.scenario);
  const where = document.querySelector<HTMLElement>('[data-where]');
  if (!latest || !there?.link || !where) return;
  // Whoever has finished one is shown the next; whoever has finished them all, the last that they played.
  const to = latest.result ? (next?.link ?? there.link) : there.link;
  const say = latest.result ? (next ? words.goOnWith : words.lookBack) : words.goOn;
  const act = document.createElement('a');
  act.href = to.href;
  act.className = 'act';
  act.textContent = say(to.textContent ?? '');
  where.replaceChildren(words.where, ' ', act);
  where.hidden = false;
}
