import { readdir } from 'node:fs/promises';
import { basename } from 'node:path';
import type { Browser } from 'playwright-core';
import { type Weight, weigh } from './bench-bytes.ts';
import { playToDebrief } from './bench-story.ts';

export interface PageWeight {
  /** The page's path in the site. */
  readonly page: string;
  readonly weight: Weight;
  /** A lesson that was played to its debrief: `behind` holds all that came after its first choice. */
  readonly played?: Weight;
}

export const isLesson = (page: string): boolean => page.startsWith('lessons/');

/** The pages of a built site, by their paths; all but the one that is shown for a wrong address. */
export async function pagesOf(folder: string): Promise<readonly string[]> {
  const names = await readdir(folder, { recursive: true });
  return names
    .map((name) => name.replaceAll('\\', '/'))
    .filter((name) => name.endsWith('.html') && basename(name) !== '404.html')
    .sort();
}

/** Weighs pages one after the other. */
export async function weighPages(
  browser: Browser,
  url: string,
  pages: readonly string[],
  { play }: { readonly play: boolean },
): Promise<readonly PageWeight[]> {
  const weights: PageWeight[] = [];
  for (const page of pages) {
    const weight = await weigh(browser, url + page);
    const played = play && isLesson(page) ? await weigh(browser, url + page, playToDebrief) : undefined;
    weights.push({ page, weight, ...(played ? { played } : {}) });
  }
  return weights;
}
