import { posix } from 'node:path';

/** Script and style are text, not tags; a comment is neither. */
const PARTS = /<!--[\s\S]*?-->|(<(script|style)\b[^>]*>)([\s\S]*?)<\/\2>|<[a-z][^\s/>]*(?:"[^"]*"|'[^']*'|[^"'>])*>/gi;
const ATTRIBUTE = /([^\s"'<>/=]+)\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'=<>`]+))/g;

/** Attributes that are addresses whatever they begin with. */
const ADDRESSES = new Set(['href', 'src', 'srcset', 'poster', 'data', 'action', 'formaction', 'xlink:href', 'ping']);
/** Elements whose addresses take the learner elsewhere when they follow them. */
const LEADING = new Set(['a', 'area', 'form', 'button', 'iframe', 'frame', 'meta', 'base']);

export interface Address {
  readonly tag: string;
  readonly attribute: string;
  /** As it is written, with `&amp;` read. */
  readonly value: string;
  /** Whether the learner is taken there, and not only something fetched. */
  readonly leads: boolean;
}

export interface PageParts {
  readonly addresses: readonly Address[];
  /** Scripts and styles that stand in the page itself. */
  readonly inline: readonly string[];
}

const tagOf = (opening: string): string => /^<([^\s/>]+)/.exec(opening)?.[1]?.toLowerCase() ?? '';
const read = (value: string): string => value.replaceAll('&amp;', '&').replaceAll('&#38;', '&').trim();

function addressesIn(opening: string): readonly Address[] {
  const tag = tagOf(opening);
  return [...opening.slice(tag.length + 1).matchAll(ATTRIBUTE)].flatMap(([, name = '', ...values]): Address[] => {
    const attribute = name.toLowerCase();
    const value = read(values.find((one) => one !== undefined) ?? '');
    const refresh = tag === 'meta' ? /^\s*[\d.]*\s*[;,]\s*url\s*=\s*(.*)$/i.exec(value)?.[1] : undefined;
    if (refresh !== undefined) return [{ tag, attribute, value: refresh, leads: true }];
    if (!ADDRESSES.has(attribute) && !/^\.{1,2}\//.test(value)) return [];
    const single = attribute === 'srcset' ? value.split(',').map((one) => one.trim().split(/\s+/)[0] ?? '') : [value];
    return single.map((one) => ({ tag, attribute, value: one, leads: LEADING.has(tag) }));
  });
}

/**
 * The addresses in a page that this build has written: well-formed, every attribute quoted. Whatever begins with `./` or `../`
 * counts as one, also where a script reads it (`data-rest`).
 */
export function partsOf(html: string): PageParts {
  const addresses: Address[] = [];
  const inline: string[] = [];
  for (const [part, opening, , text = ''] of html.matchAll(PARTS)) {
    if (part.startsWith('<!--')) continue;
    addresses.push(...addressesIn(opening ?? part));
    if (opening !== undefined && text.trim() !== '') inline.push(text);
  }
  return { addresses, inline };
}

/** The page with some of its tags written anew; what stands between tags is left alone. */
export const withTags = (html: string, rewrite: (opening: string, tag: string) => string): string =>
  html.replace(PARTS, (part: string, opening: string | undefined) => {
    if (part.startsWith('<!--')) return part;
    const old = opening ?? part;
    return rewrite(old, tagOf(old)) + part.slice(old.length);
  });

const FROM = /\b(?:from|import)\s*(["'`])((?:\.{0,2}\/|[a-z]+:)[^"'`]+)\1/g;
const IMPORT = /\bimport\s*\(\s*(?:(["'`])([^"'`]*)\1)?/g;
const BESIDE = /\bnew URL\(\s*(["'`])([^"'`]+)\1\s*,\s*import\.meta\.url/g;

/**
 * What a script of this build fetches beside itself: what it imports, at once or later, and what it finds by its own address.
 * @returns the addresses as they are written; nothing in the place of an `import()` whose address is made up when it runs
 */
export function importsOf(code: string): readonly (string | undefined)[] {
  const matches = (pattern: RegExp): readonly (string | undefined)[] =>
    [...code.matchAll(pattern)].map(([, , address]) => (address?.includes('${') ? undefined : address));
  return [...matches(FROM), ...matches(IMPORT), ...matches(BESIDE)];
}

/** What a style sheet fetches. */
export const fetchedBy = (css: string): readonly string[] =>
  [...css.matchAll(/url\(\s*(["']?)([^"')]+)\1\s*\)|@import\s+(["'])([^"']+)\3/g)].map(
    ([, , url, , sheet]) => url ?? sheet ?? '',
  );

/**
 * Where an address leads: a path from the site's root; of a folder with its closing slash.
 * @param from the path of the file that it stands in
 * @returns nothing where it leads above the root, or elsewhere than into the site
 */
export function resolved(from: string, address: string): string | undefined {
  if (/^[a-z][a-z0-9+.-]*:|^\//i.test(address)) return undefined;
  const path = posix.normalize(posix.join(posix.dirname(from), address.replace(/[?#].*$/, '')));
  return path.startsWith('../') || path === '..' ? undefined : path;
}
