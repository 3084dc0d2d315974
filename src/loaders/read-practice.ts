import { z } from 'astro/zod';
import type { ChoosePractice, Practice, SortPractice, WritePractice } from '../engine/practice.ts';
import { typeset } from '../format/typography.ts';

const words = z.string().trim().min(1).transform(typeset);
const id = z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/);
const titled = { id, title: words };
const told = { title: words, ask: words };

const option = z.strictObject({ text: words, good: z.boolean(), why: words });
const moment = { id, situation: words };

const shape = z.discriminatedUnion('kind', [
  z.strictObject({
    kind: z.literal('sort'),
    ...told,
    columns: z.array(z.strictObject(titled)).min(2).max(9),
    rows: z.array(z.object({ ...titled, person: id.optional() }).catchall(words)).min(2),
  }),
  z.strictObject({
    kind: z.literal('order'),
    ...told,
    items: z
      .array(z.strictObject({ ...titled, line: words, why: words }))
      .min(2)
      .max(9),
  }),
  z.strictObject({
    kind: z.literal('choose'),
    ...told,
    items: z.array(z.strictObject({ ...moment, tell: words.optional(), options: z.array(option).length(3) })).min(1),
  }),
  z.strictObject({
    kind: z.literal('write'),
    ...told,
    /** The practice of kind `choose` whose moments it takes up. */
    of: id,
    skills: z.array(z.strictObject({ ...titled, ask: words })).min(1),
  }),
]);

/** A practice as its file holds it: one of kind `write` only names the practice whose moments it takes up. */
export type PracticeFile = Exclude<Practice, WritePractice> | (Omit<WritePractice, 'items'> & { readonly of: string });

interface Problem {
  readonly path: readonly PropertyKey[];
  readonly text: string;
}

function said(issue: z.core.$ZodIssue): string {
  switch (issue.code) {
    case 'unrecognized_keys':
      return `there is no such field: ${issue.keys.join(', ')}.`;
    case 'invalid_union':
      return 'the kind has to be one of sort, order, choose and write.';
    case 'invalid_format':
      return 'an id is lower-case words joined by hyphens.';
    case 'invalid_type':
      return issue.input === undefined ? 'is missing.' : `has to be ${issue.expected}.`;
    default:
      return `${issue.message}.`;
  }
}

/** What zod cannot see: ids that stand twice, cells that are missing, more than one good option. */
function problemsOf(data: z.output<typeof shape>): readonly Problem[] {
  const twice = (field: string, things: readonly { readonly id: string }[]): readonly Problem[] =>
    things.flatMap((thing, at) =>
      things.findIndex((other) => other.id === thing.id) < at
        ? [{ path: [field, at, 'id'], text: 'this id stands here already.' }]
        : [],
    );
  switch (data.kind) {
    case 'sort': {
      const columns = data.columns.map((column) => column.id);
      return [
        ...twice('columns', data.columns),
        ...twice('rows', data.rows),
        ...data.rows.flatMap(({ id: _, title: __, person: ___, ...cells }, at) => [
          ...columns
            .filter((column) => !Object.hasOwn(cells, column))
            .map((column) => ({ path: ['rows', at, column], text: 'is missing.' })),
          ...Object.keys(cells)
            .filter((cell) => !columns.includes(cell))
            .map((cell) => ({ path: ['rows', at, cell], text: `there is no such column: ${columns.join(', ')}.` })),
        ]),
      ];
    }
    case 'order':
      return twice('items', data.items);
    case 'choose':
      return [
        ...twice('items', data.items),
        ...data.items.flatMap(({ options }, at) => {
          const good = options.filter((one) => one.good).length;
          return good === 1
            ? []
            : [{ path: ['items', at, 'options'], text: `one of the three has to be good, not ${good}.` }];
        }),
      ];
    case 'write':
      return twice('skills', data.skills);
  }
}

const isThing = (value: unknown): value is Readonly<Record<PropertyKey, unknown>> =>
  typeof value === 'object' && value !== null;

/** The way to a field, with the item called by its id: `rows "the-forecast", manager`. */
function placeOf(value: unknown, path: readonly PropertyKey[]): string {
  const [list, at, ...rest] = path;
  if (list === undefined) return 'the whole file';
  if (at === undefined) return String(list);
  const item = isThing(value) && isThing(value[list]) ? value[list][at] : undefined;
  const name = isThing(item) && typeof item.id === 'string' ? ` "${item.id}"` : ` ${Number(at) + 1}`;
  return [`${String(list)}${name}`, ...rest.map((part) => (typeof part === 'number' ? part + 1 : String(part)))].join(
    ', ',
  );
}

function built(name: string, data: z.output<typeof shape>): PracticeFile {
  if (data.kind === 'sort') {
    const rows = data.rows.map(({ id: row, title, person, ...cells }): SortPractice['rows'][number] => ({
      id: row,
      title,
      cells: Object.fromEntries(data.columns.map((column) => [column.id, cells[column.id] ?? ''])),
      ...(person === undefined ? {} : { person }),
    }));
    return { ...data, id: name, rows };
  }
  if (data.kind === 'choose') {
    const items = data.items.map(({ tell, ...item }): ChoosePractice['items'][number] => ({
      ...item,
      ...(tell === undefined ? {} : { tell }),
    }));
    return { ...data, id: name, items };
  }
  return { ...data, id: name };
}

/**
 * Reads what a file in `src/practices/` holds.
 * @param name the file's, without its ending; it becomes the practice's id
 * @param value the parsed YAML
 * @throws an error that lists every problem with the file, the item and the field
 */
export function readPractice(name: string, value: unknown): PracticeFile {
  const { success, data, error } = shape.safeParse(value, { reportInput: true });
  const problems: readonly Problem[] = success
    ? problemsOf(data)
    : error.issues.map((issue) => ({ path: issue.path, text: said(issue) }));
  if (success && problems.length === 0) return built(name, data);
  const lines = problems.map(({ path, text }) => `src/practices/${name}.yaml: ${placeOf(value, path)}: ${text}`);
  throw new Error(lines.join('\n'));
}

/**
 * Fills in the moments that a practice of kind `write` takes up.
 * @param find a practice's file by its id
 * @throws where there is none, or none with something to turn into words of one's own
 */
export function completePractice(file: PracticeFile, find: (id: string) => PracticeFile | undefined): Practice {
  if (file.kind !== 'write') return file;
  const { of, ...rest } = file;
  const other = find(of);
  const fail = (why: string): never => {
    throw new Error(`src/practices/${file.id}.yaml: of: ${why}`);
  };
  if (other?.kind !== 'choose') return fail(`src/practices/${of}.yaml is no practice of kind "choose".`);
  const items = other.items.map(({ id: item, situation, tell, options }) => ({
    id: item,
    situation,
    tell: tell ?? fail(`"${item}" of src/practices/${of}.yaml has no "tell".`),
    instead: options.find(({ good }) => good)?.text ?? '',
  }));
  return { ...rest, items };
}
