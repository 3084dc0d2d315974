import { MOST_STEPS, startAttempt } from '../record/attempt.ts';
import { attemptId } from '../record/attempt-id.ts';
import type { Recorder } from '../record/port.ts';
import { hasEarly } from '../views/player/mount.tsx';

const STEPS = 'steps';

/** The address of this page with other steps, and all else that it holds. */
function addressWith(steps: readonly string[]): string {
  const others = location.search
    .slice(1)
    .split('&')
    .filter((part) => part.split('=')[0] !== STEPS);
  const query = [...others, ...(steps.length > 0 ? [`${STEPS}=${steps.join(',')}`] : [])].join('&');
  return `?${query}${location.hash}`;
}

/**
 * Makes a preview begin where `steps=a,b,?` in the address leads to, and the address follow what is played: a reload stays where
 * it was, and a moment can be sent to somebody as a link.
 * @param recorder a record that goes with the page
 */
export function stepsInAddress(recorder: Recorder): Recorder {
  const root = document.querySelector<HTMLElement>('[data-player]');
  const { player = '', version = '' } = root?.dataset ?? {};
  const wanted = new URLSearchParams(location.search).get(STEPS) ?? '';
  const steps = wanted.split(',').filter(Boolean).slice(0, MOST_STEPS);
  if (root && steps.length > 0) {
    recorder.keep({ ...startAttempt(attemptId(), player, version, Date.now()), steps, times: steps.map(() => 0) });
    // What has been clicked by now belongs to the first scene, where this does not begin.
    const early = hasEarly(root);
    early.ready?.();
    Object.assign(early, { said: [] });
  }
  return {
    ...recorder,
    keep(attempt) {
      const kept = recorder.keep(attempt);
      if (kept.scenario === player) history.replaceState(history.state, '', addressWith(kept.steps));
      return kept;
    },
  };
}
