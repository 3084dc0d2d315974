/** What the server of a workshop writes into its pages, in `<meta name="handoff-workshop">`: phones can vote here, and how. */
export interface ServedHere {
  /** Path of the broker, on the same server. */
  readonly broker: string;
  /** Under which addresses, each with a slash at its end, phones reach this site; the likeliest first. */
  readonly addresses: readonly string[];
}

/** The name under which the console signs in at the broker of such a server; its password is the key from the console's address. */
export const CONSOLE_NAME = 'console';

/** @returns nothing where the text, JSON, is not what such a server writes */
export function readServedHere(content: string): ServedHere | undefined {
  try {
    const { broker, addresses }: Partial<Record<string, unknown>> = JSON.parse(content);
    if (typeof broker !== 'string' || !Array.isArray(addresses)) return undefined;
    return addresses.every((address) => typeof address === 'string') ? { broker, addresses } : undefined;
  } catch {
    return undefined;
  }
}
