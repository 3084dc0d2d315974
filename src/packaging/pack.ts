import type { Standard } from '../record/run-time.ts';
import { cmi5 } from './cmi5.ts';
import { contentsOf, type Site } from './contents.ts';
import type { Course, Module } from './course.ts';
import { PackageFault } from './fault.ts';
import type { Packed, PackedModule } from './manifest.ts';
import { packageName, WHOLE_COURSE } from './name.ts';
import { packedPage } from './page.ts';
import { scorm12 } from './scorm12.ts';
import { scorm2004 } from './scorm2004.ts';
import type { Settings } from './settings.ts';
import { zip } from './zip.ts';

/** What a module's zip may weigh, in bytes: an LMS sends it whole, to everybody, often to a phone. */
export const MOST_BYTES = 400_000;

const MANIFESTS: Readonly<Record<Standard, (packed: Packed) => Readonly<Record<string, string>>>> = {
  scorm12,
  scorm2004,
  cmi5,
};

/** A package, ready to be written. */
export interface Package {
  /** The name of its file. */
  readonly name: string;
  readonly standard: Standard;
  /** The module's id; none where it is the whole course. */
  readonly module?: string;
  readonly bytes: Uint8Array;
}

/** Where the page of a module stands on the site that is made for a standard's packages. */
export const pageFor = (standard: Standard, module: string): string => `packages/${standard}/${module}.html`;

/**
 * The package of a course, or of one of its modules alone. The same bytes for the same site and settings.
 * @param alone the module whose package it is; without one it is the whole course
 * @throws PackageFault where it cannot be made, or weighs too much
 */
export function packageOf(
  site: Site,
  course: Course,
  standard: Standard,
  settings: Settings,
  alone: Module | undefined = undefined,
): Package {
  const files = new Map<string, Uint8Array>();
  const packed = (alone ? [alone] : course.modules).map((module): PackedModule => {
    const from = pageFor(standard, module.id);
    const needed = contentsOf(site, from);
    for (const path of needed) files.set(path, site(path) ?? new Uint8Array());
    const page = `${module.id}.html`;
    if (module.id === WHOLE_COURSE || files.has(page)) {
      throw new PackageFault(`No module can be called "${module.id}": a file of a package is.`);
    }
    const html = packedPage(new TextDecoder().decode(site(from)), from, settings);
    files.set(page, new TextEncoder().encode(html));
    return { module, page, files: [page, ...needed] };
  });
  const [first, ...others] = packed;
  if (!first) throw new PackageFault('The course has no module that can be played.');
  const manifests = MANIFESTS[standard]({
    course,
    alone: alone !== undefined,
    modules: [first, ...others],
    settings,
  });
  for (const [path, text] of Object.entries(manifests)) files.set(path, new TextEncoder().encode(text));

  const name = packageName(course, alone?.id, standard, settings);
  const bytes = zip(files);
  const most = MOST_BYTES * packed.length;
  if (bytes.length >= most) throw new PackageFault(tooHeavy(name, bytes.length, most, files));
  return { name, standard, ...(alone ? { module: alone.id } : {}), bytes };
}

const shown = (bytes: number): string => `${Math.ceil(bytes / 1000).toLocaleString('en')} kB`;

function tooHeavy(name: string, bytes: number, most: number, files: ReadonlyMap<string, Uint8Array>): string {
  const heaviest = [...files].sort(([, a], [, b]) => b.length - a.length).slice(0, 5);
  return [
    `${name} would weigh ${shown(bytes)}; ${shown(most)} is the limit. The heaviest of its ${files.size} files, before they are compressed:`,
    ...heaviest.map(([path, { length }]) => `  ${shown(length).padStart(9)}  ${path}`),
  ].join('\n');
}

/** Every package of a standard: one a module, and one of the whole course. */
export const packagesOf = (site: Site, course: Course, standard: Standard, settings: Settings): readonly Package[] => [
  ...course.modules.map((module) => packageOf(site, course, standard, settings, module)),
  packageOf(site, course, standard, settings),
];
