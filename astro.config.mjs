import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import mdx from '@astrojs/mdx';
import preact from '@astrojs/preact';
import { defineConfig } from 'astro/config';
import { modulePreload } from './src/integrations/module-preload.ts';
import { plainImport } from './src/integrations/plain-import.ts';
import { relocatable } from './src/integrations/relocatable.ts';
import { words } from './src/integrations/words.ts';

/** A script that stands in the page itself runs only if the policy knows its hash. */
const hashOf = (path) =>
  `sha256-${createHash('sha256')
    .update(readFileSync(new URL(path, import.meta.url), 'utf8'))
    .digest('base64')}`;

export default defineConfig({
  devToolbar: { enabled: false },
  build: { format: 'file', inlineStylesheets: 'never' },
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
      scriptDirective: {
        resources: ["'self'"],
        hashes: [hashOf('./src/entries/before-paint.js'), hashOf('./src/entries/early.js')],
      },
    },
  },
  vite: {
    plugins: [plainImport()],
    build: {
      assetsInlineLimit: 0,
      rolldownOptions: {
        output: { codeSplitting: { groups: [{ name: 'preact', test: /node_modules[\\/]preact[\\/]/ }] } },
      },
    },
  },
});
