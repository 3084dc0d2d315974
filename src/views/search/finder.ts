/** What a search is narrowed to; nothing named is everything. */
export interface Narrowed {
  readonly kinds: readonly string[];
  readonly module: string;
}

export interface Found {
  readonly kind: string;
  readonly title: string;
  /** From the page that is open. */
  readonly href: string;
  readonly modules: readonly string[];
  /** Text in which `<mark>` stands around what was looked for; whatever else looks like a tag is text. */
  readonly excerpt: string;
  /** A picture, of people. */
  readonly face?: string;
}

/** Searches the course. Both throw when the index cannot be had; the next call tries anew. */
export interface Finder {
  /** What there is to narrow a search to. */
  modules(): Promise<readonly string[]>;
  /**
   * @param query words; without any, all that it is narrowed to
   * @param most how many are read, best first; `count` counts all
   */
  find(query: string, narrowed: Narrowed, most: number): Promise<{ count: number; found: readonly Found[] }>;
}
