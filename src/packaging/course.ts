/** A takeaway rule: what a standard calls an objective. */
export interface Rule {
  readonly id: string;
  readonly title: string;
  /** What it asks for, in one paragraph. */
  readonly about: string;
}

/** A module that can be played. */
export interface Module {
  readonly id: string;
  /** Where it stands in the course, from 1; numbers may be missing. */
  readonly order: number;
  readonly title: string;
  readonly about: string;
  /** About how long it takes, with all that its page holds. */
  readonly minutes: number;
  /** The rules that its story tests, in the order of the story's frontmatter. */
  readonly objectives: readonly Rule[];
  /** Of the story, as an attempt records it: another one wherever replay or score may differ. */
  readonly storyVersion: string;
  /** On the longest path of the story. */
  readonly decisions: number;
  /** The address of its page on the site, from the site's root. */
  readonly page: string;
}

/** The course as the build describes it. */
export interface Course {
  /** In file names and manifests: lower-case words joined by hyphens. */
  readonly id: string;
  readonly title: string;
  readonly about: string;
  /** IETF language tag of all its words. */
  readonly language: string;
  /** As in package.json. */
  readonly version: string;
  /** In the order in which we recommend them. */
  readonly modules: readonly Module[];
}
