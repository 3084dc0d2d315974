import { hash } from '../engine/hash.ts';
import { plain } from '../engine/plain.ts';
import type { Here } from './here.ts';
import type { Question } from './phones.ts';
import type { Workshop } from './workshop.ts';

/**
 * What the phones are asked where a workshop stands; nothing while nothing is voted on.
 * @param ask the line above the choices
 */
export function questionOf({ id, stage, playing }: Workshop, here: Here, ask: string): Question | undefined {
  if (stage.kind !== 'voting' && stage.kind !== 'settling') return undefined;
  const texts = new Map(here.choices.map((choice) => [choice.id, plain(choice.text)]));
  // Whoever goes back and comes here another way is asked something else, and asked anew.
  const what = [id, playing, here.decision, here.scene.id, stage.round, ...stage.among].join(' ');
  return {
    id: hash(what).toString(36),
    ask,
    choices: stage.among.map((choice) => texts.get(choice) ?? ''),
    open: stage.kind === 'voting',
  };
}
