// npm run new -- ID [--title "…"]: a small scenario that is sound, and its lesson, to be written over.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { site } from '../site.config.ts';
import { ROOT } from './files.ts';
import { newScenario } from './new-scenario.ts';
import { answer, WrongCall } from './wrong-call.ts';

const USAGE = 'Use it as: npm run new -- the-quiet-rep [--title "The quiet rep"].';

function callOf(args: readonly string[]): { readonly id: string; readonly title?: string } {
  try {
    const { values, positionals } = parseArgs({
      args: [...args],
      options: { title: { type: 'string' } },
      allowPositionals: true,
    });
    const [id, ...more] = positionals;
    if (id === undefined || more.length > 0) throw new Error('One id is needed.');
    return { id, ...(values.title === undefined ? {} : { title: values.title }) };
  } catch (problem) {
    throw new WrongCall(`${problem instanceof Error ? problem.message : String(problem)}\n${USAGE}`);
  }
}

await answer(() => {
  const { id, title } = callOf(process.argv.slice(2));
  const files = newScenario(ROOT, id, title);
  const course = readFileSync(join(ROOT, 'src/lessons/course.yaml'), 'utf8');
  const listed = new RegExp(`^- id: ${id}$`, 'm').test(course);
  console.log(`Written:
  ${files.join('\n  ')}

Next:
  npm run dev                  shows it, and follows what you save
    ${site.address}lessons/${id}.html    the lesson
    ${site.address}authors/${id}.html    the map of the story
  npm run check -- ${id}    proves it

${
  listed
    ? 'It is a module of src/lessons/course.yaml, and stands on the course page with the title that it has there.'
    : `The course page does not list it yet. To put it there, add to src/lessons/course.yaml:

- id: ${id}
  order: 10
  title: …
  about: …`
}`);
  return 0;
});
