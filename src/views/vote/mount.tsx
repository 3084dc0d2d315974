import { render } from 'preact';
import { vote as words } from '../../i18n/en.ts';
import { brokerAddress, EMBEDDED, readPhoneLink } from '../../workshop/phone-link.ts';
import { EnterRoom } from './EnterRoom.tsx';
import { OneTab } from './OneTab.tsx';
import type { OpenBooth } from './useBooth.ts';

/** To another room, or to the form for one. Codes are typed; the rest of a link, which says where votes go, stays. */
function goTo(room?: string): void {
  const fields = new URLSearchParams(location.hash.slice(1));
  if (room === undefined) fields.delete('room');
  else fields.set('room', room);
  location.hash = fields.toString();
}

/** Shows the room that the address names, or asks for one; follows the address when it changes. */
export function mountVote(place: HTMLElement, openBooth: OpenBooth): void {
  const draw = (): void => {
    const link = readPhoneLink(location.hash);
    render(link ? roomOf() : <EnterRoom enter={goTo} />, place);

    function roomOf() {
      if (!link) return null;
      const broker = link.address ?? EMBEDDED;
      const address = brokerAddress(broker, location.href);
      if (!address) {
        return (
          <section class="room">
            <h1>{words.noAddress.heading}</h1>
            <p>{words.noAddress.what(broker)}</p>
          </section>
        );
      }
      return <OneTab key={location.hash} line={{ ...link, address }} openBooth={openBooth} leave={() => goTo()} />;
    }
  };
  let room = location.hash;
  addEventListener('hashchange', () => {
    // The way past the header names a place on this page: the room stays in the address.
    if (/^#[^=]+$/.test(location.hash)) {
      history.replaceState(history.state, '', `${location.pathname}${location.search}${room}`);
      return;
    }
    room = location.hash;
    draw();
  });
  draw();
}
