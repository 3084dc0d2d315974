import type { ComponentType } from 'preact';
import { useEffect, useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { StoryMachine } from '../../engine/machine.ts';
import {
  advance,
  begin,
  current,
  hasEnded,
  openChoices,
  type Replay,
  ROLE_CHECK,
  replay,
} from '../../engine/replay.ts';
import { score } from '../../engine/score.ts';
import { player as words } from '../../i18n/en.ts';
import { type Attempt, sealed, startAttempt, startWhatIf, withStep } from '../../record/attempt.ts';
import { attemptId } from '../../record/attempt-id.ts';
import type { Recorder } from '../../record/port.ts';
import type { DebriefProps } from '../debrief/Debrief.tsx';
import { Frame } from './Frame.tsx';
import type { FacesFolder, PlayData } from './play-data.ts';
import { RoleCheck } from './RoleCheck.tsx';
import { Story } from './Story.tsx';
import { StorySoFar } from './StorySoFar.tsx';
import { tellingsOf } from './telling.ts';
import { toldAtOnce } from './told-at-once.ts';
import { useKeys } from './useKeys.ts';

/** An attempt, and what of it stands on the page. */
export interface Place {
  readonly attempt: Attempt;
  readonly replay: Replay;
  /** How many turns of the present moment are told. */
  readonly turns: number;
  /** The first moment that is drawn; above 0 after a resume. */
  readonly from: number;
  /** How many steps could not be taken up again, because the story was rewritten. */
  readonly dropped: number;
  readonly debrief: boolean;
}

export interface PlayerProps {
  readonly data: PlayData;
  readonly machine: StoryMachine;
  readonly faces: FacesFolder;
  readonly recorder: Recorder;
  /** For those who only look: nothing is kept. */
  readonly preview: boolean;
  readonly start: Place;
}

/** More turns than any moment has. */
export const ALL_TURNS = 1000;
/** `longer` gives three times the time; who wants no limit leaves the clock off, as it is (WCAG 2.2.1). */
const LONGER = 3;

/** Plays a story: a replay comes in, steps go out to the record, the page lies in between. */
export function Player({ data, machine, faces, recorder, preview, start }: PlayerProps) {
  const [place, setPlace] = useState(start);
  const [checking, setChecking] = useState(false);
  const [settings, setSettings] = useState(recorder.settings());
  const [troubles, setTroubles] = useState(recorder.troubles());
  const [Debrief, setDebrief] = useState<ComponentType<DebriefProps> | null>(null);
  const { attempt, replay: now, turns, from, debrief } = place;

  useEffect(
    () =>
      recorder.subscribe(() => {
        setSettings(recorder.settings());
        setTroubles(recorder.troubles());
      }),
    [recorder],
  );

  const tellings = useMemo(() => tellingsOf(data.scenario, now.moments), [data, now.moments]);
  const telling = tellings[tellings.length - 1];
  const told = telling !== undefined && turns >= telling.turns.length;
  const ended = hasEnded(now);
  const open = telling ? openChoices(telling.scene, telling.moment.snapshot) : [];
  const timed = open.find(({ after }) => after !== undefined);
  const seconds =
    told && !checking && timed?.after && settings.clock !== 'off'
      ? timed.after * (settings.clock === 'longer' ? LONGER : 1)
      : undefined;

  function take(step: string): void {
    const next = advance(machine, now, step);
    if (next.problem) return;
    const stepped = withStep({ ...attempt, version: data.version }, step, Date.now());
    const kept = recorder.keep(
      hasEnded(next) ? sealed(stepped, current(next).scene, score(data.scenario, next), Date.now()) : stepped,
    );
    setPlace({
      ...place,
      attempt: kept,
      replay: next,
      turns: step === ROLE_CHECK ? turns : toldAtOnce(settings) ? ALL_TURNS : 1,
      dropped: 0,
    });
  }

  const acts = {
    choose(choice: string) {
      if (told && !checking) take(choice);
    },
    goOn() {
      if (!told) setPlace({ ...place, turns: turns + 1 });
    },
    roleCheck() {
      if (!told || telling.scene.roleCheck.length === 0) return;
      if (!telling.moment.checked) take(ROLE_CHECK);
      setChecking(true);
    },
    toDebrief() {
      setPlace({ ...place, debrief: true });
    },
  };

  function goTo(next: Attempt, steps: Replay, fromStart: boolean): void {
    setPlace({
      attempt: recorder.keep(next),
      replay: steps,
      turns: ALL_TURNS,
      from: fromStart ? 0 : steps.moments.length - 1,
      dropped: 0,
      debrief: hasEnded(steps),
    });
  }
  const startAgain = (): void =>
    goTo(startAttempt(attemptId(), data.scenario.id, data.version, Date.now()), begin(machine), true);
  const tryAgain = (of: Attempt, stepsBefore: number): void => {
    const whatIf = startWhatIf(of, stepsBefore, attemptId(), data.version, Date.now());
    goTo(whatIf, replay(machine, whatIf.steps), false);
  };
  const look = (other: Attempt): void => goTo(other, replay(machine, other.steps), other.steps.length === 0);

  useKeys(settings.keys === 'on' && !debrief && !checking, {
    number: (number) => {
      const choice = open.filter(({ after }) => after === undefined)[number - 1];
      if (choice) acts.choose(choice.id);
    },
    roleCheck: acts.roleCheck,
    goOn: acts.goOn,
    canGoOn: !told,
  });

  useEffect(() => {
    if (seconds === undefined || !timed) return undefined;
    const clock = setTimeout(() => take(timed.id), seconds * 1000);
    return () => clearTimeout(clock);
  });

  // The debrief is a page of its own, fetched while the ending is being read.
  useEffect(() => {
    if (ended && !Debrief) import('../debrief/Debrief.tsx').then((module) => setDebrief(() => module.Debrief));
  }, [ended, Debrief]);

  // The new picture comes to the top and the keyboard to what can be done now, but not when the page has just been opened.
  const root = useRef<HTMLDivElement>(null);
  const drawn = useRef<{ page: string; turns: number } | undefined>(undefined);
  const page = `${attempt.id} ${now.moments.length} ${debrief && Debrief ? 'debrief' : ''}`;
  useLayoutEffect(() => {
    const before = drawn.current;
    drawn.current = { page, turns };
    const frame = root.current;
    document.documentElement.toggleAttribute('data-playing', now.moments.length > 1 && !debrief);
    document.documentElement.toggleAttribute('data-debrief', debrief);
    frame?.parentElement?.setAttribute('data-scene', telling?.scene.id ?? '');
    if (!frame || !before) return;
    const answer = frame.querySelector<HTMLElement>('.debrief, .answer > .go-on, fieldset.answer');
    if (before.page !== page) {
      const resumed = from > 0 && now.moments.length === from + 1;
      frame.querySelector(resumed ? '.notice, .so-far' : '.debrief, [data-current]')?.scrollIntoView();
      answer?.focus({ preventScroll: true });
    } else if (before.turns !== turns) {
      answer?.focus({ preventScroll: true });
      frame.querySelector('.answer')?.scrollIntoView({ block: 'nearest' });
    }
  }, [page, turns, debrief, telling, now.moments.length, from]);

  return (
    <div class="frame" ref={root}>
      {debrief && Debrief ? (
        <Debrief
          data={data}
          machine={machine}
          faces={faces}
          attempt={attempt}
          replay={now}
          attempts={recorder.attempts(data.scenario.id)}
          onTryAgain={tryAgain}
          onStartAgain={startAgain}
          onLook={look}
        />
      ) : (
        <Frame troubles={troubles} preview={preview}>
          <Story data={data} faces={faces} replay={now} turns={turns} from={from} seconds={seconds} acts={acts}>
            {place.dropped > 0 ? <p class="notice">{words.dropped(now.steps.length)}</p> : null}
            {attempt.whatIf ? <p class="notice">{words.whatIf(decisionOf(now, attempt.whatIf.at))}</p> : null}
            {from > 0 ? (
              <StorySoFar
                data={data}
                tellings={tellings.slice(0, from + 1)}
                onAll={() => setPlace({ ...place, from: 0 })}
                onStartAgain={startAgain}
              />
            ) : null}
          </Story>
        </Frame>
      )}
      {checking && telling ? (
        <RoleCheck
          data={data}
          faces={faces}
          scene={telling.scene}
          present={(telling.turns[telling.turns.length - 1] ?? telling.turns[0]).present}
          onClose={() => setChecking(false)}
        />
      ) : null}
    </div>
  );
}

/** The number, from 1, of the decision that comes after so many steps. */
const decisionOf = ({ steps }: Replay, after: number): number =>
  steps.slice(0, after).filter((step) => step !== ROLE_CHECK).length + 1;
