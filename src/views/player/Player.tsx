import type { ComponentType } from 'preact';
import { useEffect, useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { StoryMachine } from '../../engine/machine.ts';
import { begin, hasEnded, openChoices, type Replay, ROLE_CHECK, replay, type Step } from '../../engine/replay.ts';
import { type Attempt, startAttempt, startWhatIf } from '../../record/attempt.ts';
import { attemptId } from '../../record/attempt-id.ts';
import type { Recorder } from '../../record/port.ts';
import { LoadFailed } from './LoadFailed.tsx';
import type { FacesFolder, PlayData } from './play-data.ts';
import { Story } from './Story.tsx';
import type { StorySoFarProps } from './StorySoFar.tsx';
import { Troubles } from './Troubles.tsx';
import { take } from './take.ts';
import { takeUp } from './take-up.ts';
import { tellingsOf } from './telling.ts';
import { toldAtOnce } from './told-at-once.ts';
import { useKeys } from './useKeys.ts';
import { useLater } from './useLater.ts';

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
  /** What `loadSoFar` brings, where it must stand there at once. */
  readonly soFar: ComponentType<StorySoFarProps> | undefined;
}

/** More turns than any moment has. */
export const ALL_TURNS = 1000;
/** `longer` gives three times the time; who wants no limit leaves the clock off, as it is (WCAG 2.2.1). */
const LONGER = 3;

const loadDebrief = async () => (await import('../debrief/Debrief.tsx')).Debrief;
export const loadSoFar = async () => (await import('./StorySoFar.tsx')).StorySoFar;
const loadRoleCheck = async () => (await import('./RoleCheck.tsx')).RoleCheck;

/** Plays a story: a replay comes in, steps go out to the record, the page lies in between. */
export function Player({ data, machine, faces, recorder, preview, start, soFar }: PlayerProps) {
  const [place, setPlace] = useState(start);
  const [checking, setChecking] = useState(false);
  const [settings, setSettings] = useState(recorder.settings());
  const [troubles, setTroubles] = useState(recorder.troubles());
  const { attempt, replay: now, turns, from, dropped, debrief } = place;

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
    told && timed?.after && settings.clock !== 'off'
      ? timed.after * (settings.clock === 'longer' ? LONGER : 1)
      : undefined;

  function say(step: Step): void {
    const next = take(data, machine, recorder, place, step);
    setChecking(step === ROLE_CHECK);
    const atOnce = step === ROLE_CHECK ? turns : toldAtOnce(settings) ? ALL_TURNS : 1;
    if (next.replay !== now) setPlace({ ...place, ...next, turns: atOnce, dropped: 0 });
  }

  const acts = {
    choose(choice: string) {
      if (told) say(choice);
    },
    goOn() {
      if (!told) setPlace({ ...place, turns: turns + 1 });
    },
    roleCheck() {
      if (!told || telling.scene.roleCheck.length === 0) return;
      if (telling.moment.checked) setChecking(true);
      else say(ROLE_CHECK);
    },
    toDebrief() {
      setPlace({ ...place, debrief: true });
    },
  };

  function goTo(next: Attempt, steps: Replay, fromStart: boolean, dropped = 0): void {
    setPlace({
      attempt: recorder.keep(next),
      replay: steps,
      turns: ALL_TURNS,
      from: fromStart ? 0 : steps.moments.length - 1,
      dropped,
      debrief: hasEnded(steps),
    });
  }
  const startAgain = (): void =>
    goTo(startAttempt(attemptId(), data.scenario.id, data.version, Date.now()), begin(machine), true);
  const tryAgain = (of: Attempt, stepsBefore: number): void => {
    const whatIf = startWhatIf(of, stepsBefore, attemptId(), data.version, Date.now());
    goTo(whatIf, replay(machine, whatIf.steps), false);
  };
  function look(other: Attempt): void {
    const again = takeUp(machine, data.version, other);
    goTo(again.attempt, again.replay, again.replay.steps.length === 0, again.dropped);
  }

  useKeys(settings.keys === 'on' && !debrief, {
    number: (number) => {
      const choice = open.filter(({ after }) => after === undefined)[number - 1];
      if (choice) acts.choose(choice.id);
    },
    roleCheck: acts.roleCheck,
    goOn: acts.goOn,
    canGoOn: !told,
  });

  const root = useRef<HTMLDivElement>(null);
  // It counts the seconds in which nothing lies over the page. Drawing the page anew gives nobody more of them.
  const silence = useRef<() => void>(() => undefined);
  silence.current = () => timed && say(timed.id);
  useEffect(() => {
    let left = seconds ?? 0;
    if (left === 0) return undefined;
    const clock = setInterval(() => {
      if (!document.querySelector('dialog[open]')) left -= 1;
      root.current?.querySelector<HTMLElement>('.clock i')?.style.setProperty('--left', String(left / (seconds ?? 1)));
      if (left === 0) silence.current();
    }, 1000);
    return () => clearInterval(clock);
  }, [seconds, now.moments.length]);

  // The debrief is fetched while the ending is being read, and what stands above a what-if with it; the role check once the
  // story is under way, or is asked for.
  const { View: Debrief, ...debriefCame } = useLater(ended, loadDebrief);
  const { View: RoleCheck, ...roleCheckCame } = useLater(checking || now.steps.length > 0, loadRoleCheck);
  const comesAnew = from > 0 || dropped > 0 || attempt.whatIf !== undefined;
  const { View: SoFar, ...soFarCame } = useLater(ended || comesAnew, loadSoFar, soFar);
  const wanted = debrief ? debriefCame : checking ? roleCheckCame : comesAnew ? soFarCame : undefined;

  // The new picture comes to the top and the keyboard to what can be done now, but not when the page has just been opened.
  const drawn = useRef<{ page: string; turns: number } | undefined>(undefined);
  const page = `${attempt.id} ${now.moments.length} ${debrief && Debrief ? 'debrief' : ''}`;
  useLayoutEffect(() => {
    const before = drawn.current;
    drawn.current = { page, turns };
    const frame = root.current;
    document.documentElement.toggleAttribute('data-playing', now.moments.length > 1 && !debrief);
    document.documentElement.toggleAttribute('data-debrief', debrief);
    // A page that is written stays where it is when it is loaded anew: at an ending, or in its debrief.
    if (import.meta.env.DEV) history.replaceState({ debrief }, '');
    if (debrief) document.querySelector('[data-afterwards]')?.setAttribute('open', '');
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
      <Troubles troubles={troubles} preview={preview} />
      {wanted?.why ? <LoadFailed why={wanted.why} onAgain={wanted.again} /> : null}
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
        <div class="columns">
          <Story
            data={data}
            faces={faces}
            replay={now}
            tellings={tellings}
            turns={turns}
            from={from}
            seconds={seconds}
            acts={acts}
          >
            {SoFar ? (
              <SoFar
                data={data}
                place={place}
                tellings={tellings}
                preview={preview}
                onAll={() => setPlace({ ...place, from: 0 })}
                onStartAgain={startAgain}
              />
            ) : null}
          </Story>
        </div>
      )}
      {checking && telling && RoleCheck ? (
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
