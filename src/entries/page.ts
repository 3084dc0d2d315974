/** On every page of the site: settings, and search and the report of a problem, fetched when somebody wants them. */
import './every-page.ts';

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
