/** What the phones of a room are asked. All of it is plain text. */
export interface Question {
  /** Unique in the room, 1 to 64 characters: the workshop's moment and round. A vote counts for the question of its id alone. */
  readonly id: string;
  /** One line above the choices. */
  readonly ask: string;
  /** 1 to 9 choices. */
  readonly choices: readonly string[];
  /** For each choice its number on the room's screen, 1 to 99; absent: they are numbered from 1. */
  readonly numbers?: readonly number[];
  /** Whether votes are taken: of a question that is closed, phones show the choices and their own vote. */
  readonly open: boolean;
}

/** The choice, from 0, that each phone has made, by the phone's random id: which phone it is says nothing about whose. */
export type Ballots = ReadonlyMap<string, number>;

/**
 * How it stands with the broker. `lost`: it was there and is away; `unreachable`: it has never answered; `refused`: it answers and
 * will not have us (name, password, rights). All three are tried again for ever, with growing pauses up to half a minute; `kind` stays
 * what it was meanwhile. `why` is the broker's or the browser's reason, in English and for experts, where there is one.
 */
export interface Line {
  readonly kind: 'connecting' | 'open' | 'lost' | 'refused' | 'unreachable';
  readonly why?: string;
}

/** Where a room's votes go, and under which name and password one signs in there. */
export interface PhoneLine {
  /** The broker: `ws://…` or `wss://…`. */
  readonly address: string;
  /** The room's code, as `roomCode()` of `ballot.ts` makes it. */
  readonly room: string;
  readonly name?: string;
  readonly password?: string;
}

/** The console's side. Nothing of it ever throws; whatever changes is told to who has subscribed. */
export interface PhoneRoom {
  /**
   * What the phones shall show from now on, whether or not the line is open at present; `undefined`: nothing, wait. The same
   * id again, with `open` changed or not, keeps the ballots; another id begins with none. Only the first nine choices are asked, and
   * of each text the first 400 characters.
   */
  ask(question: Question | undefined): void;
  /** Of the question that is asked now; a new map whenever it has changed. Votes that come when it is closed are not in it. */
  ballots(): Ballots;
  /** How many phones have shown what the room was asked last. One that goes away counts until the next `ask`. */
  phones(): number;
  line(): Line;
  /** @returns how to stop listening */
  subscribe(listener: () => void): () => void;
  /** Takes the question away from the phones and hangs up. The room is not used any more after that. */
  close(): void;
  /** Hangs up, and leaves the question to the console that leads now. The room is not used any more after that. */
  leave(): void;
}

/** A phone's side. Nothing of it ever throws; whatever changes is told to who has subscribed. */
export interface PhoneBooth {
  /** What the room is asked now, if anything. */
  question(): Question | undefined;
  /** Votes, or changes the vote; of a question that is closed, or for a choice that is not there, nothing happens. */
  vote(choice: number): void;
  /** What this phone has chosen in the question that is asked now. */
  voted(): number | undefined;
  /** Whether the broker has acknowledged that very vote. */
  arrived(): boolean;
  line(): Line;
  /** @returns how to stop listening */
  subscribe(listener: () => void): () => void;
  close(): void;
}
