import { openPhoneRoom } from '../../src/voting/mqtt-console.ts';
import { openPhoneBooth } from '../../src/voting/mqtt-phone.ts';
import { roomCode } from '../../src/workshop/ballot.ts';
import type { Question } from '../../src/workshop/phones.ts';
import { networkTo, tabStorage, until, type Venue } from './venue.ts';

const QUESTION: Question = { id: 'scene:1', ask: 'What now?', choices: ['One', 'Two', 'Three', 'Four'], open: true };

/**
 * A room full of phones: all vote, a third is cut off in the middle of it and comes back by itself, half change their minds.
 *
 * @returns how many votes each choice has in the end, how many it should have, how many phones were heard and how many cut off
 */
export async function fullRoom(venue: Venue, size: number) {
  const { address, name, password } = venue;
  const room = roomCode();
  const network = await networkTo(address);
  const console = openPhoneRoom({ address, room, name, password });
  const phones = Array.from({ length: size }, () => openPhoneBooth({ address: network.address, room }, tabStorage()));
  const vote = (choiceOf: (index: number) => number, from: number, to: number) => {
    for (const [index, phone] of phones.entries()) if (index >= from && index < to) phone.vote(choiceOf(index));
  };
  try {
    console.ask(QUESTION);
    await until(() => phones.every((phone) => phone.question()), 60_000);
    vote((index) => index % 4, 0, size / 2);
    const cut = network.cut(1 / 3);
    // Those who were cut off have the question before them, and tap all the same.
    vote((index) => index % 4, size / 2, size);
    vote((index) => (index + 1) % 4, 0, size / 2);
    await until(() => phones.every((phone) => phone.arrived()) && console.ballots().size >= size, 60_000);
    await until(() => console.phones() >= size, 60_000);

    const expected = [0, 0, 0, 0];
    for (const phone of phones) expected[phone.voted() ?? -1] = (expected[phone.voted() ?? -1] ?? 0) + 1;
    // The broker has acknowledged all; the last of them may still be on their way to the console.
    await until(() => sum(console.ballots()).join() === expected.join()).catch(() => {});
    return { counted: sum(console.ballots()), expected, heard: console.phones(), cut };
  } finally {
    for (const phone of phones) phone.close();
    console.close();
    await network.close();
  }
}

function sum(ballots: ReadonlyMap<string, number>): readonly number[] {
  const counts = [0, 0, 0, 0];
  for (const choice of ballots.values()) counts[choice] = (counts[choice] ?? 0) + 1;
  return counts;
}
