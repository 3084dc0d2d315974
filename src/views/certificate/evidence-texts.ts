import { certificate as words } from '../../i18n/en.ts';

/** A module's code, with its title. */
export interface TitledCode {
  readonly title: string;
  readonly code: string;
}

/** Longer addresses are cut by some mail programmes. */
export const MOST_MAIL = 1_900;

/** Codes as they are sent: one stands alone, several below their titles. */
export const asText = (codes: readonly TitledCode[]): string =>
  codes.length === 1 ? (codes[0]?.code ?? '') : codes.map(({ title, code }) => `${title}:\n${code}`).join('\n\n');

/**
 * A mail with codes, to nobody yet: an assignment bears a name and no address.
 * @param page where codes are looked at
 */
export function mailOf(codes: readonly TitledCode[], name: string, by: string | undefined, page: string): string {
  const titles = codes.map(({ title }) => title);
  const body = words.body(by, asText(codes), page).replaceAll('\n', '\r\n');
  return `mailto:?subject=${encodeURIComponent(words.subject(titles, name))}&body=${encodeURIComponent(body)}`;
}
