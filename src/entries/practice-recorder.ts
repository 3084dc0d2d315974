import { OURS } from '../record/keys.ts';
import { practiceRecorder } from '../record/practices.ts';
import { under } from '../record/under.ts';
import { openStorage, preview } from './recorder.ts';

/** In a package several learners may share a device, and a practice is theirs alone: without a learner it goes with the page. */
function openLearners(): Storage | undefined {
  const { standard, learner } = document.body.dataset;
  if (!standard) return openStorage();
  return learner ? under(openStorage(), `${OURS}lms:${learner}:`) : undefined;
}

/** The practices of this page's record. Apart from it, because a story is played without them. */
export const practices = preview ? practiceRecorder() : practiceRecorder(openLearners, window);
