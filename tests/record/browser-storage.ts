import type { Tabs } from '../../src/record/device.ts';

/** What a browser keeps for one site: the `Storage` interface, with a bound and a way to forbid it. */
export class BrowserStorage implements Storage {
  readonly #values = new Map<string, string>();
  #keys: readonly string[] | undefined;
  readonly #tabs = new Set<Parameters<Tabs['addEventListener']>[1]>();
  /** UTF-16 units, keys and values together. */
  quota = Number.POSITIVE_INFINITY;
  forbidden = false;

  [name: string]: unknown;

  #check(): void {
    if (this.forbidden) throw new DOMException('The operation is insecure.', 'SecurityError');
  }
  #changed(key: string | null): void {
    this.#keys = undefined;
    for (const heard of this.#tabs) heard({ key });
  }

  /** As `window`: hears of every change, this tab's own among them, which a browser would not tell. */
  tab(): Tabs {
    return { addEventListener: (_, listener) => this.#tabs.add(listener) };
  }
  used(): number {
    return [...this.#values].reduce((sum, [key, value]) => sum + key.length + value.length, 0);
  }
  get length(): number {
    this.#check();
    return this.#values.size;
  }
  key(index: number): string | null {
    this.#check();
    this.#keys ??= [...this.#values.keys()];
    return this.#keys[index] ?? null;
  }
  getItem(key: string): string | null {
    this.#check();
    return this.#values.get(key) ?? null;
  }
  setItem(key: string, value: string): void {
    this.#check();
    const there = this.#values.get(key);
    const grows = value.length - (there?.length ?? -key.length);
    if (grows > 0 && this.quota < Number.POSITIVE_INFINITY && this.used() + grows > this.quota)
      throw new DOMException('No room.', 'QuotaExceededError');
    this.#values.set(key, value);
    this.#changed(key);
  }
  removeItem(key: string): void {
    this.#check();
    this.#values.delete(key);
    this.#changed(key);
  }
  clear(): void {
    this.#check();
    this.#values.clear();
    this.#changed(null);
  }
  /** For a look from outside: everything that is kept. */
  entries(): Readonly<Record<string, string>> {
    return Object.fromEntries(this.#values);
  }
}
