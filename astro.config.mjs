import mdx from '@astrojs/mdx';
import preact from '@astrojs/preact';
import { defineConfig } from 'astro/config';
import { hashOf, inPage } from './src/integrations/in-page.ts';
import { modulePreload } from './src/integrations/module-preload.ts';
import { packages } from './src/integrations/packages.ts';
import { plainImport } from './src/integrations/plain-import.ts';
import { relocatable } from './src/integrations/relocatable.ts';
import { search } from './src/integrations/search.ts';

export default defineConfig({
  devToolbar: { enabled: false },
  build: { format: 'file', inlineStylesheets: 'always' },
  markdown: { syntaxHighlight: false },
  integrations: [mdx(), preact(), relocatable(), modulePreload(), search(), packages()],
  security: {
    csp: {
      directives: [
        "default-src 'self'",
        "img-src 'self' data:",
        "object-src 'none'",
        "base-uri 'none'",
        "form-action 'self'",
        "connect-src 'self'",
      ],
      styleDirective: { resources: ["'self'"], hashes: [hashOf('./src/styles/lost.css')] },
      scriptDirective: {
        // Search compiles WebAssembly; that allows nothing else.
        resources: ["'self'", "'wasm-unsafe-eval'"],
        hashes: [
          hashOf('./src/entries/before-paint.js'),
          hashOf('./src/entries/early.js'),
          hashOf('./src/entries/remember.js'),
        ],
      },
    },
  },
  vite: {
    plugins: [inPage(), plainImport()],
    build: {
      assetsInlineLimit: 0,
      rolldownOptions: {
        output: {
          // Few files, because those of a kilobyte compress badly: what several pages run, and what plays a story.
          codeSplitting: {
            groups: [
              // In a file of its own, or every page that imports later would fetch the story's.
              { name: 'import', test: /preload-helper/, priority: 3 },
              {
                name: 'shared',
                test: /[\\/](node_modules[\\/]preact|entries[\\/](recorder|every-page|practice\.)|player[\\/]Troubles)/,
                priority: 2,
              },
              // No entry in it: packages play stories, too, with entries of their own.
              { name: 'story', test: /[\\/](node_modules[\\/]xstate|player[\\/]mount)/, priority: 1 },
            ],
          },
        },
      },
    },
  },
});
