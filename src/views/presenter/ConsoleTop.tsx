import { useEffect, useState } from 'preact/hooks';
import { trainerConsole as words } from '../../i18n/en.ts';
import { elapsed } from '../../workshop/clock.ts';
import { pace } from '../../workshop/pace.ts';
import type { Guide } from '../cohort/guide.ts';
import { clockFace } from './clock-face.ts';
import { DraftField } from './DraftField.tsx';
import type { Desk } from './desk.ts';
import { type PlanOfStory, plannedAt } from './planned.ts';

interface ConsoleTopProps {
  readonly desk: Desk;
  readonly guide: Guide;
  readonly plan: PlanOfStory | undefined;
  readonly root: string;
  readonly onKeys: () => void;
}

const MINUTE = 60_000;

/** The workshop's name, its clock against the plan, and what lies outside. */
export function ConsoleTop({ desk, guide, plan, root, onKeys }: ConsoleTopProps) {
  const workshop = desk.workshop();
  return (
    <header class="console-top">
      <div class="whose">
        <a href={`${root}workshop.html`}>{words.back}</a>
        <DraftField
          aria-label={words.name}
          value={workshop.name}
          maxLength={80}
          readOnly={!desk.leads()}
          onDone={(name) => desk.do({ kind: 'rename', name })}
        />
      </div>
      <Time desk={desk} guide={guide} plan={plan} />
      <nav aria-label={words.title}>
        <a
          class="to-screen"
          href={`${root}workshop/screen.html#${workshop.id}`}
          target={`screen-${workshop.id}`}
          title={words.screenIs}
        >
          {words.screen}
        </a>
        <a class="quiet" href={`${root}workshop/summary.html#${workshop.id}`} target={`summary-${workshop.id}`}>
          {words.summary}
        </a>
        <button type="button" class="quiet" onClick={onKeys}>
          {words.keys} <kbd>?</kbd>
        </button>
      </nav>
    </header>
  );
}

function Time({ desk, guide, plan }: Pick<ConsoleTopProps, 'desk' | 'guide' | 'plan'>) {
  const [now, setNow] = useState(Date.now());
  const { clock, reached } = desk.workshop();
  const runs = clock.since !== undefined;
  useEffect(() => {
    setNow(Date.now());
    if (!runs) return undefined;
    const tick = setInterval(() => setNow(Date.now()), 1000);
    return () => clearInterval(tick);
  }, [runs]);
  const { here, plannedHere, whole, behind } = pace(
    plannedAt(guide, plan, desk.here()),
    elapsed(clock, Math.max(now, clock.since ?? 0)),
    reached,
  );
  const late = Math.round(behind / MINUTE);
  return (
    <div class="time" role="timer" aria-label={words.clock.label} aria-live="off">
      <p data-over={plannedHere > 0 && here > plannedHere ? '' : undefined}>
        <span>{words.clock.here}</span>
        <b>{plannedHere > 0 ? words.clock.of(clockFace(here), Math.round(plannedHere / MINUTE)) : clockFace(here)}</b>
      </p>
      <p data-over={late > 1 ? '' : undefined}>
        <span>{words.clock.whole}</span>
        <b>{clockFace(whole)}</b>{' '}
        <i>{late > 0 ? words.clock.behind(late) : late < 0 ? words.clock.ahead(-late) : words.clock.onTime}</i>
      </p>
      <button
        type="button"
        class="quiet"
        aria-disabled={!desk.leads()}
        onClick={() => desk.do({ kind: 'clock', runs: !runs })}
      >
        {runs ? words.clock.stop : words.clock.run}
      </button>
    </div>
  );
}
