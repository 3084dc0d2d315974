import { render } from 'preact';
import type { Practice as AnyPractice } from '../../engine/practice.ts';
import { practice as words } from '../../i18n/en.ts';
import type { PracticeRecorder } from '../../record/port.ts';
import { Practice } from './Practice.tsx';

interface MountOptions {
  readonly recorder: PracticeRecorder;
  readonly preview: boolean;
  readonly keys: () => boolean;
}

/** Takes over a practice that stands on the page as the server drew it. */
export async function mountPractice(root: HTMLElement, { recorder, preview, keys }: MountOptions): Promise<void> {
  try {
    const answer = await fetch(root.dataset.practiceData ?? '');
    if (!answer.ok) throw new Error(`${answer.status} ${answer.statusText}`);
    const practice: AnyPractice = await answer.json();
    render(<Practice {...{ practice, recorder, preview, keys }} />, root);
    root.dataset.ready = '';
  } catch {
    const notice = document.createElement('p');
    notice.className = 'notice';
    notice.textContent = words.loadFailed;
    root.before(notice);
  }
}
