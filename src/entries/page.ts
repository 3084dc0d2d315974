/** On every page: settings, search and the report of a problem; fetched when somebody wants them. */
const settings = document.querySelector<HTMLElement>('[data-open-settings]');
settings?.addEventListener('click', async () => {
  const { openSettings } = await import('./settings.ts');
  openSettings(() => settings.focus());
});

const search = document.querySelector<HTMLElement>('[data-open-search]');
const openSearch = async (): Promise<void> => {
  try {
    (await import('./search.ts')).openSearch();
  } catch {
    alert(search?.dataset.failed);
  }
};
search?.addEventListener('click', openSearch);
/** Where somebody writes, something else is open, or single keys are switched off, a key is a letter. */
const LETTER = ':root[data-keys], dialog[open], :read-write:focus';
addEventListener('keydown', (event) => {
  if (!search || event.key !== '/' || event.ctrlKey || event.metaKey || event.altKey) return;
  if (document.querySelector(LETTER)) return;
  event.preventDefault();
  openSearch();
});

const report = document.querySelector<HTMLAnchorElement>('[data-report]');
report?.addEventListener('click', () => {
  const player = document.querySelector<HTMLElement>('[data-player]')?.dataset;
  const facts: Readonly<Record<string, string | undefined>> = {
    page: location.pathname,
    version: player?.version,
    scene: player?.scene,
  };
  const body = (report.dataset.report ?? '').replace(/\{(\w+)\}/g, (_, fact: string) => facts[fact] ?? '–');
  report.href = `${report.href.replace(/&body=.*$/, '')}&body=${encodeURIComponent(body)}`;
});

/** The reading face comes last; without it the page reads as well in the stand-in. */
const readingFace = (): void => {
  import('../views/settings/reading-face.ts')
    .then(({ loadReadingFace }) => loadReadingFace(`${document.body.dataset.root ?? './'}fonts/story.woff2`))
    .catch(() => {});
};
if (document.readyState === 'complete') readingFace();
else addEventListener('load', readingFace);

export {};
