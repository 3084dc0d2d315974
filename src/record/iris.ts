/**
 * What the course is called in xAPI and cmi5: IRIs that name and are never fetched. They stand in learning records for years, so
 * they hang on nothing that changes: not on where the site stands, not on a version, not on words. Two organisations that
 * give out the same course call it the same. `example` is a name that nobody can own (RFC 2606, 2); who has a domain and
 * wants it here changes this line before the first package is given out, and never after.
 */
const BASE = 'https://handoff.example/xapi/';

/** The course as HR receives it: all modules in one package, or one module in a package of its own (cmi5 13.1.1). */
export const courseIri = (module?: string): string =>
  module === undefined ? `${BASE}course` : `${BASE}courses/${module}`;

/** A module: the publisher's id of its assignable unit (cmi5 13.1.4), the same in every package that holds it. */
export const moduleIri = (module: string): string => `${BASE}modules/${module}`;

/** A takeaway rule: an objective (cmi5 13.1.3), the same in every module that tests it. */
export const ruleIri = (rule: string): string => `${BASE}rules/${rule}`;

/** A scene of a module: what an `answered` statement is about. */
export const sceneIri = (module: string, scene: string): string => `${moduleIri(module)}/scenes/${scene}`;

/** The keys of our own extensions of xAPI statements. */
export const EXTENSIONS = {
  /** In a result: the id of the scene that a choice led to. */
  leadsTo: `${BASE}extensions/leads-to`,
} as const;
