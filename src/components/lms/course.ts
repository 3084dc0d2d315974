import { getCollection } from 'astro:content';
import { version } from '../../../package.json';
import { idOf } from '../../format/id.ts';
import { CATALOGUE, PACKAGES } from '../../packaging/catalogue.ts';
import { packageName } from '../../packaging/name.ts';
import { STANDARDS, type Standard } from '../../record/run-time.ts';
import { site } from '../../site.config.ts';

/** A file that the build makes. */
export interface PackageFile {
  readonly standard: Standard;
  /** Its address, from the site's root. */
  readonly file: string;
}

/** The modules that can be played, in the order of the course. */
export async function playable() {
  const written = new Set((await getCollection('lessons')).map(({ id }) => id));
  const modules = await getCollection('modules', ({ id }) => written.has(id));
  return modules.sort((a, b) => a.data.order - b.data.order);
}

/** The address of the catalogue of all files, from the site's root. */
export const catalogue = CATALOGUE;

/** The version of the course, as it stands in every file's name. */
export const courseVersion = version;

/** @param module its id; without one the files of the whole course */
export const filesOf = (module?: string): readonly PackageFile[] =>
  STANDARDS.map((standard) => ({
    standard,
    file: `${PACKAGES}/${packageName({ id: idOf(site.name) ?? 'course', version }, module, standard)}`,
  }));
