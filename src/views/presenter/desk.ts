import type { StoryMachine } from '../../engine/machine.ts';
import type { WorkshopShelf } from '../../record/workshop-shelf.ts';
import { type Act, act } from '../../workshop/act.ts';
import { fitted } from '../../workshop/fit.ts';
import { meaningOf, type WindowAct } from '../../workshop/keys.ts';
import { readWorkshop } from '../../workshop/read-workshop.ts';
import { type Doors, showing } from '../../workshop/showing.ts';
import { letsGo, type Said } from '../../workshop/windows.ts';
import { pathOf, type Workshop } from '../../workshop/workshop.ts';
import type { PlayData } from '../player/play-data.ts';
import { type HereTold, hereOf } from './here-of.ts';

/** A `BroadcastChannel`, as far as it is needed here. */
export type Channel = Pick<BroadcastChannel, 'postMessage' | 'addEventListener' | 'close'>;

/** Where a workshop is led from: it owns the workshop, keeps it, and tells the room screens. */
export interface Desk {
  workshop(): Workshop;
  here(): HereTold;
  /** Whether this console leads; another one may have taken over. */
  leads(): boolean;
  do(what: Act): void;
  /** Leads again, from where the other console has come to. */
  takeBack(): void;
  /** Links that the room is to see. */
  setDoors(doors: Doors): void;
  doors(): Doors;
  /** Whom to ask what phones have said to the question that is open: the choice of each, from 0. */
  countPhones(ballots: (() => Readonly<Record<string, number>> | undefined) | undefined): void;
  subscribe(listener: () => void): () => void;
  /** The window is going: what waits is kept. */
  leave(): void;
}

export interface DeskParts {
  readonly workshop: Workshop;
  readonly data: PlayData;
  readonly machine: StoryMachine;
  readonly shelf: WorkshopShelf;
  readonly channel: Channel;
  /** A name for this window, that no other has. */
  readonly name: string;
  /** The scenes at which the plan stops; all where there is no plan. */
  readonly stops?: ReadonlySet<string>;
}

/** Votes of phones come by the hundred; they are written down together. */
const SOON = 400;

export const isAct = (meaning: Act | WindowAct): meaning is Act => typeof meaning === 'object';

export function openDesk({ workshop: first, data, machine, shelf, channel, name, stops }: DeskParts): Desk {
  let workshop = first;
  let here = hereOf(data, machine, pathOf(workshop).steps, stops);
  let doors: Doors = {};
  let since = Date.now();
  /** The latest that another console has claimed the workshop at: a clock may be set back between two claims. */
  let others = 0;
  let leads = true;
  /** Nothing was done here since it leads, so that what the other one left is taken as it was. */
  let untouched = true;
  let sent = 0;
  let phones: Parameters<Desk['countPhones']>[0];
  let waiting: ReturnType<typeof setTimeout> | undefined;
  const listeners = new Set<() => void>();

  const say = (what: Said): void => channel.postMessage(what);
  const show = (): void => say({ kind: 'showing', console: name, showing: showing(workshop, doors), at: ++sent });
  const claim = (): void => say({ kind: 'mine', console: name, since });

  function keep(): void {
    clearTimeout(waiting);
    waiting = undefined;
    shelf.keep(workshop);
  }
  function changed(): void {
    show();
    for (const listener of listeners) listener();
  }
  function take(next: Workshop): void {
    workshop = next;
    here = hereOf(data, machine, pathOf(workshop).steps, stops);
  }
  function acted(what: Act): void {
    const next = act(workshop, what, here, Date.now());
    if (next !== workshop) take(next);
  }
  function does(what: Act): void {
    if (!leads) return;
    const before = workshop;
    // A phone was told that its vote is in: it counts before whatever ends the vote.
    const ballots = what.kind === 'ballots' || workshop.stage.kind !== 'voting' ? undefined : phones?.();
    if (ballots) acted({ kind: 'ballots', ballots });
    acted(what);
    if (workshop === before) return;
    untouched = false;
    if (what.kind === 'ballots') waiting ??= setTimeout(keep, SOON);
    else keep();
    changed();
  }

  channel.addEventListener('message', ({ data: said }: MessageEvent<Said>) => {
    switch (said.kind) {
      case 'hello':
        if (leads) show();
        break;
      case 'pressed': {
        const meaning = meaningOf(said.pressed);
        if (meaning && isAct(meaning)) does(meaning);
        // A key that changes nothing here is answered all the same: the screen wants to know that somebody is there.
        if (leads) show();
        break;
      }
      case 'mine':
        if (said.console === name) break;
        others = Math.max(others, said.since);
        if (!leads) break;
        if (letsGo({ console: name, since }, said)) {
          if (waiting !== undefined) keep();
          leads = false;
          say({ kind: 'yours', console: said.console, workshop });
          for (const listener of listeners) listener();
        } else claim();
        break;
      case 'yours': {
        if (said.console !== name || !leads || !untouched) break;
        // The windows may be of two editions of this page.
        const left = readWorkshop(said.workshop);
        if (left?.id !== workshop.id) break;
        take(fitted(left, machine, data.version).workshop);
        changed();
        break;
      }
      case 'showing':
        break;
    }
  });
  claim();
  show();

  return {
    workshop: () => workshop,
    here: () => here,
    leads: () => leads,
    do: does,
    takeBack() {
      take(shelf.one(workshop.id) ?? workshop);
      since = Math.max(Date.now(), others + 1);
      leads = true;
      untouched = true;
      claim();
      changed();
    },
    setDoors(next) {
      doors = next;
      if (leads) show();
    },
    doors: () => doors,
    countPhones(ballots) {
      phones = ballots;
    },
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    leave() {
      if (leads && waiting !== undefined) keep();
    },
  };
}
