import { isEnding, type Scenario } from '../engine/scenario.ts';
import { nearest } from '../format/nearest.ts';

/**
 * What is the matter with a lesson's `<Remembered>`, said to its author.
 * @param scenario the one that is remembered
 * @param named the endings that its `<When>` name, in their order
 */
export function rememberedFault(scenario: Scenario, named: readonly string[]): string | undefined {
  const { id, scenes } = scenario;
  const endings = scenes.filter(isEnding).map((scene) => scene.id);
  if (named.length === 0) return `<Remembered of="${id}"> holds no <When ending="…">, so it would never say anything.`;
  const twice = named.find((ending, at) => named.indexOf(ending) < at);
  if (twice !== undefined) return `<Remembered of="${id}">: <When ending="${twice}"> stands there twice.`;
  const unknown = named.find((ending) => !endings.includes(ending));
  if (unknown === undefined) return undefined;
  const near = nearest(unknown, endings);
  const hint = near === undefined ? '' : `Did you mean "${near}"? `;
  return `<Remembered of="${id}">: <When ending="${unknown}"> names no ending of that story. ${hint}It has: ${endings.join(', ')}.`;
}
