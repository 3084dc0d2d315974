import { workshopShelf } from '../record/workshop-shelf.ts';
import { mountSummary } from '../views/workshop-summary/mount.tsx';
import { ownHash } from './own-hash.ts';

const place = document.querySelector<HTMLElement>('[data-workshop-summary]');
if (place) {
  mountSummary(place, ownHash(), {
    shelf: workshopShelf(() => localStorage, window),
    root: document.body.dataset.root ?? '../',
    modules: JSON.parse(place.dataset.workshopSummary ?? '[]'),
  });
}
