import { roomPicture as words } from '../../i18n/en.ts';
import { readPhoneLink } from '../../workshop/phone-link.ts';
import type { Showing } from '../../workshop/showing.ts';
import { RoomFit } from './RoomFit.tsx';
import { RoomQr } from './RoomQr.tsx';

/** How phones join the vote: a code for cameras, an address and a word for those that have none. */
export function RoomJoin({ showing: { doors, room, stage } }: { readonly showing: Showing }) {
  if (doors.join === undefined) {
    return (
      <section class="room-sheet" aria-label={words.noJoin}>
        <RoomFit class="room-alone">
          <h1>{words.noJoin}</h1>
          <p>{words.noJoinHow}</p>
        </RoomFit>
      </section>
    );
  }
  const address = addressOf(doors.join);
  const voted = stage.kind === 'voting' || stage.kind === 'settling' ? sum(stage.phones) : undefined;
  return (
    <section class="room-sheet room-join" aria-label={words.join}>
      <RoomQr link={doors.join} label={words.joinQr(address ?? words.join)} />
      <RoomFit class="room-join-words">
        <h1>{words.join}</h1>
        <p>{words.joinHow}</p>
        {address === undefined ? null : (
          <p>
            {words.joinOr} <b class="room-address">{address}</b>
          </p>
        )}
        <p class="room-code">
          <span class="room-code-is" aria-hidden="true">
            {words.room}
          </span>
          <span class="unseen">{words.roomLetters(room)}</span>
          <b aria-hidden="true">{room}</b>
        </p>
        {voted === undefined ? null : <p class="room-small">{words.voted(voted)}</p>}
      </RoomFit>
    </section>
  );
}

const sum = (counts: readonly number[]): number => counts.reduce((all, count) => all + count, 0);

/** What can be typed: nothing, where only the link itself says which broker counts. */
function addressOf(link: string): string | undefined {
  if (!URL.canParse(link)) return undefined;
  const { host, pathname, hash } = new URL(link);
  const asked = readPhoneLink(hash);
  return asked?.address || asked?.name || asked?.password ? undefined : `${host}${pathname}`;
}
