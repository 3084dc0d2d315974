import { trainerConsole } from '../../i18n/en.ts';
import { leading, tally } from '../../workshop/tally.ts';
import { asksNext, NOT_PICKED } from '../../workshop/voted.ts';
import { pathOf } from '../../workshop/workshop.ts';
import type { Desk } from './desk.ts';
import { pathCalled } from './path-called.ts';

const words = trainerConsole;

interface LeadProps {
  readonly desk: Desk;
  readonly hidden: boolean;
  readonly onHide: () => void;
}

const STAGES = ['telling', 'choices', 'discuss', 'voting', 'settling'] as const;

/** What the next step is, so that nobody presses a key without knowing. */
function nextWords(desk: Desk): string {
  const { stage } = desk.workshop();
  const { turns, choices, ended, stop } = desk.here();
  const numberOf = (id: string | undefined): number => choices.findIndex((choice) => choice.id === id) + 1;
  switch (stage.kind) {
    case 'telling':
      if (stage.turns < turns) return words.next.telling;
      return ended ? words.next.end : words.next.choices;
    case 'choices':
      if (stage.shown < choices.length) return words.next.choice;
      return stop ? words.next.discuss : words.next.vote;
    case 'discuss':
      return words.next.vote;
    case 'voting': {
      const asked = asksNext(stage);
      if (asked !== undefined) return words.next.ask(numberOf(stage.among[asked]));
      return leading(tally(stage)).length > 0 ? words.next.close : words.next.pick;
    }
    case 'settling':
      return stage.at === NOT_PICKED ? words.next.pick : words.next.play(numberOf(stage.left[stage.at]));
    case 'ended':
      return words.next.ended;
  }
}

/** The controls: whatever a key does, by mouse and by finger. */
export function Lead({ desk, hidden, onHide }: LeadProps) {
  const { stage, over } = desk.workshop();
  const path = pathOf(desk.workshop());
  const { ended, scene } = desk.here();
  const at = (STAGES as readonly string[]).indexOf(stage.kind);
  return (
    <div class="lead">
      <div class="steps">
        <button type="button" class="step" onClick={() => desk.do({ kind: 'back' })}>
          <span aria-hidden="true">←</span> {words.back1}
        </button>
        <button
          type="button"
          class="act"
          aria-disabled={stage.kind === 'ended' && over === undefined}
          onClick={() => desk.do({ kind: 'next' })}
        >
          {over === 'black' ? words.light : nextWords(desk)} <span aria-hidden="true">→</span>
        </button>
      </div>
      {ended ? null : (
        <ol class="stages" aria-label={words.stage.label}>
          {STAGES.map((one, place) => (
            <li key={one} aria-current={place === at ? 'step' : undefined}>
              {words.stage[one]}
            </li>
          ))}
        </ol>
      )}
      <Settle desk={desk} />
      {path.parted ? (
        <p class="elsewhere" role="status">
          {pathCalled(path)}{' '}
          <button type="button" class="quiet" onClick={() => desk.do({ kind: 'go-to-path', path: 0 })}>
            {words.paths.home}
          </button>
        </p>
      ) : null}
      <p class="acts">
        <button
          type="button"
          class="quiet"
          aria-pressed={over === 'black'}
          onClick={() => desk.do({ kind: 'over', over: 'black' })}
        >
          {words.black} <kbd>B</kbd>
        </button>
        <button type="button" class="quiet" onClick={() => desk.do({ kind: 'back-a-decision' })}>
          {words.undo} <kbd>Z</kbd>
        </button>
        <button type="button" class="quiet" aria-pressed={hidden} onClick={onHide}>
          {hidden ? words.notes.show : words.notes.hide} <kbd>N</kbd>
        </button>
        {/* Those that come and go stand last, so that none moves under a pointer. */}
        {ended || scene.roleCheck.length === 0 ? null : (
          <button
            type="button"
            class="quiet"
            aria-pressed={over === 'role-check'}
            onClick={() => desk.do({ kind: 'role-check' })}
          >
            {over === 'role-check' ? words.roleCheckOff : words.roleCheck} <kbd>R</kbd>
          </button>
        )}
        {ended || stage.kind === 'discuss' ? null : (
          <button type="button" class="quiet" onClick={() => desk.do({ kind: 'to', stage: 'discuss' })}>
            {words.next.discuss} <kbd>D</kbd>
          </button>
        )}
        {ended || stage.kind === 'voting' || stage.kind === 'discuss' ? null : (
          <button type="button" class="quiet" onClick={() => desk.do({ kind: 'to', stage: 'voting' })}>
            {words.next.vote} <kbd>V</kbd>
          </button>
        )}
      </p>
    </div>
  );
}

/** How the vote came out, and how a tie is settled. */
function Settle({ desk }: { readonly desk: Desk }) {
  const { stage } = desk.workshop();
  const { choices } = desk.here();
  if (stage.kind !== 'settling') return null;
  const numberOf = (id: string | undefined): number => choices.findIndex((choice) => choice.id === id) + 1;
  const picked = numberOf(stage.left[stage.at]);
  const numbers = stage.left.map(numberOf);
  const said =
    stage.why === 'votes'
      ? words.settle.votes(picked)
      : stage.why === 'lots'
        ? words.settle.lots(picked)
        : stage.why === 'tie'
          ? words.settle.tie(`${numbers.slice(0, -1).join(', ')} and ${numbers.at(-1)}`)
          : words.settle.nobody;
  return (
    <div class="settle" role="status">
      <p>{said}</p>
      <p class="acts">
        {stage.left.length > 1 ? (
          <button
            type="button"
            class="quiet"
            onClick={() => desk.do({ kind: 'lots', at: Math.floor(Math.random() * stage.left.length) })}
          >
            {words.settle.draw}
          </button>
        ) : null}
        <button type="button" class="quiet" onClick={() => desk.do({ kind: 'vote-again' })}>
          {stage.why === 'tie' || stage.why === 'lots' ? words.settle.again : words.settle.recount}
        </button>
        {stage.why === 'tie' ? <span class="hint">{words.settle.or}</span> : null}
      </p>
    </div>
  );
}
