import { useCallback, useEffect, useReducer, useRef, useState } from 'preact/hooks';
import { trainerConsole } from '../../i18n/en.ts';
import { brokerAddress, EMBEDDED, type PhoneLink, writePhoneLink } from '../../workshop/phone-link.ts';
import type { Line, PhoneLine, PhoneRoom } from '../../workshop/phones.ts';
import { questionOf } from '../../workshop/question.ts';
import { CONSOLE_NAME, readServedHere, type ServedHere } from '../../workshop/served-here.ts';
import type { Desk } from './desk.ts';

const words = trainerConsole.phones;

/** Where a console signs in, as the trainer writes it down. */
export interface BrokerForm {
  readonly address: string;
  readonly name: string;
  readonly password: string;
  /** What phones sign in with, where the broker wants it. */
  readonly voter: string;
  readonly voterPassword: string;
}

export interface Phones {
  /** How this site is served, where `npm run workshop` does it and the terminal's key is known. */
  readonly served: (ServedHere & { readonly key: string | undefined }) | undefined;
  readonly on: boolean;
  readonly count: number;
  readonly line: Line | undefined;
  /** What is wrong with what was asked for. */
  readonly fault: string | undefined;
  start(form?: BrokerForm): void;
  stop(): void;
}

/** Where the key from the terminal's address is put by the page that it opens. */
const KEY = 'handoff:workshop-key';
/** Votes that came together are counted together. */
const TOGETHER = 120;

function servedHere(): Phones['served'] {
  const meta = document.querySelector<HTMLMetaElement>('meta[name="handoff-workshop"]');
  const served = meta ? readServedHere(meta.content) : undefined;
  if (!served) return undefined;
  try {
    return { ...served, key: sessionStorage.getItem(KEY) ?? undefined };
  } catch {
    return { ...served, key: undefined };
  }
}

interface Signs {
  readonly console: Omit<PhoneLine, 'room'>;
  readonly voters: Omit<PhoneLink, 'room'>;
}

/** What to sign in with at the broker that was named, or at the one beside this page. */
function signsIn(form: BrokerForm | undefined, served: Phones['served']): Signs | { readonly fault: string } {
  if (!form) {
    const address = brokerAddress(served?.broker ?? EMBEDDED, location.href);
    if (!address) return { fault: words.bad };
    if (served?.key === undefined) return { fault: words.noKey };
    return { console: { address, name: CONSOLE_NAME, password: served.key }, voters: {} };
  }
  const address = /^wss?:/i.test(form.address.trim()) ? brokerAddress(form.address.trim(), location.href) : undefined;
  if (!address) return { fault: words.bad };
  if (location.protocol === 'https:' && address.startsWith('ws:')) return { fault: words.insecure };
  const signed = (name: string, password: string) => ({ ...(name && { name }), ...(password && { password }) });
  return {
    console: { address, ...signed(form.name.trim(), form.password) },
    voters: { address, ...signed(form.voter.trim(), form.voterPassword) },
  };
}

/** Where phones find this site: under an address of the local network, where it is served there. */
export const siteFor = (served: ServedHere | undefined, root: string): string =>
  served?.addresses[0] ?? new URL(root, location.href).href;

/** The phones' side of a console: what is asked follows the workshop, and what they answer goes into it. */
export function usePhones(desk: Desk, root: string, open: (line: PhoneLine) => Promise<PhoneRoom>): Phones {
  const [served] = useState(servedHere);
  const [room, setRoom] = useState<PhoneRoom | undefined>(undefined);
  const [fault, setFault] = useState<string | undefined>(undefined);
  const [, drawAgain] = useReducer((times: number) => times + 1, 0);
  const asked = useRef<string | undefined>(undefined);

  useEffect(() => {
    if (!room) return undefined;
    let waiting: ReturnType<typeof setTimeout> | undefined;
    const ask = (): void => {
      const question = desk.leads() ? questionOf(desk.workshop(), desk.here(), words.ask) : undefined;
      const text = JSON.stringify(question);
      if (text === asked.current) return;
      asked.current = text;
      room.ask(question);
    };
    const count = (): void => {
      waiting = undefined;
      const question = questionOf(desk.workshop(), desk.here(), words.ask);
      // An answer to what was asked before must not count for what is asked now.
      if (JSON.stringify(question) === asked.current) {
        desk.do({ kind: 'ballots', ballots: Object.fromEntries(room.ballots()) });
      }
      drawAgain(undefined);
    };
    const stopDesk = desk.subscribe(ask);
    const stopRoom = room.subscribe(() => {
      waiting ??= setTimeout(count, TOGETHER);
    });
    // A page that is loaded anew must not take the question off the phones, so that only this effect's end hangs up.
    ask();
    return () => {
      clearTimeout(waiting);
      stopDesk();
      stopRoom();
      room.close();
      asked.current = undefined;
    };
  }, [room, desk]);

  const start = useCallback(
    (form?: BrokerForm): void => {
      const signs = signsIn(form, served);
      if ('fault' in signs) {
        setFault(signs.fault);
        return;
      }
      setFault(undefined);
      const code = desk.workshop().room;
      const join = `${siteFor(served, root)}workshop/vote.html${writePhoneLink({ room: code, ...signs.voters })}`;
      open({ room: code, ...signs.console }).then(
        (opened) => {
          setRoom(opened);
          desk.setDoors({ ...desk.doors(), join });
        },
        () => setFault(words.failed),
      );
    },
    [desk, root, served, open],
  );

  // `npm run workshop` was started so that phones can vote: nobody has to ask for it again.
  useEffect(() => {
    if (served?.key !== undefined) start();
  }, [served, start]);

  return {
    served,
    on: room !== undefined,
    count: room?.phones() ?? 0,
    line: room?.line(),
    fault,
    start,
    stop() {
      setRoom(undefined);
      const { join: _, ...others } = desk.doors();
      desk.setDoors(others);
      if (desk.workshop().over === 'join') desk.do({ kind: 'over', over: 'join' });
    },
  };
}
