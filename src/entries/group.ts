import { mountGroup } from '../views/group/mount.tsx';
import { recorder } from './recorder.ts';

const place = document.querySelector<HTMLElement>('[data-group]');
if (place) {
  const { hash, pathname, search } = location;
  // A preview for the debrief, which offers nothing to send to anybody then.
  if (!search) history.replaceState(history.state, '', `${pathname}?preview${hash}`);
  mountGroup(place, hash, {
    root: document.body.dataset.root ?? '../',
    settings: recorder,
    openStorage: () => sessionStorage,
  });
}
