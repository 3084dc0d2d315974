import { hash } from '../engine/hash.ts';
import { plain } from '../engine/plain.ts';
import { ROLE_CHECK } from '../engine/replay.ts';
import type { Here } from './here.ts';
import type { Question } from './phones.ts';
import { pathOf, type Workshop } from './workshop.ts';

/**
 * What the phones are asked where a workshop stands; nothing while nothing is voted on.
 * @param ask the line above the choices
 */
export function questionOf(workshop: Workshop, here: Here, ask: string): Question | undefined {
  const { id, stage, playing } = workshop;
  if (stage.kind !== 'voting' && stage.kind !== 'settling') return undefined;
  const shown = new Map(here.choices.map(({ id, text }, at) => [id, { number: at + 1, text: plain(text) }]));
  // Whoever goes back and comes here another way is asked something else, and asked anew. A role check is no way.
  const way = pathOf(workshop).steps.filter((step) => step !== ROLE_CHECK);
  const what = [id, playing, ...way, here.scene.id, stage.round, ...stage.among].join(' ');
  return {
    id: hash(what).toString(36),
    ask,
    choices: stage.among.map((choice) => shown.get(choice)?.text ?? ''),
    numbers: stage.among.map((choice, at) => shown.get(choice)?.number ?? at + 1),
    open: stage.kind === 'voting',
  };
}
