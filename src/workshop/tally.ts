import type { Voting } from './workshop.ts';

/** For each choice, how many phones are for it. */
export function phonesOf({ among, ballots }: Pick<Voting, 'among' | 'ballots'>): readonly number[] {
  const counts = among.map(() => 0);
  for (const choice of Object.values(ballots)) {
    const count = counts[choice];
    if (count !== undefined) counts[choice] = count + 1;
  }
  return counts;
}

/** For each choice, hands and phones together. */
export function tally(voting: Pick<Voting, 'among' | 'hands' | 'ballots'>): readonly number[] {
  const phones = phonesOf(voting);
  return voting.among.map((_, at) => (voting.hands[at] ?? 0) + (phones[at] ?? 0));
}

/** The places that have the most; none where nothing was counted. */
export function leading(counts: readonly number[]): readonly number[] {
  const most = Math.max(0, ...counts);
  return most === 0 ? [] : counts.flatMap((count, at) => (count === most ? [at] : []));
}
