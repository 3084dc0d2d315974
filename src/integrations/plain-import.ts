import type { Plugin } from 'vite';

/**
 * Vite wraps every `import()` in a helper that fetches the styles and the modules of what is imported. Ours bring no styles,
 * and next to nothing else, so the helper and its lists of files would only weigh (1 kB before the first choice).
 */
export const plainImport = (): Plugin => ({
  name: 'plain-import',
  enforce: 'pre',
  configEnvironment: () => ({ build: { modulePreload: false } }),
  load: (id) => (id === '\0vite/preload-helper.js' ? 'export const __vitePreload = (load) => load();' : null),
});
