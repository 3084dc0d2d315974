import { wordsOf } from './words-of.ts';

/** Something that search finds, as Pagefind takes it. */
export interface SearchRecord {
  /** From the site's root, without a slash before it. */
  readonly url: string;
  readonly content: string;
  readonly language: 'en';
  readonly meta: { readonly title: string };
  readonly filters: { readonly kind: readonly [Kind]; readonly module: readonly string[] };
}

export type Kind = 'lesson' | 'rule' | 'person';

interface Text<Data> {
  readonly id: string;
  readonly data: Data;
  /** Markdown, or MDX. */
  readonly body?: string | undefined;
}

/** The course, as far as it may be found. */
export interface Findable {
  readonly modules: readonly Text<{ readonly order: number; readonly title: string; readonly about: string }>[];
  readonly lessons: readonly Text<{ readonly title?: string | undefined; readonly about?: string | undefined }>[];
  readonly rules: readonly Text<{
    readonly title: string;
    readonly module: string;
    readonly says: string;
    readonly instead: string;
  }>[];
  readonly people: readonly {
    readonly id: string;
    readonly name: string;
    readonly about: string;
    readonly wants?: string | undefined;
    /** In whose stories they appear. */
    readonly lessons: readonly { readonly id: string }[];
  }[];
}

/** What of a lesson is found. Named one by one, so that nothing of a story slips in with a part that is new. */
const FOUND = /<(Opening|ThisWeek)\b[^>]*>(.*?)<\/\1>/gs;
/** A part within a part: what it says depends on what somebody has played. */
const WITHIN = /<([A-Z]\w*)\b[^>]*(?<!\/)>.*?<\/\1>/gs;

const foundOf = (mdx: string): string =>
  [...mdx.matchAll(FOUND)].map(([, , inside = '']) => wordsOf(inside.replace(WITHIN, ''))).join(' ');

/** All that search finds: lessons, rules, people, and no scene of any story. What has no lesson yet is not found. */
export function searchRecords({ modules, lessons, rules, people }: Findable): readonly SearchRecord[] {
  const written = new Set(lessons.map(({ id }) => id));
  const moduleOf = new Map(modules.map(({ id, data }) => [id, data]));
  const named = (ids: readonly string[]): readonly string[] =>
    ids.flatMap((id) => {
      const module = moduleOf.get(id);
      return module && written.has(id) ? [`${module.order}. ${module.title}`] : [];
    });
  const record = (kind: Kind, url: string, title: string, content: string, of: readonly string[]): SearchRecord => ({
    url,
    content,
    language: 'en',
    meta: { title },
    filters: { kind: [kind], module: named(of) },
  });

  return [
    ...lessons.map(({ id, data, body = '' }) => {
      const { title = id, about = '' } = { ...data, ...moduleOf.get(id) };
      return record('lesson', `lessons/${id}.html`, title, `${about} ${foundOf(body)}`.trim(), [id]);
    }),
    ...rules
      .filter(({ data }) => written.has(data.module))
      .map(({ id, data: { title, module, says, instead }, body = '' }) =>
        record('rule', `lessons/${module}.html#${id}`, title, [body, says, instead].map(wordsOf).join(' '), [module]),
      ),
    ...people.map(({ id, name, about, wants = '', lessons: of }) =>
      record(
        'person',
        `cast.html#${id}`,
        name,
        `${about} ${wants}`.trim(),
        of.map((lesson) => lesson.id),
      ),
    ),
  ];
}
