import { readFile } from 'node:fs/promises';
import type { AstroIntegration } from 'astro';
import type { Plugin } from 'vite';

/** `import { debrief as words, player } from '../../i18n/en.ts'` */
const WORDS = /import\s*\{([^}]*)\}\s*from\s*(['"])((?:\.\.?\/)+i18n\/en\.ts)\2;?/g;
const ONE_SET = /[?&]words=(\w+)$/;

/**
 * All words of the interface stand in one file, one constant a view. A bundler ships a file whole wherever two pages share
 * it; so in browsers each constant is a module of its own, and a page ships only those it shows.
 */
export function words(): AstroIntegration {
  const plugin: Plugin = {
    name: 'words',
    enforce: 'pre',
    applyToEnvironment: ({ name }) => name === 'client',
    transform: (code) =>
      WORDS.test(code)
        ? code.replace(WORDS, (_, names: string, quote: string, path: string) =>
            names
              .split(',')
              .map((name) => name.trim())
              .filter((name) => name !== '')
              .map((name) => `import { ${name} } from ${quote}${path}?words=${name.split(/\s+as\s+/)[0]}${quote};`)
              .join(' '),
          )
        : null,
    load: async (id) => {
      const [suffix] = ONE_SET.exec(id) ?? [];
      return suffix ? await readFile(id.slice(0, -suffix.length), 'utf8') : null;
    },
  };
  return {
    name: 'words',
    hooks: {
      'astro:config:setup': ({ command, updateConfig }) => {
        if (command === 'build') updateConfig({ vite: { plugins: [plugin] } });
      },
    },
  };
}
