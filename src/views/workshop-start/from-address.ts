/** What the address of the start page brings along. */
export interface FromAddress {
  /** The text of a plan's fragment. */
  readonly plan?: string;
  readonly module?: string;
  /** By which the console signs in where `npm run workshop` serves the course. */
  readonly key?: string;
}

/** @param fragment with or without its `#`. Never throws. */
export function fromAddress(fragment: string): FromAddress {
  const fields = new URLSearchParams(fragment.replace(/^#/, ''));
  const [plan, module, key] = ['plan', 'module', 'key'].map((field) => fields.get(field) || undefined);
  return { ...(plan && { plan }), ...(module && { module }), ...(key && { key }) };
}

/** The same fragment without the key, which nobody should read off the wall. */
export function withoutKey(fragment: string): string {
  const fields = new URLSearchParams(fragment.replace(/^#/, ''));
  fields.delete('key');
  const rest = fields.toString();
  return rest === '' ? '' : `#${rest}`;
}
