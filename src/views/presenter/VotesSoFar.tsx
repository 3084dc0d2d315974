import { useMemo } from 'preact/hooks';
import { sceneTitle } from '../../drawing/scene-title.ts';
import type { StoryMachine } from '../../engine/machine.ts';
import { trainerConsole } from '../../i18n/en.ts';
import type { Vote } from '../../workshop/workshop.ts';
import type { PlayData } from '../player/play-data.ts';
import type { Desk } from './desk.ts';
import { seenAt } from './seen-at.ts';

const words = trainerConsole.votes;

interface VotesSoFarProps {
  readonly data: PlayData;
  readonly machine: StoryMachine;
  readonly desk: Desk;
}

const countsOf = ({ hands, phones }: Vote): readonly number[] => hands.map((count, at) => count + (phones[at] ?? 0));

/** Every vote, and the way back to it: what if fewer hands had been right? */
export function VotesSoFar({ data, machine, desk }: VotesSoFarProps) {
  const { votes, paths } = desk.workshop();
  const seen = useMemo(() => votes.map((vote) => seenAt(data, machine, paths, vote)), [data, machine, paths, votes]);
  return (
    <details class="votes" open={votes.length > 0}>
      <summary>{words.title}</summary>
      {votes.length === 0 ? <p class="hint">{words.none}</p> : null}
      <ol class="cast-votes">
        {votes.map((vote, at) => {
          const counts = countsOf(vote);
          const { scene, choices } = seen[at] ?? { scene: '', choices: [] };
          const numberOf = (id: string): number => choices.indexOf(id) + 1;
          return (
            <li key={at}>
              <p>
                <b>{words.decision(vote.decision + 1, sceneTitle(scene))}</b>
                <br />
                {vote.among.map((id, place) => words.of(numberOf(id), counts[place] ?? 0)).join(', ')};{' '}
                {words.chosen(numberOf(vote.chosen))} {words.by[vote.settled]}
              </p>
              <p class="acts">
                {vote.among
                  .filter((id) => id !== vote.chosen)
                  .map((choice) => (
                    <button
                      key={choice}
                      type="button"
                      class="quiet"
                      onClick={() => desk.do({ kind: 'minority', vote: at, choice })}
                    >
                      {words.minority(numberOf(choice))}
                    </button>
                  ))}
              </p>
            </li>
          );
        })}
      </ol>
    </details>
  );
}
