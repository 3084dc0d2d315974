import { workshopShelf } from '../record/workshop-shelf.ts';
import { openConsole } from '../views/presenter/open-console.tsx';
import { ownHash } from './own-hash.ts';

const place = document.querySelector<HTMLElement>('[data-console]');

if (place) {
  openConsole(place, ownHash(), {
    shelf: workshopShelf(() => localStorage, window),
    openChannel: (name) => new BroadcastChannel(name),
    openPhones: async (line) => (await import('../voting/mqtt-console.ts')).openPhoneRoom(line),
  });
}
