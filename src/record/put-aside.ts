import { ASIDE } from './keys.ts';

/**
 * Keeps a value that cannot be used, beside those set aside before. Throws what the storage throws.
 * @returns whether it was not there yet.
 */
export function putAside(storage: Storage, key: string, value: string): boolean {
  for (let copy = 1; ; copy++) {
    const at = `${ASIDE}${key}${copy > 1 ? `:${copy}` : ''}`;
    const there = storage.getItem(at);
    if (there === value) return false;
    if (there !== null) continue;
    storage.setItem(at, value);
    return true;
  }
}
