import { render } from 'preact';
import { vote as words } from '../../i18n/en.ts';
import { brokerAddress, EMBEDDED, readPhoneLink, writePhoneLink } from '../../workshop/phone-link.ts';
import { EnterRoom } from './EnterRoom.tsx';
import type { OpenBooth } from './useBooth.ts';
import { VoteRoom } from './VoteRoom.tsx';

/** Shows the room that the address names, or asks for one; follows the address when it changes. */
export function mountVote(place: HTMLElement, openBooth: OpenBooth): void {
  const draw = (): void => {
    const link = readPhoneLink(location.hash);
    // Room codes are typed; the rest of a link stays.
    const goTo = (room: string): void => {
      location.hash = writePhoneLink({ ...link, room });
    };
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
      const leave = (): void => {
        location.hash = '';
      };
      return <VoteRoom key={location.hash} line={{ ...link, address }} openBooth={openBooth} leave={leave} />;
    }
  };
  addEventListener('hashchange', draw);
  draw();
}
