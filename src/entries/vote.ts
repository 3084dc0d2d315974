import { mountVote } from '../views/vote/mount.tsx';
import { openPhoneBooth } from '../voting/mqtt-phone.ts';
import { forgetOtherRooms } from '../voting/phone-memory.ts';

const place = document.querySelector<HTMLElement>('[data-vote]');
const openStorage = () => localStorage;
if (place) {
  mountVote(place, (line) => {
    forgetOtherRooms(openStorage, line.room);
    return openPhoneBooth(line, openStorage);
  });
}
