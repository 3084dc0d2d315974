import type { Settings } from '../../record/settings.ts';

/** What settings do to the page itself; `before-paint.js` does the same before the first paint. */
export function apply({ theme, text, keys }: Settings): void {
  const { dataset } = document.documentElement;
  if (theme === 'system') delete dataset.theme;
  else dataset.theme = theme;
  if (text === 'normal') delete dataset.text;
  else dataset.text = text;
  if (keys === 'on') delete dataset.keys;
  else dataset.keys = keys;
}
