// npm run diff -- OLD [NEW] [SCENARIO]: what a change does to a story, and to attempts that are under way.
import { parseArgs } from 'node:util';
import { version } from '../engine/version.ts';
import { isId } from '../format/id.ts';
import { scenarioJson } from './check-json.ts';
import { type Compared, compare, editionOf, faultsOf } from './diff-edition.ts';
import { diffReport } from './diff-report.ts';
import { fileShown, idOfFile, idsOf, knownSide, type Side, sideOf, textOf, WORKING_TREE } from './diff-side.ts';
import { scenarioId, scenarioPath } from './files.ts';
import { answer, WrongCall } from './wrong-call.ts';

const USAGE = `Use it as: npm run diff -- OLD [NEW] [SCENARIO] [--json].
OLD and NEW are git revisions or files; without NEW it is the working tree. Without SCENARIO it is every one that differs.`;

interface Call {
  readonly before: Side;
  readonly after: Side;
  readonly scenario?: string;
  readonly json: boolean;
}

function argumentsOf(args: readonly string[]) {
  try {
    const { values, positionals } = parseArgs({
      args: [...args],
      options: { json: { type: 'boolean', default: false } },
      allowPositionals: true,
    });
    if (positionals.length === 0 || positionals.length > 3) throw new Error('One to three names are needed.');
    return { json: values.json, positionals };
  } catch (problem) {
    throw new WrongCall(`${problem instanceof Error ? problem.message : String(problem)}\n${USAGE}`);
  }
}

function callOf(args: readonly string[]): Call {
  const { json, positionals } = argumentsOf(args);
  const [old = '', second, third] = positionals;
  const before = knownSide(old);
  if (third !== undefined) return { before, after: knownSide(second ?? ''), scenario: idOf(third), json };
  if (second === undefined) return { before, after: WORKING_TREE, json };
  // The second of two names is an edition, or else the scenario.
  const after = idsOf(WORKING_TREE).includes(second) ? undefined : sideOf(second);
  if (after) return { before, after, json };
  if (!isId(second)) return { before, after: knownSide(second), json };
  return { before, after: WORKING_TREE, scenario: idOf(second), json };
}

/** A scenario that is on one side only has no file any more, or none yet. */
const idOf = (name: string): string => (isId(name) ? name : scenarioId(scenarioPath(name)));

/** The scenarios that are meant. */
function idsMeant({ before, after, scenario }: Call): readonly string[] {
  if (scenario !== undefined) return [scenario];
  const sides = [before, after];
  const files = sides.filter(({ kind }) => kind === 'file');
  if (files.length === 2) return [idOfFile(after) ?? idOfFile(before) ?? idsOf(after)[0] ?? ''];
  if (files.length === 1) {
    const id = files.map(idOfFile)[0];
    if (id === undefined)
      throw new WrongCall(`Which scenario is "${files[0]?.shown}" an edition of? Name it at the end.\n${USAGE}`);
    return [id];
  }
  return [...new Set(sides.flatMap(idsOf))].sort();
}

/** What can be said of one scenario: nothing where both texts are the same. */
function comparedOf({ before, after }: Call, id: string): Compared | string | undefined {
  const [old, now] = [textOf(before, id), textOf(after, id)];
  if (old === now) return undefined;
  if (old === undefined) return `${id}: there is none in ${before.shown}; it is new in ${after.shown}.`;
  if (now === undefined) return `${id}: there was one in ${before.shown}; ${after.shown} has none.`;
  return compare(
    id,
    editionOf(id, old, before.shown, fileShown(before, id)),
    editionOf(id, now, after.shown, fileShown(after, id)),
  );
}

function json({ id, before, after, names, diff, replays }: Compared) {
  const side = (edition: typeof before) => ({
    name: edition.shown,
    version: edition.checked.scenario ? version(edition.checked.scenario) : null,
    faults: faultsOf(edition).length,
    check: scenarioJson(id, edition.checked.sources.file, edition.checked),
  });
  return { id, before: side(before), after: side(after), names, diff: diff ?? null, replays: replays ?? null };
}

await answer(() => {
  const call = callOf(process.argv.slice(2));
  const ids = idsMeant(call);
  if (
    call.scenario !== undefined &&
    textOf(call.before, call.scenario) === undefined &&
    textOf(call.after, call.scenario) === undefined
  )
    throw new WrongCall(`Neither ${call.before.shown} nor ${call.after.shown} has a scenario "${call.scenario}".`);
  const found = ids.flatMap((id) => comparedOf(call, id) ?? []);
  const compared = found.filter((one): one is Compared => typeof one !== 'string');
  const oneSided = found.filter((one): one is string => typeof one === 'string');
  if (call.json) {
    console.log(JSON.stringify({ scenarios: compared.map(json), notes: oneSided }, null, 2));
    return 0;
  }
  for (const one of found) console.log(typeof one === 'string' ? `${one}\n` : diffReport(one));
  if (found.length === 0) console.log(`${call.before.shown} and ${call.after.shown}: the same.`);
  return 0;
});
