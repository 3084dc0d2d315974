import { useCallback, useEffect, useReducer, useState } from 'preact/hooks';
import { trainerConsole } from '../../i18n/en.ts';
import { brokerAddress, EMBEDDED, type PhoneLink, writePhoneLink } from '../../workshop/phone-link.ts';
import type { Line, PhoneLine, PhoneRoom } from '../../workshop/phones.ts';
import { questionOf } from '../../workshop/question.ts';
import { CONSOLE_NAME, readServedHere, type ServedHere } from '../../workshop/served-here.ts';
import { type BrokerForm, recallBroker, rememberBroker } from './broker-form.ts';
import type { Desk } from './desk.ts';

const words = trainerConsole.phones;

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

/** What a console does once it is known where phones sign in. */
interface Reached {
  readonly line: PhoneLine;
  /** The address that phones open. */
  readonly join: string;
}

/** Keeps a room and a desk together: what is asked follows the workshop, what phones say goes into it. @returns how to part them */
function connect(desk: Desk, room: PhoneRoom, drawAgain: () => void): () => void {
  let asked: string | undefined;
  let waiting: ReturnType<typeof setTimeout> | undefined;
  const question = () => questionOf(desk.workshop(), desk.here(), words.ask);
  const ask = (): void => {
    // Who does not lead any more leaves the phones to who does.
    if (!desk.leads()) return;
    const next = question();
    const text = JSON.stringify(next);
    if (text === asked) return;
    asked = text;
    room.ask(next);
  };
  const ballots = () =>
    // An answer to what was asked before must not count for what is asked now.
    JSON.stringify(question()) === asked ? Object.fromEntries(room.ballots()) : undefined;
  const count = (): void => {
    waiting = undefined;
    const said = ballots();
    if (said) desk.do({ kind: 'ballots', ballots: said });
    drawAgain();
  };
  const stopDesk = desk.subscribe(ask);
  const stopRoom = room.subscribe(() => {
    waiting ??= setTimeout(count, TOGETHER);
  });
  desk.countPhones(ballots);
  ask();
  return () => {
    clearTimeout(waiting);
    stopDesk();
    stopRoom();
    desk.countPhones(undefined);
    if (desk.leads()) room.close();
    else room.leave();
  };
}

/** The phones' side of a console. It hangs up while another console leads, and signs in again when it leads again. */
export function usePhones(desk: Desk, root: string, open: (line: PhoneLine) => Promise<PhoneRoom>): Phones {
  const [served] = useState(servedHere);
  const [reached, setReached] = useState<Reached | undefined>(undefined);
  const [room, setRoom] = useState<PhoneRoom | undefined>(undefined);
  const [fault, setFault] = useState<string | undefined>(undefined);
  const [, drawAgain] = useReducer((times: number) => times + 1, 0);
  const leads = desk.leads();
  const { id, room: code } = desk.workshop();

  // A page that is loaded anew must not take the question off the phones, so that only this effect's end hangs up.
  useEffect(() => {
    if (!reached || !leads) return undefined;
    let over = false;
    let part: (() => void) | undefined;
    open(reached.line).then(
      (opened) => {
        if (over) {
          opened.leave();
          return;
        }
        part = connect(desk, opened, () => drawAgain(undefined));
        setRoom(opened);
        desk.setDoors({ ...desk.doors(), join: reached.join });
      },
      () => {
        if (over) return;
        setReached(undefined);
        setFault(words.failed);
      },
    );
    return () => {
      over = true;
      part?.();
      setRoom(undefined);
    };
  }, [reached, leads, desk, open]);

  const start = useCallback(
    (form?: BrokerForm): void => {
      const signs = signsIn(form, served);
      if ('fault' in signs) {
        setFault(signs.fault);
        return;
      }
      setFault(undefined);
      rememberBroker(id, form);
      const join = `${siteFor(served, root)}workshop/vote.html${writePhoneLink({ room: code, ...signs.voters })}`;
      setReached({ line: { room: code, ...signs.console }, join });
    },
    [id, code, root, served],
  );

  // Nobody has to ask for it again: where `npm run workshop` was started so that phones can vote, or this page is loaded anew.
  useEffect(() => {
    const before = recallBroker(id);
    if (before || served?.key !== undefined) start(before);
  }, [id, served, start]);

  return {
    served,
    on: room !== undefined,
    count: room?.phones() ?? 0,
    line: room?.line(),
    fault,
    start,
    stop() {
      rememberBroker(id, undefined);
      setReached(undefined);
      const { join: _, ...others } = desk.doors();
      desk.setDoors(others);
      if (desk.workshop().over === 'join') desk.do({ kind: 'over', over: 'join' });
    },
  };
}
