import { sceneTitle } from '../../drawing/scene-title.ts';
import type { StoryMachine } from '../../engine/machine.ts';
import { hasEnded, replay } from '../../engine/replay.ts';
import { debrief as words } from '../../i18n/en.ts';
import { type Attempt, bestOf } from '../../record/attempt.ts';
import type { PlayData } from '../player/play-data.ts';
import { inHalves } from './halves.ts';

interface AttemptsProps {
  readonly data: PlayData;
  readonly machine: StoryMachine;
  readonly attempts: readonly Attempt[];
  readonly shown: Attempt;
  readonly onLook: (attempt: Attempt) => void;
}

/** Every attempt at this scenario: first ones and what-ifs, finished and not. */
export function Attempts({ data, machine, attempts, shown, onLook }: AttemptsProps) {
  const mine = attempts.filter(({ scenario, steps }) => scenario === data.scenario.id && steps.length > 0);
  if (mine.length < 2) return null;
  const best = bestOf(mine);
  // A result stands, even where the story was rewritten so that its path is no more.
  const canBeShown = ({ result, steps }: Attempt): boolean => !result || hasEnded(replay(machine, steps));
  return (
    <section class="attempts" aria-labelledby="attempts-title">
      <h3 id="attempts-title">{words.attempts}</h3>
      <ol class="attempt-list">
        {mine.map((attempt) => (
          <li key={attempt.id} aria-current={attempt.id === shown.id ? 'true' : undefined}>
            <span>
              {attempt.whatIf ? words.aWhatIf : words.anAttempt}{' '}
              <time dateTime={attempt.started}>{new Date(attempt.started).toLocaleString()}</time>
            </span>
            <span>
              {attempt.result
                ? `${sceneTitle(attempt.result.ending)}. ${words.kept(inHalves(attempt.result.halves), attempt.result.tests)}`
                : words.underWay}
              {attempt.id === best?.id ? ` ${words.best}` : ''}
            </span>
            {attempt.id === shown.id ? <span class="here">{words.thisOne}</span> : null}
            {attempt.id !== shown.id && canBeShown(attempt) ? (
              <button type="button" class="quiet" onClick={() => onLook(attempt)}>
                {attempt.result ? words.look : words.goOn}
              </button>
            ) : null}
          </li>
        ))}
      </ol>
    </section>
  );
}
