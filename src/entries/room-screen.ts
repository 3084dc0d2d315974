import { workshopShelf } from '../record/workshop-shelf.ts';
import { openScreen } from '../views/presenter/screen.tsx';
import { openStorage } from './recorder.ts';

const place = document.querySelector<HTMLElement>('[data-room-screen]');
if (place) {
  // Nobody reads here yet: the face may come as soon as it can, and the picture is fitted again once it is there.
  const address = `${document.body.dataset.root ?? './'}fonts/story.woff2`;
  document.fonts.add(new FontFace('Story', `url("${address}")`, { weight: '400 600', display: 'swap' }));
  openScreen(place, {
    shelf: workshopShelf(openStorage, window),
    openChannel: (name) => new BroadcastChannel(name),
  });
  // Another workshop's address in the same window is another screen.
  addEventListener('hashchange', () => location.reload());
}
