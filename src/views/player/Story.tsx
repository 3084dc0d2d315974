import type { ComponentChildren, VNode } from 'preact';
import { hasEnded, type Moment, openChoices, type Replay } from '../../engine/replay.ts';
import type { Choice } from '../../engine/scenario.ts';
import { player as words } from '../../i18n/en.ts';
import { Words } from '../words/Words.tsx';
import { Meters } from './Meters.tsx';
import { Panel } from './Panel.tsx';
import type { FacesFolder, PlayData } from './play-data.ts';
import { Stage } from './Stage.tsx';
import type { Telling } from './telling.ts';

export interface Acts {
  choose(choice: string): void;
  goOn(): void;
  roleCheck(): void;
  toDebrief(): void;
}

export interface StoryProps {
  readonly data: PlayData;
  readonly faces: FacesFolder;
  readonly replay: Replay;
  /** The same as it is told: `tellingsOf(scenario, replay.moments)`. */
  readonly tellings: readonly Telling[];
  /** How many turns of the last moment stand on the page. */
  readonly turns: number;
  /** The first moment that is drawn; those before it are behind "all that was said". */
  readonly from?: number;
  /** Seconds on the clock for this moment, where it runs. */
  readonly seconds?: number | undefined;
  /** Absent on the server. */
  readonly acts?: Acts | undefined;
  /** What stands above the story: notices, the story so far. */
  readonly children?: ComponentChildren;
}

/** Pictures that are past are drawn once: the same node again, and Preact leaves it alone. */
const past = new WeakMap<Moment, VNode>();

/** The player as it looks at one point of a story. The server draws it, and the browser draws it the same. */
export function Story({ data, faces, replay, tellings, turns, from = 0, seconds, acts, children }: StoryProps) {
  const now = tellings[tellings.length - 1];
  if (!now) return null;
  const last = now.turns[Math.min(turns, now.turns.length) - 1] ?? now.turns[0];
  return (
    <>
      <div class="picture">
        <Stage data={data} faces={faces} turn={last} />
        <Meters data={data} faces={faces} context={now.moment.snapshot.context} />
      </div>
      <div class="strip">
        {children}
        <div class="told" role="log" aria-label={words.story}>
          {tellings.slice(from).map((telling, at) => {
            const current = telling === now;
            const told = current ? telling.turns.slice(0, turns) : telling.turns;
            const panel = past.get(telling.moment) ?? (
              <Panel key={from + at} data={data} faces={faces} turns={told} current={current} />
            );
            if (!current) past.set(telling.moment, panel);
            return panel;
          })}
        </div>
        <Answer now={now} replay={replay} turns={turns} seconds={seconds} acts={acts} />
      </div>
    </>
  );
}

interface AnswerProps extends Pick<StoryProps, 'replay' | 'turns' | 'seconds'> {
  readonly now: Telling;
  readonly acts: Acts | undefined;
}

/** What can be done now, and nothing else. */
function Answer({ now, replay, turns, seconds, acts }: AnswerProps) {
  if (turns < now.turns.length) {
    return (
      <div class="answer">
        <button type="button" class="go-on" data-act="go-on" onClick={acts?.goOn}>
          {words.goOn} <kbd>{words.goOnKey}</kbd>
        </button>
      </div>
    );
  }
  if (hasEnded(replay)) {
    return (
      <div class="answer">
        <p class="fin">{words.ending}</p>
        <button type="button" class="go-on" data-act="debrief" onClick={acts?.toDebrief}>
          {words.toDebrief}
        </button>
      </div>
    );
  }
  const { scene, moment } = now;
  return (
    <fieldset class="answer" tabIndex={-1}>
      <legend class="unseen">{words.choices}</legend>
      {seconds === undefined ? null : <Clock key={replay.moments.length} seconds={seconds} />}
      <ol class="choices">
        {openChoices(scene, moment.snapshot)
          .filter(({ after }) => after === undefined)
          .map((choice, at) => (
            <ChoiceButton key={choice.id} choice={choice} number={at + 1} acts={acts} />
          ))}
      </ol>
      {scene.roleCheck.length > 0 ? (
        <button type="button" class="role-check" data-act="role-check" onClick={acts?.roleCheck}>
          {moment.checked ? words.roleCheckAgain : words.roleCheck} <kbd>R</kbd>
        </button>
      ) : null}
    </fieldset>
  );
}

interface ChoiceButtonProps {
  readonly choice: Choice;
  readonly number: number;
  readonly acts: Acts | undefined;
}

function ChoiceButton({ choice, number, acts }: ChoiceButtonProps) {
  return (
    <li>
      <button type="button" data-choice={choice.id} onClick={acts ? () => acts.choose(choice.id) : undefined}>
        <kbd>{number}</kbd>
        <span>
          <Words text={choice.text} />
        </span>
      </button>
    </li>
  );
}

function Clock({ seconds }: { readonly seconds: number }) {
  return (
    <div class="clock" role="img" aria-label={words.clock(seconds)}>
      <i />
    </div>
  );
}
