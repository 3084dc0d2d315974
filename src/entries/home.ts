import { OURS } from '../record/keys.ts';
import { drawCourse } from '../views/course/draw-course.ts';
import { recorder } from './recorder.ts';

let first: readonly string[] = [];
const draw = (): void => drawCourse(recorder, first);
draw();
recorder.subscribe(draw);

const isLink = (): boolean => /^#a\d/.test(location.hash);
/** By the keys of `record/assigned.ts`, which is not fetched to find that there is nothing to fetch it for. */
const hasSome = (): boolean => {
  try {
    return Object.keys(localStorage).some((key) => key.startsWith(`${OURS}assigned:`));
  } catch {
    return false;
  }
};

let shown = false;
/** What was assigned comes with scripts of its own, which nobody else fetches. */
async function show(): Promise<void> {
  try {
    const { arrive, showAssigned } = await import('./assigned.ts');
    if (!shown) {
      showAssigned((modules) => {
        first = modules;
        draw();
      });
    }
    shown = true;
    if (isLink()) arrive();
  } catch {
    const failed = document.querySelector<HTMLElement>('[data-assigned-failed]');
    if (failed) failed.hidden = false;
  }
}
if (isLink() || hasSome()) show();
addEventListener('hashchange', () => isLink() && show());
