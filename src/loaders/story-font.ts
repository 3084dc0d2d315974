import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import subset from 'subset-font';

/** The letters, figures and marks that English text is set with. */
const LETTERS = `${String.fromCharCode(...Array.from({ length: 95 }, (_, at) => 32 + at))}’‘“”–—…½¼¾·•×−→€£©éèêàáâäçíñóöôúüßÉÖÜÄæøåÆØÅ`;

/** The reading face: Newsreader, only the letters that are needed and the weights that are used. @returns a woff2 file */
export async function storyFont(): Promise<Uint8Array<ArrayBuffer>> {
  const file = createRequire(import.meta.url).resolve(
    '@fontsource-variable/newsreader/files/newsreader-latin-wght-normal.woff2',
  );
  const font = await subset(await readFile(file), LETTERS, {
    targetFormat: 'woff2',
    variationAxes: { wght: { min: 400, max: 600 } },
  });
  return new Uint8Array(font);
}
