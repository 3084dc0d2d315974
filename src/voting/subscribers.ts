export interface Subscribers {
  /** @returns how to stop listening */
  subscribe(listener: () => void): () => void;
  tell(): void;
}

/** Who is told when something has changed. */
export function subscribers(): Subscribers {
  const listeners = new Set<() => void>();
  return {
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    tell() {
      for (const listener of [...listeners]) listener();
    },
  };
}
