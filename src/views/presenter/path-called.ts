import { trainerConsole } from '../../i18n/en.ts';
import type { RoomPath } from '../../workshop/workshop.ts';

const words = trainerConsole.paths;

/** What a path is called: the room's own, a what-if, or that of a group. */
export const pathCalled = ({ parted }: RoomPath): string => {
  if (!parted) return words.room;
  return parted.by === 'minority' ? words.minority(parted.decision + 1) : words.group(parted.by + 1);
};
