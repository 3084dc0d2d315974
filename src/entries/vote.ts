import { mountVote } from '../views/vote/mount.tsx';
import { openPhoneBooth } from '../voting/mqtt-phone.ts';

const place = document.querySelector<HTMLElement>('[data-vote]');
if (place) mountVote(place, (line) => openPhoneBooth(line, () => sessionStorage));
