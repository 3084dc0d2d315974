import { useEffect, useState } from 'preact/hooks';
import { vote } from '../../i18n/en.ts';
import { randomSigns } from '../../workshop/ballot.ts';
import { VoteRoom, type VoteRoomProps } from './VoteRoom.tsx';

const words = vote.elsewhere;
/** Under which the tab that has a room says so to the others. One entry for all rooms. */
const TAB = 'handoff-vote-tab';

/** Where storage is forbidden, nobody hears it: each tab is a phone of its own there. */
function take(room: string): void {
  try {
    localStorage.setItem(TAB, `${room} ${randomSigns(8)}`);
  } catch {
    // As above.
  }
}

/** A room in one tab of this phone: the last one that was opened. Two under one id would throw each other off the line for ever. */
export function OneTab({ line, openBooth, leave }: Omit<VoteRoomProps, 'returned'>) {
  const { room } = line;
  const [at, setAt] = useState<'here' | 'elsewhere' | 'returned'>('here');
  useEffect(() => {
    const heard = ({ key, newValue }: StorageEvent): void => {
      if (key === TAB && newValue?.startsWith(`${room} `)) setAt('elsewhere');
    };
    addEventListener('storage', heard);
    take(room);
    return () => removeEventListener('storage', heard);
  }, [room]);
  if (at !== 'elsewhere') {
    return <VoteRoom line={line} openBooth={openBooth} leave={leave} returned={at === 'returned'} />;
  }
  const goOnHere = (): void => {
    take(room);
    setAt('returned');
  };
  return (
    <section class="room">
      <h1>{words.heading}</h1>
      <p>{words.what}</p>
      <button type="button" class="act" onClick={goOnHere}>
        {words.here}
      </button>
    </section>
  );
}
