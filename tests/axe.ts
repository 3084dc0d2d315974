import axe from 'axe-core';
import type { Page } from 'playwright/test';

const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** Frames of a page without an address have no origin to compare. */
const OF_ANY_ORIGIN = `axe.configure({ allowedOrigins: ['<unsafe_all_origins>'] })`;

export interface Look {
  /** These rules alone; without them, all of WCAG 2.2 AA and what axe calls best practice. */
  readonly rules?: readonly string[];
  /** Not looked at: a selector for each frame on the way there, and one within the last. */
  readonly exclude?: readonly string[];
}

/**
 * What axe finds on a page and in its frames, each with the element that it is about.
 *
 * axe runs where it looks: `@axe-core/playwright` carries every result, the good ones too, through a second page, and takes
 * five times as long.
 */
export async function axeFinds(page: Page, { rules, exclude }: Look = {}): Promise<readonly string[]> {
  for (const frame of page.frames()) {
    if (!(await frame.evaluate(() => 'axe' in window))) await frame.evaluate(`${axe.source};${OF_ANY_ORIGIN}`);
  }
  const context: axe.SerialContextObject = { include: [], exclude: exclude ? [[...exclude]] : [] };
  const options: axe.RunOptions = {
    runOnly: rules ? { type: 'rule', values: [...rules] } : { type: 'tag', values: TAGS },
    resultTypes: ['violations'],
  };
  return page.evaluate(
    async ([context, options]) => {
      const there = window as typeof window & { axe: typeof axe };
      const { violations } = await there.axe.run(context, options);
      return violations.flatMap(({ id, nodes }) =>
        nodes.map(({ target, failureSummary }) => `${id}: ${target} ${failureSummary}`),
      );
    },
    [context, options] as const,
  );
}
