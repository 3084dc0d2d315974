import { withTags } from './addresses.ts';
import { climbOf } from './contents.ts';
import { PackageFault } from './fault.ts';
import type { Settings } from './settings.ts';

/** The tag with one attribute's value changed. @throws PackageFault where it does not bear the attribute, once */
function withValue(tag: string, attribute: string, value: string, page: string): string {
  const parts = tag.split(new RegExp(`(?<=\\s${attribute}=")[^"]*(?=")`));
  if (parts.length !== 2) throw new PackageFault(`${page}: <body> must bear ${attribute}, once.`);
  return parts.join(value);
}

/**
 * A page of the site as it lies at the top of a package: its addresses lead from there, and it knows what to tell the LMS.
 * @param path where it lies on the site: as many folders deep as its addresses climb
 */
export function packedPage(html: string, path: string, { report, mastery }: Settings): string {
  const climb = climbOf(path);
  let bodies = 0;
  const packed = withTags(html, (opening, tag) => {
    const moved = climb === '' ? opening : opening.replaceAll(`="${climb}`, '="./').replaceAll(`, ${climb}`, ', ./');
    if (/=\s*["']?\.\.\//.test(moved)) throw new PackageFault(`${path}: ${moved} still climbs out of the package.`);
    if (tag !== 'body') return moved;
    bodies++;
    return withValue(withValue(moved, 'data-report', report, path), 'data-mastery', String(mastery), path);
  });
  if (bodies !== 1) throw new PackageFault(`${path}: a page has one <body>; here are ${bodies}.`);
  return packed;
}
