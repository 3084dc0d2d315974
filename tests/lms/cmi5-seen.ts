import type { Registration } from './cmi5-lms.ts';
import { type Fields, isFields } from './cmi5-rules.ts';

/** What the LMS has, by the last part of the verbs. */
export const verbs = ({ statements }: Registration): readonly string[] =>
  statements.map(({ verb }) => (isFields(verb) ? String(verb.id).replace(/^.*\//, '') : ''));

/** The one statement with a verb. */
export function theOne(registration: Registration, verb: string): Fields {
  const found = registration.statements.filter((_, at) => verbs(registration)[at] === verb);
  if (found.length !== 1 || !found[0]) throw new Error(`${found.length} statements ${verb}`);
  return found[0];
}

/** What lies deep in parsed JSON. */
export const at = (value: unknown, ...path: readonly (string | number)[]): unknown =>
  path.reduce<unknown>((so, name) => {
    if (Array.isArray(so)) return so[Number(name)];
    return isFields(so) ? so[name] : undefined;
  }, value);
