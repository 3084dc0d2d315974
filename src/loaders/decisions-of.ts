import { version } from '../engine/version.ts';
import { prove } from '../proof/prove.ts';
import { scenarioOf } from './scenario-of.ts';

/** A proof takes a second, and three packages ask for the same. */
const known = new Map<string, number>();

/**
 * How many decisions the longest path of a module's story has.
 * @param id a module; its story bears the same name
 * @throws where there is no such story, or it has a fault
 */
export async function decisionsOf(id: string): Promise<number> {
  const scenario = await scenarioOf(id);
  const key = `${id} ${version(scenario)}`;
  const decisions = known.get(key) ?? prove(scenario).bounds?.decisions.max.count ?? 1;
  known.set(key, decisions);
  return decisions;
}
