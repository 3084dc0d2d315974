import type { Scenario } from '../engine/scenario.ts';
import { type Answer, inScenes } from './answer.ts';
import { readBody } from './body.ts';
import type { Diagnostic } from './diagnostic.ts';
import { readFrontmatter } from './frontmatter.ts';
import type { Head } from './head.ts';
import { checkLimits } from './limits.ts';
import { beginReading } from './reading.ts';
import { checkReferences } from './references.ts';
import type { SceneDraft } from './scene.ts';
import type { Sources } from './sources.ts';

export interface Parsed {
  /** Only where there is no fault. */
  readonly scenario?: Scenario;
  readonly sources: Sources;
  /** In the order of the text. */
  readonly answers: readonly Answer[];
  /** In the order of the text. */
  readonly diagnostics: readonly Diagnostic[];
}

export interface ParseOptions {
  /** The id of the scenario: the name of its folder. */
  readonly id: string;
  /** The ids of the rules that the course knows; absent, any rule may be declared. */
  readonly rules?: ReadonlySet<string>;
}

function assemble(id: string, head: Head, drafts: readonly SceneDraft[]): Scenario | undefined {
  const { title, you, cast, meters, rules, walks } = head;
  if (title === undefined || you === undefined || !cast || !meters || !rules || !walks) return undefined;
  return {
    id,
    title,
    you,
    cast: Object.fromEntries(cast),
    meters: Object.fromEntries(meters),
    rules: Object.fromEntries(rules),
    walks: Object.fromEntries(
      [...walks].map(([name, { path, ending, score }]) => [
        name,
        { path: path.map((choice) => choice.id), ending: ending.id, score },
      ]),
    ),
    scenes: drafts.map(({ scene }) => scene),
  };
}

/**
 * Reads the text of a scenario: all of its problems at once, and, where none of them is a fault, the story. Needs no disk,
 * never throws, and takes time in proportion to the text.
 * @param file stands in the diagnostics as it is.
 */
export function parseScenario(text: string, file: string, options: ParseOptions): Parsed {
  const reading = beginReading(text, file);
  let scenario: Scenario | undefined;
  let answers: readonly Answer[] = [];
  if (checkLimits(reading)) {
    const { head, body, present } = readFrontmatter(reading, options.rules);
    const drafts = readBody(reading, head, body, present);
    checkReferences(reading, head, drafts);
    scenario = assemble(options.id, head, drafts);
    answers = inScenes(
      reading.answers,
      drafts.map(({ id }) => id),
    );
  }
  const diagnostics = [...reading.diagnostics].sort((a, b) => a.at.offset - b.at.offset);
  const sound = diagnostics.every(({ severity }) => severity !== 'fault');
  return {
    ...(scenario && sound ? { scenario } : {}),
    sources: { file, text, spans: reading.spans },
    answers,
    diagnostics,
  };
}
