import mdx from '@astrojs/mdx';
import preact from '@astrojs/preact';
import { defineConfig } from 'astro/config';
import { hashOf, inPage } from './src/integrations/in-page.ts';
import { modulePreload } from './src/integrations/module-preload.ts';
import { plainImport } from './src/integrations/plain-import.ts';
import { relocatable } from './src/integrations/relocatable.ts';
import { words } from './src/integrations/words.ts';

export default defineConfig({
  devToolbar: { enabled: false },
  build: { format: 'file', inlineStylesheets: 'always' },
  markdown: { syntaxHighlight: false },
  integrations: [mdx(), preact(), words(), relocatable(), modulePreload()],
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
        resources: ["'self'"],
        hashes: [hashOf('./src/entries/before-paint.js'), hashOf('./src/entries/early.js')],
      },
    },
  },
  vite: {
    plugins: [inPage(), plainImport()],
    build: {
      assetsInlineLimit: 0,
      rolldownOptions: {
        output: {
          // What several pages run, in one file, because files of a kilobyte compress badly.
          codeSplitting: {
            groups: [
              { name: 'shared', test: /[\\/](node_modules[\\/]preact|entries[\\/]recorder|player[\\/]Troubles)/ },
            ],
          },
        },
      },
    },
  },
});
