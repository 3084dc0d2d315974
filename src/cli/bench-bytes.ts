import { brotliCompressSync } from 'node:zlib';
import type { Browser, CDPSession, Page } from 'playwright-core';
import { DESKTOP, PHONE } from './bench-slow.ts';

export const KINDS = ['html', 'css', 'js', 'images', 'fonts', 'json', 'other'] as const;
export type Kind = (typeof KINDS)[number];

/** Bytes by kind, each file compressed as a host would have compressed it beforehand (brotli, quality 11). */
export type Bytes = Readonly<Record<Kind, number>>;

export interface Weight {
  /** What the first choice waits for, or might: the page, its styles, every script, every picture. */
  readonly before: Bytes;
  /** What comes behind the first choice: data, fonts, and styles that a script asks for. */
  readonly behind: Bytes;
}

/** One answer that a page got. */
interface Answer {
  readonly kind: Kind;
  readonly behind: boolean;
  readonly bytes: number;
}

const NOTHING: Bytes = { html: 0, css: 0, js: 0, images: 0, fonts: 0, json: 0, other: 0 };

export const sum = (bytes: Bytes): number => KINDS.reduce((all, kind) => all + bytes[kind], 0);

export const together = (one: Bytes, other: Bytes): Bytes => ({
  html: one.html + other.html,
  css: one.css + other.css,
  js: one.js + other.js,
  images: one.images + other.images,
  fonts: one.fonts + other.fonts,
  json: one.json + other.json,
  other: one.other + other.other,
});

/**
 * What a page makes a browser fetch, on a phone and on a wide screen together, up to a quiet network. Scripts and styles in
 * the page itself count as script and style, each compressed on its own, so that the sum is a little more than what goes over
 * the wire.
 *
 * @param url a page of a site that is served compressed
 * @param then what is done on the page once it is quiet; what that brings about comes behind
 */
export async function weigh(browser: Browser, url: string, then?: (page: Page) => Promise<void>): Promise<Weight> {
  const answers = new Map<string, Answer>();
  let html = '';
  for (const device of [PHONE, DESKTOP]) {
    const context = await browser.newContext(device);
    const page = await context.newPage();
    let quiet = false;
    await watch(await context.newCDPSession(page), (address, answer) => {
      // What one device waits for comes before, also where another asks for it only later.
      if (!quiet) answers.set(address, answer);
      else if (!answers.has(address)) answers.set(address, { ...answer, behind: true });
    });
    const answer = await page.goto(url, { waitUntil: 'networkidle' });
    if (!answer?.ok()) throw new Error(`${url} was answered with ${answer?.status()}.`);
    html = await answer.text();
    quiet = true;
    await then?.(page);
    await page.waitForLoadState('networkidle');
    await context.close();
  }
  const all = [...partsOf(html), ...answers.values()];
  return { before: added(all.filter(({ behind }) => !behind)), behind: added(all.filter(({ behind }) => behind)) };
}

/** Tells every answer that is not the page itself. */
async function watch(session: CDPSession, tell: (address: string, answer: Answer) => void): Promise<void> {
  const byScript = new Set<string>();
  session.on('Network.requestWillBeSent', ({ requestId, initiator }) => {
    if (initiator.type === 'script') byScript.add(requestId);
  });
  session.on('Network.responseReceived', ({ requestId, type, response: { url, mimeType, headers } }) => {
    if (type === 'Document' || url.startsWith('data:')) return;
    const kind = kindOf(mimeType);
    // Every script counts as before, whoever asks for it: modules ask for modules.
    const behind = kind === 'json' || kind === 'fonts' || (kind === 'css' && byScript.has(requestId));
    const [, length] = Object.entries(headers).find(([name]) => name.toLowerCase() === 'content-length') ?? [];
    tell(url, { kind, behind, bytes: Number(length) });
  });
  await session.send('Network.enable');
}

function kindOf(type: string): Kind {
  if (type === 'text/css') return 'css';
  if (type.includes('javascript')) return 'js';
  if (type.startsWith('image/')) return 'images';
  if (type.startsWith('font/')) return 'fonts';
  if (type.includes('json')) return 'json';
  return type === 'text/html' ? 'html' : 'other';
}

const SCRIPT = /<script(?![^>]*\ssrc=)(?![^>]*\stype="?(?:application|text\/plain))[^>]*>([\s\S]*?)<\/script>/g;
const STYLE = /<style[^>]*>([\s\S]*?)<\/style>/g;

/** A page's own text, and the scripts and styles that stand in it. */
export function partsOf(html: string): readonly Answer[] {
  const inline = (pattern: RegExp) => [...html.matchAll(pattern)].map(([, text]) => text ?? '').join('\n');
  const part = (kind: Kind, text: string): Answer => ({ kind, behind: false, bytes: compressed(text) });
  return [
    part('html', html.replace(SCRIPT, '').replace(STYLE, '')),
    part('js', inline(SCRIPT)),
    part('css', inline(STYLE)),
  ];
}

const compressed = (text: string): number => (text === '' ? 0 : brotliCompressSync(text).length);

function added(answers: readonly Answer[]): Bytes {
  const bytes = { ...NOTHING };
  for (const { kind, bytes: more } of answers) bytes[kind] += more;
  return bytes;
}
