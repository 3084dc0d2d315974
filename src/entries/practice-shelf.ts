import { mountPractice } from '../views/practice/mount.tsx';
import { practices } from './practice-recorder.ts';
import { preview, recorder } from './recorder.ts';

/** Makes a practice on the page one that can be worked with. */
export const take = (root: HTMLElement): Promise<void> =>
  mountPractice(root, { recorder: practices, preview, keys: () => recorder.settings().keys === 'on' });
