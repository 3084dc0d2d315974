import { practiceRecorder } from '../record/practices.ts';
import { openStorage, preview } from './recorder.ts';

/** The practices of this page's record. Apart from it, because a story is played without them. */
export const practices = preview ? practiceRecorder() : practiceRecorder(openStorage, window);
