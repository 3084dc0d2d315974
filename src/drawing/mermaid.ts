import { plain } from '../engine/plain.ts';
import { type Choice, isEnding, type Need, type Route, type Scenario, type Scene } from '../engine/scenario.ts';
import { sceneTitle } from './scene-title.ts';

/** Letters of a label; what is longer is cut at a word. */
const LONGEST = 44;

/**
 * Words as a label in quotes. Mermaid reads entities with `#` in place of `&`; everything that means something to Mermaid, to
 * Markdown or to HTML is written as one.
 */
const label = (text: string): string =>
  `"${text.replace(/[^\p{L}\p{N} .,:?!()’‘“”'…–—≥≤½-]/gu, (sign) => `#${sign.codePointAt(0)};`)}"`;

function cut(text: string): string {
  if (text.length <= LONGEST) return text;
  const head = text.slice(0, LONGEST);
  const space = head.lastIndexOf(' ');
  return `${(space > LONGEST / 2 ? head.slice(0, space) : head).replace(/[\s,.;:–—-]+$/, '')} …`;
}

function needText(need: Need): string {
  if (need.kind === 'meter') return `${need.meter} ${need.op === '>=' ? '≥' : '≤'} ${need.value}`;
  return need.kind === 'taken' ? need.choice : `not ${need.choice}`;
}
const needsText = (needs: readonly Need[]): string => needs.map(needText).join(', ');

function wayText(out: Route | Choice): string {
  const needs = needsText(out.needs);
  if (!('id' in out)) return needs;
  const said = out.after === undefined ? cut(plain(out.text)) : `${out.after} s`;
  return needs === '' ? said : `${said} (${needs})`;
}

/**
 * The story as a Mermaid flow chart: a box a scene, stadiums for endings, an arrow a choice with its first words; routes and
 * what the clock takes are dotted.
 */
export function mermaid({ title, scenes }: Scenario): string {
  // A scene may have any id, "end" among them, which Mermaid does not bear.
  const ids = new Map(scenes.map(({ id }, index) => [id, `s${index + 1}`]));
  const box = (scene: Scene, index: number): string => {
    const name = label(sceneTitle(scene.id));
    const shape = isEnding(scene) ? `([${name}])` : index === 0 ? `[[${name}]]` : `[${name}]`;
    return `  ${ids.get(scene.id)}${shape}`;
  };
  const arrow = (from: string, out: Route | Choice): string => {
    const solid = 'id' in out && out.after === undefined;
    const words = wayText(out);
    const line = solid ? '-->' : '-.->';
    return `  ${ids.get(from)} ${line}${words === '' ? '' : `|${label(words)}|`} ${ids.get(out.target)}`;
  };
  return `${[
    '---',
    `title: ${JSON.stringify(title)}`,
    '---',
    'flowchart TD',
    ...scenes.map(box),
    ...scenes.flatMap(({ id, routes, choices }) => [...routes, ...choices].map((out) => arrow(id, out))),
  ].join('\n')}\n`;
}
