import { escaped } from './prose-html.ts';

/** What every printed page has: A4 and Letter alike, because no size is asked for. */
const STYLE = `
:root { color-scheme: light dark; --paper: #fdfaf3; --ink: #1f1b16; --soft: #5c554a; --line: #c9beac; --accent: #a3341a;
  --story: Newsreader, "Iowan Old Style", Palatino, Georgia, "Noto Serif", serif;
  --plain: system-ui, -apple-system, "Segoe UI", Roboto, "Noto Sans", sans-serif; }
@media (prefers-color-scheme: dark) { :root { --paper: #201d1a; --ink: #f0e8da; --soft: #b9af9f; --line: #5a5146; --accent: #f0936f; } }
* { box-sizing: border-box; }
html { background: var(--paper); color: var(--ink); font: 1.0625rem/1.5 var(--story); -webkit-text-size-adjust: 100%; text-size-adjust: 100%; }
body { margin: 0; }
main { max-width: 40rem; margin: 0 auto; padding: 3rem 1.25rem 5rem; }
h1, h2, h3, p, ul, ol, dl, dd, blockquote, table, figure { margin: 0; }
h1 { font-size: 2rem; line-height: 1.15; font-weight: 500; text-wrap: balance; }
h2 { font-size: 1.4rem; line-height: 1.25; font-weight: 500; margin-top: 3rem; padding-top: .6rem; border-top: 1px solid var(--ink); }
h3 { font-size: 1.15rem; line-height: 1.3; font-weight: 600; }
p + p, p + ul, ul + p, ol + p, p + ol, h2 + *, p + blockquote, blockquote + blockquote, blockquote + p { margin-top: .65rem; }
ul, ol { padding-left: 1.25rem; }
li + li { margin-top: .35rem; }
a { color: inherit; text-decoration-color: var(--accent); text-underline-offset: .15em; }
a:focus-visible { outline: 2px solid var(--accent); outline-offset: 2px; }
.kind, .small { font: .875rem/1.45 var(--plain); color: var(--soft); }
h1 + .kind { margin-top: .5rem; }
.kind + p { margin-top: 1.25rem; }
.mood { color: var(--soft); }
.stage { font-style: italic; color: var(--soft); }
.who { font-weight: 600; }
table { border-collapse: collapse; width: 100%; }
th, td { text-align: left; vertical-align: top; padding: .4rem .6rem .4rem 0; border-bottom: 1px solid var(--line); font-weight: 400; }
thead th { font: .875rem/1.45 var(--plain); color: var(--soft); }
@page { margin: 18mm 18mm 20mm; @bottom-center { content: counter(page); font: 9pt Georgia, serif; } }
@media print {
  :root { --paper: #fff; --ink: #000; --soft: #444; --line: #bbb; --accent: #000; }
  html { font-size: 10.5pt; line-height: 1.42; }
  main { max-width: none; padding: 0; }
  a { text-decoration: none; }
  h1, h2, h3 { break-after: avoid; }
  h2 { margin-top: 2rem; }
  p, li, blockquote { orphans: 3; widows: 3; }
  tr, blockquote { break-inside: avoid; }
}`;

/**
 * A page that is a file of its own: nothing is fetched, nothing runs, and the browser is told so.
 * @param main HTML
 * @param style rules beside those that all such pages share
 */
export const paperPage = (title: string, about: string, main: string, style: string): string => `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; img-src data:; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'">
<meta name="robots" content="noindex">
<title>${escaped(title)}</title>
<meta name="description" content="${escaped(about)}">
<meta name="color-scheme" content="light dark">
<link rel="icon" href="data:,">
<style>${STYLE}${style}</style>
</head>
<body>
<main>
${main}
</main>
</body>
</html>
`;
