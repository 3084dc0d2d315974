/** Everything that this course keeps on a device bears this, and nothing else does. */
export const OURS = 'handoff:';
/** One key an attempt (`keyOf`), so that two tabs do not overwrite each other's. */
export const ATTEMPTS = `${OURS}attempt:`;
/** One key a practice, its id behind it. */
export const PRACTICES = `${OURS}practice:`;
/** Values that stood where an attempt or a practice should be: kept as they were, under the key that they had. */
export const ASIDE = `${OURS}aside:`;
export const SETTINGS_KEY = `${OURS}settings`;

/** Asked at every use: the browser may throw at the mere mention of `localStorage`, and changes its mind. */
export type OpenStorage = () => Storage | null | undefined;

/** Throws what the storage throws. */
export function keysUnder(storage: Storage, prefix: string): readonly string[] {
  const keys = Array.from({ length: storage.length }, (_, at) => storage.key(at) ?? '');
  return keys.filter((key) => key.startsWith(prefix));
}
