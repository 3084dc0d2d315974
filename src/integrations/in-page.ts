import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { minifySync, type Plugin } from 'vite';

const SUFFIX = '?in-page';

/** A script or a style sheet as it stands in the page itself: a script made small, a style sheet (`?raw`) as it is. */
const textOf = (path: string): string => {
  const text = readFileSync(path, 'utf8');
  return path.endsWith('.js') ? minifySync(path, text).code.trim() : text;
};

/** What the content security policy must know of it, or the browser will not take it. */
export const hashOf = (path: string): `sha256-${string}` =>
  `sha256-${createHash('sha256').update(textOf(path)).digest('base64')}`;

/** `import text from './early.js?in-page'` */
export const inPage = (): Plugin => ({
  name: 'in-page',
  enforce: 'pre',
  load: (id) => (id.endsWith(SUFFIX) ? `export default ${JSON.stringify(textOf(id.slice(0, -SUFFIX.length)))};` : null),
});
