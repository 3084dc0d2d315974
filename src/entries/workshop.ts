import { createElement, render } from 'preact';
import { workshopShelf } from '../record/workshop-shelf.ts';
import { fromAddress, withoutKey } from '../views/workshop-start/from-address.ts';
import { type StartModule, WorkshopStart } from '../views/workshop-start/WorkshopStart.tsx';

const place = document.querySelector<HTMLElement>('[data-workshop-start]');

/** Where the console looks for it. @returns whether it is there now */
function keep(key: string): boolean {
  try {
    sessionStorage.setItem('handoff:workshop-key', key);
    return true;
  } catch {
    return false;
  }
}

function draw(place: HTMLElement, modules: readonly StartModule[]): void {
  const address = fromAddress(location.hash);
  const keyKept = address.key === undefined ? undefined : keep(address.key);
  if (keyKept !== undefined) {
    history.replaceState(history.state, '', `${location.pathname}${location.search}${withoutKey(location.hash)}`);
  }
  const shelf = workshopShelf(() => localStorage, window);
  const root = document.body.dataset.root ?? './';
  render(createElement(WorkshopStart, { modules, shelf, address, keyKept, root }), place);
}

if (place) {
  draw(place, JSON.parse(place.dataset.workshopStart ?? '[]'));
  // A plan's link that is opened in the window of another; the way past the header stands in the address, too.
  addEventListener('hashchange', () => {
    if (Object.keys(fromAddress(location.hash)).length > 0) location.reload();
  });
}
