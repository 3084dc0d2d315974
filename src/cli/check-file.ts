import { relative } from 'node:path';
import { type Checked, checkScenario } from '../proof/check.ts';
import { courseRules, isOurs, readText, scenarioId, typedIn } from './files.ts';

/** A scenario's file and what was found in it. */
export interface CheckedFile {
  readonly id: string;
  /** As it is shown: from where the command was typed. */
  readonly file: string;
  readonly checked: Checked;
}

/** Reads and proves one file. @throws WrongCall where it cannot be read. */
export function checkFile(path: string): CheckedFile {
  const file = relative(typedIn(), path);
  const id = scenarioId(path);
  const rules = isOurs(path) ? { rules: courseRules() } : {};
  return { id, file, checked: checkScenario(readText(path, file), file, { id, ...rules }) };
}
