import { render, type VNode } from 'preact';
import { compileMachine } from '../../engine/machine.ts';
import { attemptId } from '../../record/attempt-id.ts';
import type { WorkshopShelf } from '../../record/workshop-shelf.ts';
import { takenUp } from '../../workshop/clock.ts';
import { fitted } from '../../workshop/fit.ts';
import type { PhoneLine, PhoneRoom } from '../../workshop/phones.ts';
import { channelOf } from '../../workshop/windows.ts';
import type { Workshop } from '../../workshop/workshop.ts';
import { loadGuide } from '../cohort/guide.ts';
import type { PlayData } from '../player/play-data.ts';
import { Console } from './Console.tsx';
import { ConsoleFailed, NoWorkshop } from './ConsoleAbsent.tsx';
import { type Channel, openDesk } from './desk.ts';
import { loadPlan } from './planned.ts';
import { fetchPortraits } from './portraits.ts';

export interface ConsoleDoors {
  readonly shelf: WorkshopShelf;
  readonly openChannel: (name: string) => Channel;
  /** Fetches what speaks to a broker, and calls it. */
  readonly openPhones: (line: PhoneLine) => Promise<PhoneRoom>;
}

async function fetched<Value>(address: string): Promise<Value> {
  const answer = await fetch(address);
  if (!answer.ok) throw new Error(`${answer.status} ${answer.statusText}`);
  return answer.json();
}

/** In the place of whatever stands there, the server's words among it. */
function show(view: VNode, place: HTMLElement): void {
  render(null, place);
  place.replaceChildren();
  render(view, place);
}

async function open(place: HTMLElement, root: string, kept: Workshop, doors: ConsoleDoors): Promise<void> {
  const [data, guide, map, plan] = await Promise.all([
    fetched<PlayData>(`${root}play/${kept.scenario}.json`),
    loadGuide(root, kept.scenario),
    fetched<Parameters<typeof Console>[0]['map']>(`${root}map/${kept.scenario}.json`),
    loadPlan(root, kept),
  ]);
  const machine = compileMachine(data.scenario);
  // While all that came, another console may have led on.
  const latest = doors.shelf.one(kept.id) ?? kept;
  const { workshop, dropped } = fitted(takenUp(latest, Date.now()), machine, data.version);
  const desk = openDesk({
    workshop,
    data,
    machine,
    shelf: doors.shelf,
    channel: doors.openChannel(channelOf(workshop.id)),
    name: attemptId(),
    ...(plan ? { stops: plan.stops } : {}),
  });
  window.addEventListener('pagehide', () => desk.leave());
  // A page that comes back out of the browser's memory says again that it is there.
  window.addEventListener('pageshow', ({ persisted }) => persisted && desk.takeBack());
  fetchPortraits(data, `${root}faces/`);
  const { shelf, openPhones } = doors;
  show(<Console {...{ desk, data, machine, guide, map, plan, root, dropped, shelf, openPhones }} />, place);
}

/** Puts the console of a workshop into its place. @param id as the address names it; it may be none */
export function openConsole(place: HTMLElement, id: string, doors: ConsoleDoors): void {
  const root = document.body.dataset.root ?? './';
  const kept = doors.shelf.one(id);
  if (!kept) {
    show(<NoWorkshop root={root} />, place);
    return;
  }
  open(place, root, kept, doors).catch((error: unknown) => {
    const why = error instanceof Error ? error.message : String(error);
    show(<ConsoleFailed why={why} onAgain={() => openConsole(place, id, doors)} />, place);
  });
}
