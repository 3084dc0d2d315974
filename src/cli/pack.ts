// npm run pack [-- --report MODE --mastery 0.9 --module ID …]: packages for an LMS, from the built site.
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { nearest } from '../format/nearest.ts';
import { CATALOGUE, type Catalogue, PACKAGES } from '../packaging/catalogue.ts';
import { PackageFault } from '../packaging/fault.ts';
import { packageOf, packagesOf } from '../packaging/pack.ts';
import { DEFAULTS, isMastery, type Settings } from '../packaging/settings.ts';
import { siteIn } from '../packaging/site.ts';
import { REPORTS, STANDARDS, type Standard } from '../record/run-time.ts';
import { ROOT, typedIn } from './files.ts';
import { answer, type ExitCode, WrongCall } from './wrong-call.ts';

const USAGE = `Use it as: npm run pack [-- OPTION …]. Without options it makes what the build makes.
  --report ${REPORTS.join(' | ')}
                  what the LMS is told of a pass, and of a fail; ${DEFAULTS.report} unless you say
  --mastery 0.8   the pass mark, 0 to 1
  --module ID     only this module; may stand several times
  --standard S    only ${STANDARDS.join(', ')}; may stand several times
  --from FOLDER   the built site; dist unless you say
  --to FOLDER     where the zips go; ${PACKAGES} in the built site unless you say`;

interface Call {
  readonly settings: Settings;
  /** None where all are meant. */
  readonly modules: readonly string[];
  readonly standards: readonly Standard[];
  readonly from: string;
  readonly to: string;
}

/** The one of these that a word names. @throws Error with the words that there are */
function oneOf<T extends string>(what: string, word: string, known: readonly T[]): T {
  const found = known.find((one) => one === word);
  if (found !== undefined) return found;
  const meant = nearest(word, known);
  throw new Error(
    `There is no ${what} "${word}". ${meant ? `Did you mean "${meant}"? ` : ''}There are: ${known.join(', ')}.`,
  );
}

function masteryOf(text: string): number {
  const mastery = /^(\d+(\.\d*)?|\.\d+)$/.test(text) ? Number(text) : Number.NaN;
  if (isMastery(mastery)) return mastery;
  throw new Error(`A mastery score is 0 to 1, with three decimals at most, and not "${text}": 0.8 asks for 80 %.`);
}

function callOf(args: readonly string[]): Call {
  try {
    const { values } = parseArgs({
      args: [...args],
      options: {
        report: { type: 'string', default: DEFAULTS.report },
        mastery: { type: 'string', default: String(DEFAULTS.mastery) },
        module: { type: 'string', multiple: true, default: [] },
        standard: { type: 'string', multiple: true, default: [] },
        from: { type: 'string' },
        to: { type: 'string' },
      },
    });
    const from = values.from === undefined ? join(ROOT, 'dist') : resolve(typedIn(), values.from);
    const standards = values.standard.map((word) => oneOf('standard', word, STANDARDS));
    return {
      settings: { report: oneOf('report', values.report, REPORTS), mastery: masteryOf(values.mastery) },
      modules: values.module,
      standards: standards.length > 0 ? STANDARDS.filter((one) => standards.includes(one)) : STANDARDS,
      from,
      to: values.to === undefined ? join(from, PACKAGES) : resolve(typedIn(), values.to),
    };
  } catch (problem) {
    throw new WrongCall(`${problem instanceof Error ? problem.message : String(problem)}\n${USAGE}`);
  }
}

const shown = (path: string): string => {
  const way = relative(typedIn(), path);
  return way.startsWith('..') ? path : way;
};

function catalogueIn(folder: string): Catalogue {
  const path = join(folder, CATALOGUE);
  if (!existsSync(path)) {
    throw new WrongCall(`There is no ${shown(path)}: packages are made of the built site. Run "npm run build" first.`);
  }
  const catalogue: Catalogue = JSON.parse(readFileSync(path, 'utf8'));
  return catalogue;
}

function pack({ settings, modules: named, standards, from, to }: Call): ExitCode {
  const { packages: _, ...course } = catalogueIn(from);
  const known = course.modules.map(({ id }) => id);
  const wanted = named.map((word) => {
    try {
      return oneOf('module', word, known);
    } catch (problem) {
      throw new WrongCall(problem instanceof Error ? problem.message : String(problem));
    }
  });
  const modules = course.modules.filter(({ id }) => wanted.includes(id));
  const site = siteIn(from);
  try {
    const made = standards.flatMap((standard) =>
      modules.length === 0
        ? packagesOf(site, course, standard, settings)
        : modules.map((module) => packageOf(site, course, standard, settings, module)),
    );
    mkdirSync(to, { recursive: true });
    for (const { name, bytes } of made) {
      writeFileSync(join(to, name), bytes);
      console.log(`${shown(join(to, name))}  ${Math.ceil(bytes.length / 1000)} kB`);
    }
    return 0;
  } catch (problem) {
    if (problem instanceof PackageFault) {
      console.error(problem.message);
      return 1;
    }
    if (!(problem instanceof Error && 'code' in problem)) throw problem;
    throw new WrongCall(`The packages cannot be written: ${problem.message}`);
  }
}

await answer(() => pack(callOf(process.argv.slice(2))));
