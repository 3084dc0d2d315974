/** On every page, of this site or of a package. Whatever is not needed at once is fetched later. */
import { loadReadingFace } from '../views/settings/reading-face.ts';
import './practice.ts';

const settings = document.querySelector<HTMLElement>('[data-open-settings]');
settings?.addEventListener('click', async () => {
  const { openSettings } = await import('./settings.ts');
  openSettings(() => settings.focus());
});

/** The reading face comes last; without it the page reads as well in the stand-in. */
const readingFace = (): void => {
  loadReadingFace(`${document.body.dataset.root ?? './'}fonts/story.woff2`).catch(() => {});
};
if (document.readyState === 'complete') readingFace();
else addEventListener('load', readingFace);
