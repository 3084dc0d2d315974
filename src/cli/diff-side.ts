import { execFileSync } from 'node:child_process';
import { existsSync, statSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import { isOurs, ourScenarios, ROOT, readText, SCENARIOS, scenarioId, typedIn } from './files.ts';
import { WrongCall } from './wrong-call.ts';

/** One of the two editions that are compared. */
export type Side =
  | { readonly kind: 'file'; readonly shown: string; readonly path: string }
  | { readonly kind: 'revision'; readonly shown: string; readonly commit: string }
  | { readonly kind: 'tree'; readonly shown: string };

/** The scenarios as they lie in the folder. */
export const WORKING_TREE: Side = { kind: 'tree', shown: 'the working tree' };

/** @returns what git prints; nothing where it fails, or is not there */
function git(...args: readonly string[]): string | undefined {
  try {
    return execFileSync('git', args, {
      cwd: ROOT,
      encoding: 'utf8',
      maxBuffer: 1 << 26,
      stdio: ['ignore', 'pipe', 'ignore'],
    });
  } catch {
    return undefined;
  }
}

/** What a name in a call stands for: a file, or a revision that git knows. */
export function sideOf(name: string): Side | undefined {
  const path = resolve(typedIn(), name);
  if (statSync(path, { throwIfNoEntry: false })?.isFile()) return { kind: 'file', shown: name, path };
  const commit = git('rev-parse', '--verify', '--quiet', '--end-of-options', `${name}^{commit}`)?.trim();
  return commit ? { kind: 'revision', shown: name, commit } : undefined;
}

const inRepository = (id: string): string => `scenarios/${id}/scenario.md`;

/** The ids of the scenarios of a side. */
export function idsOf(side: Side): readonly string[] {
  switch (side.kind) {
    case 'file':
      return [scenarioId(side.path)];
    case 'tree':
      return ourScenarios().map(scenarioId);
    case 'revision': {
      const listed = git('ls-tree', '-r', '--name-only', side.commit, './scenarios') ?? '';
      return [...listed.matchAll(/^scenarios\/([^/]+)\/scenario\.md$/gm)].map(([, id]) => id ?? '');
    }
  }
}

/** The text of a scenario on a side; nothing where it has none. A file has one text, whatever is asked for. */
export function textOf(side: Side, id: string): string | undefined {
  switch (side.kind) {
    case 'file':
      return readText(side.path, side.shown);
    case 'tree': {
      const path = join(SCENARIOS, id, 'scenario.md');
      return existsSync(path) ? readText(path) : undefined;
    }
    case 'revision':
      return git('show', `${side.commit}:./${inRepository(id)}`);
  }
}

/** How diagnostics call the text. */
export function fileShown(side: Side, id: string): string {
  if (side.kind === 'file') return side.shown;
  return side.kind === 'revision'
    ? `${side.shown}:${inRepository(id)}`
    : relative(typedIn(), join(ROOT, inRepository(id)));
}

/** The scenario that a file is an edition of, where its place says so. */
export const idOfFile = (side: Side): string | undefined =>
  side.kind === 'file' && isOurs(side.path) ? scenarioId(side.path) : undefined;

/** @throws WrongCall where a name stands for nothing */
export function knownSide(name: string): Side {
  const side = sideOf(name);
  if (side) return side;
  const advice = git('--version') === undefined ? ' git is not there, so only files can be compared.' : '';
  throw new WrongCall(`"${name}" is neither a file nor a revision that git knows.${advice}`);
}
