import { type Address, fetchedBy, importsOf, partsOf, resolved } from './addresses.ts';
import { facesOf, type Played } from './faces.ts';
import { PackageFault } from './fault.ts';

/** A built site: a path from its root → the bytes there, or nothing. */
export type Site = (path: string) => Uint8Array | undefined;

/** What scripts ask for by an address that they put together: the reading face, and the map of a story, for its debrief. */
const READING_FACE = 'fonts/story.woff2';
const STORY = /^play\/([a-z0-9-]+)\.json$/;
const mapOf = (story: string): string => `map/${story}.json`;
const faceFile = (face: string): string => `faces/${face}.svg`;

/** Endings that an LMS refuses to take or to serve, because its server would run them, or serve them as plain text. */
const REFUSED = /\.(php\d?|phtml|phar|sh|py|rb|pl|cgi|jsp|aspx?|exe|mjs|htaccess)$/i;
/** Names that every LMS, every zip and every address can hold as they are. */
const PLAIN_PATH = /^[A-Za-z0-9_~-][A-Za-z0-9._~-]*(?:\/[A-Za-z0-9_~-][A-Za-z0-9._~-]*)*$/;

/** The way from a page to the site's root, as its addresses begin. */
export const climbOf = (page: string): string => '../'.repeat(page.split('/').length - 1);

const textOf = (bytes: Uint8Array): string => new TextDecoder().decode(bytes);

/** Opens something beside the page, and the learner stays where they are. */
const STAYS = /^(#|data:|mailto:)/;

function pathOf(page: string, { tag, attribute, value, leads }: Address): string | undefined {
  if (value === '' || STAYS.test(value)) return undefined;
  const where = `<${tag} ${attribute}="${value}">`;
  const path = resolved(page, value);
  if (path === undefined || tag === 'base') {
    throw new PackageFault(`${page}: ${where} leads outside the package. In an LMS nothing may.`);
  }
  if (leads && path !== page) {
    throw new PackageFault(`${page}: ${where} leads to another page of the site, which the package does not hold.`);
  }
  // The page goes to the top of the package, and every file stays in its folder.
  if (!value.startsWith(climbOf(page)) && path !== page) {
    throw new PackageFault(`${page}: ${where} must lead from the site’s root: "${climbOf(page)}…".`);
  }
  // A folder from which a script asks for more: below it is said for what.
  if (path.endsWith('/') || path === '.') return undefined;
  return path;
}

/**
 * The files that a page needs beside itself, sorted: what it names, what its scripts import, at once or later, and what they
 * ask for by addresses that they put together. Of the faces only those that its story can show.
 * @param page the path of a page of the site
 * @throws PackageFault where a link leads out of the package, something is missing, or an LMS would refuse a file
 */
export function contentsOf(site: Site, page: string): readonly string[] {
  const files = new Set<string>();
  const missing = (path: string, by: string): never => {
    throw new PackageFault(`${by} needs ${path}, and the built site does not have it. Build the site anew.`);
  };
  const queue: { readonly path: string; readonly by: string }[] = [];
  const need = (path: string, by: string): void => {
    if (files.has(path) || path === page) return;
    files.add(path);
    queue.push({ path, by });
  };

  const html = site(page) ?? missing(page, 'The package');
  const { addresses, inline } = partsOf(textOf(html));
  for (const address of addresses) {
    const path = pathOf(page, address);
    if (path !== undefined) need(path, page);
  }
  for (const text of inline) {
    if (text.includes('../')) {
      throw new PackageFault(
        `${page}: a script or style within the page holds "../", which leads elsewhere in a package.`,
      );
    }
  }

  for (let next = queue.shift(); next; next = queue.shift()) {
    const { path, by } = next;
    if (REFUSED.test(path)) throw new PackageFault(`${by} needs ${path}, a kind of file that an LMS does not serve.`);
    if (!PLAIN_PATH.test(path)) {
      throw new PackageFault(
        `${by} needs "${path}": letters, digits, ".", "_", "~" and "-" make a name that every LMS takes.`,
      );
    }
    const text = textOf(site(path) ?? missing(path, by));
    const beside = (address: string): void => {
      if (address.startsWith('data:')) return;
      const found = resolved(path, address);
      if (found === undefined) throw new PackageFault(`${path} fetches "${address}", which is outside the package.`);
      need(found, path);
    };
    if (path.endsWith('.js')) {
      for (const address of importsOf(text)) {
        if (address === undefined) {
          throw new PackageFault(
            `${path} imports something whose name is made up when it runs: no package can hold it.`,
          );
        }
        beside(address);
      }
      if (text.includes(READING_FACE)) need(READING_FACE, path);
    }
    if (path.endsWith('.css')) for (const address of fetchedBy(text)) beside(address);
    const [, story] = STORY.exec(path) ?? [];
    if (story !== undefined) {
      const played: Played = JSON.parse(text);
      need(mapOf(story), path);
      for (const face of facesOf(played)) need(faceFile(face), path);
    }
  }
  return [...files].sort();
}
