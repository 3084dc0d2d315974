import { useEffect, useMemo, useState } from 'preact/hooks';
import { sceneTitle } from '../../drawing/scene-title.ts';
import { debrief } from '../../engine/debrief.ts';
import type { StoryMachine } from '../../engine/machine.ts';
import type { Replay } from '../../engine/replay.ts';
import { passes } from '../../engine/score.ts';
import { debrief as words } from '../../i18n/en.ts';
import { type Attempt, counts } from '../../record/attempt.ts';
import { whatIfWaits } from '../../record/counted.ts';
import { AssignedResult } from '../assigned/AssignedResult.tsx';
import { assignedHere } from '../assigned/assigned-here.ts';
import { SendBack } from '../assigned/SendBack.tsx';
import { WhatIfWaits, whyItWaits } from '../assigned/WhatIfWaits.tsx';
import type { FacesFolder, PlayData } from '../player/play-data.ts';
import { tellingsOf } from '../player/telling.ts';
import { Attempts } from './Attempts.tsx';
import { Beside } from './Beside.tsx';
import { Day } from './Day.tsx';
import { EndingPicture } from './EndingPicture.tsx';
import { inHalves } from './halves.ts';
import { Ledger } from './Ledger.tsx';
import { MapSection } from './MapSection.tsx';
import { RuleBars } from './RuleBars.tsx';
import { Transcript } from './Transcript.tsx';
import { WalkThrough } from './WalkThrough.tsx';

export interface DebriefProps {
  readonly data: PlayData;
  readonly machine: StoryMachine;
  readonly faces: FacesFolder;
  readonly attempt: Attempt;
  readonly replay: Replay;
  /** Every attempt at this scenario on record. */
  readonly attempts: readonly Attempt[];
  readonly onTryAgain: (of: Attempt, stepsBefore: number) => void;
  readonly onStartAgain: () => void;
  readonly onLook: (attempt: Attempt) => void;
}

/** The page that people print and show: what you did, what it did, and what else you could have done. */
export function Debrief(props: DebriefProps) {
  const { data, machine, faces, attempt, replay, attempts, onTryAgain, onStartAgain, onLook } = props;
  const result = useMemo(() => debrief(data.scenario, replay), [data, replay]);
  const tellings = useMemo(() => tellingsOf(data.scenario, replay.moments), [data, replay]);
  const here = useMemo(() => assignedHere(data.scenario.id, attempts), [data, attempts]);
  const waits = here.find(({ assignment, counted }) => whatIfWaits(assignment, counted));
  const [asked, setAsked] = useState(false);
  const again = (stepsBefore: number): void => (waits ? setAsked(true) : onTryAgain(attempt, stepsBefore));
  // A what-if that was begun before goes on no sooner than a new one begins.
  const look = (other: Attempt): void => (waits && other.whatIf && !other.result ? setAsked(true) : onLook(other));
  // Paper cannot be clicked: what is folded on the screen is open on it.
  useEffect(() => {
    const unfold = (): void => {
      for (const folded of document.querySelectorAll('.debrief details')) folded.setAttribute('open', '');
    };
    addEventListener('beforeprint', unfold);
    return () => removeEventListener('beforeprint', unfold);
  }, []);
  const { overall } = result.score;
  const last = tellings[tellings.length - 1];
  if (!last) return null;
  return (
    <article class="debrief" tabIndex={-1} aria-labelledby="debrief-title">
      <header class="ending">
        <EndingPicture data={data} faces={faces} telling={last} />
        <div>
          <p class="kicker">{attempt.whatIf ? words.whatIfEnded : words.ended}</p>
          <h2 id="debrief-title">{sceneTitle(last.scene.id)}</h2>
          <p class="sum">
            {words.kept(inHalves(overall.halves), overall.tests)}{' '}
            {here.length > 0 ? null : <span class="enough">{passes(overall) ? words.enough : words.notEnough}</span>}
          </p>
          {counts(attempt) ? <AssignedResult here={here} attempt={attempt} /> : null}
          {attempt.whatIf ? <p class="notice">{words.whatIfDoesNotCount}</p> : null}
        </div>
      </header>
      <RuleBars data={data} debrief={result} />
      <Ledger data={data} machine={machine} replay={replay} />
      <Day data={data} faces={faces} debrief={result} />
      {waits ? <p class="notice waits">{whyItWaits(waits)}</p> : null}
      <WalkThrough data={data} faces={faces} debrief={result} tellings={tellings} onTryAgain={again} />
      <MapSection
        data={data}
        machine={machine}
        attempts={attempts}
        shown={replay}
        decisions={result.decisions}
        onTryAgain={again}
      />
      <Beside data={data} machine={machine} debrief={result} />
      <Attempts data={data} machine={machine} attempts={attempts} shown={attempt} onLook={look} />
      <section class="next">
        <h3>{words.next}</h3>
        <p class="acts">
          <button type="button" class="act" onClick={onStartAgain}>
            {words.startAgain}
          </button>
          <SendBack module={data.scenario.id} attempts={attempts} here={here} />
          <a class="quiet" href="#rules">
            {words.toRules}
          </a>
          <Transcript data={data} debrief={result} tellings={tellings} />
        </p>
      </section>
      {asked && waits ? (
        <WhatIfWaits
          why={waits}
          startAgain={words.startAgain}
          onStartAgain={onStartAgain}
          onClose={() => setAsked(false)}
        />
      ) : null}
    </article>
  );
}
