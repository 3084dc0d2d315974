import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Site } from './contents.ts';

/** A site in a folder. Every file is read once. */
export function siteIn(folder: string): Site {
  const known = new Map<string, Uint8Array | undefined>();
  return (path) => {
    if (!known.has(path)) known.set(path, readIfThere(join(folder, path)));
    return known.get(path);
  };
}

function readIfThere(path: string): Uint8Array | undefined {
  try {
    return readFileSync(path);
  } catch (problem) {
    const code = problem instanceof Error && 'code' in problem ? problem.code : undefined;
    if (code === 'ENOENT' || code === 'EISDIR' || code === 'ENOTDIR') return undefined;
    throw problem;
  }
}
