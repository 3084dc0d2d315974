import type { Standard } from '../record/run-time.ts';
import { DEFAULTS, type Settings } from './settings.ts';

/** A standard as people who run an LMS write it. */
const LABELS: Readonly<Record<Standard, string>> = { scorm12: 'scorm-1.2', scorm2004: 'scorm-2004', cmi5: 'cmi5' };

/** Stands for the module where a package holds all of them. No module is called so. */
export const WHOLE_COURSE = 'course';

/**
 * The name of a package's file: course, module, standard, what differs from the default, version.
 * @param module its id; without one it is the whole course
 * @example `handoff-the-promise-scorm-1.2-v0.1.0.zip`, `handoff-course-cmi5-mastery-0.9-v0.1.0.zip`
 */
export function packageName(
  course: { readonly id: string; readonly version: string },
  module: string | undefined,
  standard: Standard,
  { report, mastery }: Settings = DEFAULTS,
): string {
  return [
    course.id,
    module ?? WHOLE_COURSE,
    LABELS[standard],
    ...(report === DEFAULTS.report ? [] : [report]),
    ...(mastery === DEFAULTS.mastery ? [] : [`mastery-${mastery}`]),
    `v${course.version}.zip`,
  ].join('-');
}
