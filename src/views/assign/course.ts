import { assign as words } from '../../i18n/en.ts';

/** What the page knows of the course and of who gives it. */
export interface Course {
  readonly name: string;
  /** Empty: the course's own name stands for it. */
  readonly organisation: string;
  /** The address of a picture; empty: none. */
  readonly logo: string;
  readonly contact: string;
  /** The home page, without a fragment: what links lead to. */
  readonly home: string;
  /** The address of the page that reads what comes back. */
  readonly cohort: string;
  /** Module id → title and length, in the order of the course. */
  readonly modules: ReadonlyMap<string, { readonly title: string; readonly minutes: number }>;
}

export const titleOf = ({ modules }: Course, id: string): string => modules.get(id)?.title ?? words.unknown(id);

/** Minutes; those of modules that are not here are not known. */
export const lengthOf = ({ modules }: Course, ids: readonly string[]): number =>
  ids.reduce((sum, id) => sum + (modules.get(id)?.minutes ?? 0), 0);
