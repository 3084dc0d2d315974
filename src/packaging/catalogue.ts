import { createHash } from 'node:crypto';
import type { Standard } from '../record/run-time.ts';
import type { Course } from './course.ts';
import type { Package } from './pack.ts';

/** A package that can be downloaded. */
export interface Offer {
  /** Its address, from the site's root. */
  readonly file: string;
  readonly standard: Standard;
  /** A module's id; `null` where it is the whole course. */
  readonly module: string | null;
  readonly bytes: number;
  /** Of the file, in hexadecimal. */
  readonly sha256: string;
}

/**
 * `course.json`, at the site's root: the course as systems of HR read it. All addresses lead from the site's root; all lengths are
 * minutes, all sizes bytes.
 * @example
 * {
 *   "id": "handoff", "title": "Handoff", "about": "…", "language": "en", "version": "0.1.0",
 *   "modules": [{
 *     "id": "the-promise", "order": 1, "title": "…", "about": "…", "minutes": 15,
 *     "objectives": [{ "id": "turn-over-the-list", "title": "…", "about": "…" }],
 *     "storyVersion": "…", "decisions": 16, "page": "lessons/the-promise.html"
 *   }],
 *   "packages": [{
 *     "file": "packages/handoff-the-promise-scorm-1.2-v0.1.0.zip",
 *     "standard": "scorm12", "module": "the-promise", "bytes": 212345, "sha256": "…"
 *   }]
 * }
 */
export interface Catalogue extends Course {
  readonly packages: readonly Offer[];
}

/** Where it lies on the site. */
export const CATALOGUE = 'course.json';
/** The folder of the site in which the packages lie. */
export const PACKAGES = 'packages';

export const catalogueOf = (course: Course, packages: readonly Package[]): Catalogue => ({
  ...course,
  packages: packages.map(({ name, standard, module = null, bytes }) => ({
    file: `${PACKAGES}/${name}`,
    standard,
    module,
    bytes: bytes.length,
    sha256: createHash('sha256').update(bytes).digest('hex'),
  })),
});
