import { plain } from '../engine/plain.ts';
import { openChoices, ROLE_CHECK, replay } from '../engine/replay.ts';
import type { Choice } from '../engine/scenario.ts';
import type { Marked, Story } from './bookmark.ts';
import type { Interaction } from './run-time.ts';

const resultOf = ({ marks }: Choice): Interaction['result'] => {
  const given = Object.values(marks);
  if (given.includes('breaks')) return 'wrong';
  return given.length === 0 || given.includes('bends') ? 'neutral' : 'correct';
};

/** The decisions of an attempt that no LMS has yet, as it reports them; of a what-if none, because it never counts. */
export function interactionsOf({ scenario, machine }: Story, one: Marked): readonly Interaction[] {
  const { attempt, number, reported } = one;
  if (attempt.whatIf || attempt.steps.filter((step) => step !== ROLE_CHECK).length <= reported) return [];
  const scenes = new Map(scenario.scenes.map((scene) => [scene.id, scene]));
  const { moments, steps } = replay(machine, attempt.steps);
  // A decision's own step: role checks stand between them.
  const stepsTaken = steps.flatMap((step, at) => (step === ROLE_CHECK ? [] : [at]));
  return stepsTaken.slice(reported).flatMap((step, nth): Interaction[] => {
    const decision = reported + nth;
    const [moment, next] = [moments[decision], moments[decision + 1]];
    const scene = scenes.get(moment?.scene ?? '');
    if (!scene || !moment || !next) return [];
    const open = openChoices(scene, moment.snapshot);
    const taken = open.findIndex(({ id }) => id === next.by);
    const choice = open[taken];
    if (!choice) return [];
    const right = open.filter((one) => resultOf(one) === 'correct');
    const since = attempt.times[step] ?? 0;
    return [
      {
        id: `${number}.${scene.id}`,
        scene: scene.id,
        options: open.map(({ id, text }) => ({ id, said: plain(text) })),
        taken,
        ...(right.length === 1 && right[0] ? { right: open.indexOf(right[0]) } : {}),
        result: resultOf(choice),
        rules: Object.keys(choice.marks),
        at: Date.parse(attempt.started) + since,
        latency: since - (attempt.times[step - 1] ?? 0),
        leadsTo: next.scene,
      },
    ];
  });
}
