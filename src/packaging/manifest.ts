import type { Course, Module } from './course.ts';
import type { Settings } from './settings.ts';

/** A module in a package. */
export interface PackedModule {
  readonly module: Module;
  /** Its page in the zip: a file at the top. */
  readonly page: string;
  /** All files that it needs, its page among them: paths in the zip, of letters that no address must escape. */
  readonly files: readonly string[];
}

/** All that a manifest tells. */
export interface Packed {
  readonly course: Course;
  /** Whether the package is one module's own: then it is called after the module. */
  readonly alone: boolean;
  /** In the order in which they are to be learnt. */
  readonly modules: readonly [PackedModule, ...PackedModule[]];
  readonly settings: Settings;
}

/** A package is called after its module, or after the course. */
export const titleOf = ({ course, alone, modules: [{ module }] }: Packed): string =>
  alone ? module.title : course.title;

export const aboutOf = ({ course, alone, modules: [{ module }] }: Packed): string =>
  alone ? module.about : course.about;

/** The same for every version: an LMS that is given a newer package finds by it whose records go on. */
export const idOf = ({ course, alone, modules: [{ module }] }: Packed): string =>
  alone ? `${course.id}-${module.id}` : course.id;
