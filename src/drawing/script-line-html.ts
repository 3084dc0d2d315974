import { moods, script as words } from '../i18n/en.ts';
import { escaped, proseHtml } from './prose-html.ts';
import type { ScriptLine } from './script-line.ts';

/** A line of a script as a paragraph of HTML. */
export function scriptLineHtml(line: ScriptLine): string {
  switch (line.kind) {
    case 'narration':
      return `<p>${proseHtml(line.text)}</p>`;
    case 'speech': {
      const mood = line.mood ? ` <span class="mood">(${moods[line.mood]})</span>` : '';
      return `<p><span class="who">${escaped(line.name)}</span>${mood}: ${proseHtml(line.text)}</p>`;
    }
    case 'face':
      return `<p class="stage">${escaped(words.face(line.name, moods[line.mood]))}</p>`;
    case 'leave':
      return `<p class="stage">${escaped(words.leaves(line.name))}</p>`;
  }
}
