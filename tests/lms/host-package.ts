import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { unzipSync } from 'fflate';
import type { ScormStandard } from './host-launch.ts';

/** Path in the zip → what stands there. */
export type Package = Readonly<Record<string, Uint8Array>>;

const LABEL: Readonly<Record<ScormStandard, string>> = { scorm12: 'scorm-1.2', scorm2004: 'scorm-2004' };
const unpacked = new Map<string, Package>();

/**
 * The package of a module, unpacked.
 * @param folder the built site
 * @throws where there is none, or more than one
 */
export function packageOf(folder: string, standard: ScormStandard, module: string): Package {
  const zips = join(folder, 'packages');
  const names = readdirSync(zips).filter(
    (name) => name.endsWith('.zip') && name.includes(`-${module}-${LABEL[standard]}-v`),
  );
  const [name] = names;
  if (name === undefined || names.length > 1) {
    throw new Error(`${zips} holds ${names.length} packages of ${module} for ${standard}, not one.`);
  }
  const there = unpacked.get(name) ?? unzipSync(readFileSync(join(zips, name)));
  unpacked.set(name, there);
  return there;
}
