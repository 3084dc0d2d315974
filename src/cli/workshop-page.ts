import type { ServedHere } from '../workshop/served-here.ts';

/** The pages, by their paths, that learn that phones can vote here. */
export const WORKSHOP_PAGES: ReadonlySet<string> = new Set([
  '/workshop.html',
  '/workshop/console.html',
  '/workshop/vote.html',
]);

/**
 * A built page as a workshop's server sends it: it may speak to a broker without TLS, and says in
 * `<meta name="handoff-workshop">` which one is here.
 */
export function workshopPage(html: string, here: ServedHere): string {
  const content = JSON.stringify(here).replaceAll('&', '&amp;').replaceAll("'", '&#39;').replaceAll('<', '&lt;');
  return html
    .replace(/(connect-src [^;"]*?\bwss:)(?=[\s;"])/, '$1 ws:')
    .replace(/<head>/, `<head><meta name="handoff-workshop" content='${content}'>`);
}
