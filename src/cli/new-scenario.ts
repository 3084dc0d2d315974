import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { sceneTitle } from '../drawing/scene-title.ts';
import { idOf, isId } from '../format/id.ts';
import { WrongCall } from './wrong-call.ts';

/** Pages in /authors/ that are there already. */
const RESERVED = ['index', 'diagnostics', 'guide'];

/** Words as a value of YAML: in quotes wherever they could be read as anything else. */
const yamlText = (text: string): string =>
  /^(?!(?:null|true|false)$)[a-z][a-z0-9 ,’-]*$/i.test(text) ? text : JSON.stringify(text);

const template = (name: string): string => readFileSync(new URL(name, import.meta.url), 'utf8');

function refuse(root: string, id: string): string | undefined {
  if (!isId(id)) {
    const better = idOf(id);
    return `"${id}" cannot be an id: it is lower-case letters and digits, joined by hyphens.${better ? ` Write "${better}".` : ''}`;
  }
  if (RESERVED.includes(id)) return `"${id}" is the name of a page for authors. Choose another id.`;
  const taken = [`scenarios/${id}`, `src/lessons/${id}.mdx`].find((path) => existsSync(join(root, path)));
  return taken && `There is ${taken} already. Choose another id, or write there.`;
}

/**
 * Writes a small, sound scenario and its lesson: both or neither.
 * @param root the repository's folder
 * @param title without one, the id's words
 * @returns the files, from the root
 * @throws WrongCall where the id cannot be taken, or the files cannot be written
 */
export function newScenario(root: string, id: string, title: string = sceneTitle(id)): readonly string[] {
  const reason = refuse(root, id);
  if (reason) throw new WrongCall(reason);
  if (title.trim() === '') throw new WrongCall('A title has words.');
  const filled = (name: string): string =>
    template(name)
      .replaceAll('{{id}}', id)
      .replaceAll('{{title}}', () => yamlText(title.replace(/\s+/g, ' ').trim()));
  const folder = join(root, 'scenarios', id);
  const lesson = join(root, 'src/lessons', `${id}.mdx`);
  const texts = [filled('new-scenario.md'), filled('new-lesson.mdx')] as const;
  let made = false;
  try {
    mkdirSync(folder);
    made = true;
    writeFileSync(join(folder, 'scenario.md'), texts[0]);
    writeFileSync(lesson, texts[1], { flag: 'wx' });
  } catch (problem) {
    if (made) rmSync(folder, { recursive: true, force: true });
    throw new WrongCall(`Nothing was written: ${problem instanceof Error ? problem.message : String(problem)}`);
  }
  return [`scenarios/${id}/scenario.md`, `src/lessons/${id}.mdx`];
}
