/** A part of a storage that bears a prefix of its own, as if it were all: what one learner has on a device that several use. */
export function under(storage: Storage, prefix: string): Storage {
  const keys = (): readonly string[] =>
    Array.from({ length: storage.length }, (_, at) => storage.key(at) ?? '').filter((key) => key.startsWith(prefix));
  return {
    get length() {
      return keys().length;
    },
    key: (at) => keys()[at]?.slice(prefix.length) ?? null,
    getItem: (key) => storage.getItem(prefix + key),
    setItem: (key, value) => storage.setItem(prefix + key, value),
    removeItem: (key) => storage.removeItem(prefix + key),
    clear() {
      for (const key of keys()) storage.removeItem(key);
    },
  };
}
