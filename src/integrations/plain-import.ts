import type { Plugin } from 'vite';

/** As Vite writes them, before anything is made small: `__vitePreload(() => import("./a.js"), __VITE_PRELOAD__, import.meta.url)` */
const WRAPPED =
  /__vitePreload\((?:async \(\) => \{\s*const \{[^}]*\} = await (import\("[^"]*"\));\s*return \{[^}]*\};\s*\}|\(\) => (import\("[^"]*"\)[\s\S]*?)), __VITE_PRELOAD__, import\.meta\.url\)/g;
const HELPER = /^import \{ (?:\w+ as )?__vitePreload \} from "[^"]*";$/m;

/**
 * Vite wraps every `import()` in a helper that fetches the styles and the modules of what is imported. Ours bring no styles,
 * and next to nothing else, so the helper and its lists of files would only weigh (1 kB before the first choice).
 */
export const plainImport = (): Plugin => ({
  name: 'plain-import',
  enforce: 'pre',
  configEnvironment: () => ({ build: { modulePreload: false } }),
  load: (id) => (id === '\0vite/preload-helper.js' ? 'export const __vitePreload = (load) => load();' : null),
  renderChunk: (code) => {
    const plain = code.replace(
      WRAPPED,
      (_, whole: string | undefined, part: string | undefined) => whole ?? part ?? '',
    );
    // Whatever Vite writes otherwise one day stays wrapped, and works as well.
    return plain.includes('__vitePreload(') ? plain : plain.replace(HELPER, '');
  },
});
