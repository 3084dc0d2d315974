import { zipSync } from 'fflate';

/** A zip knows the time of each file. Ours know this one, read in any time zone alike, so that the same files make the same zip. */
const ALWAYS = new Date(2000, 0, 1, 12);

/** A zip of these files, path → bytes: the same bytes for the same files, whatever their order. */
export function zip(files: ReadonlyMap<string, Uint8Array>): Uint8Array {
  const sorted = [...files].sort(([a], [b]) => (a < b ? -1 : 1));
  return zipSync(Object.fromEntries(sorted), { mtime: ALWAYS, level: 9, os: 0 });
}
