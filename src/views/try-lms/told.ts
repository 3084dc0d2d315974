import { tryLms as words } from '../../i18n/en.ts';
import type { Tried, Values } from './session.ts';

/** One value, as it is shown. */
export interface Row {
  /** Its name in the standard. */
  readonly element: string;
  /** What it is; none where we have no words for it. */
  readonly what: string | undefined;
  readonly value: string;
}

export interface Group {
  readonly key: string;
  readonly title: string;
  readonly rows: readonly Row[];
}

const ELEMENTS: ReadonlyMap<string, string> = new Map(Object.entries(words.elements));
const MEMBER = /^cmi\.(interactions|objectives)\.(\d+)\.(.+)$/;

/** `cmi.interactions.3.correct_responses.0.pattern` → `correct_responses.pattern` */
function wordsFor(element: string): string | undefined {
  const name = element
    .replace(MEMBER, '$3')
    .replace(/^cmi\.(core\.)?/, '')
    .replace(/\.\d+(?=\.|$)/g, '');
  return ELEMENTS.get(name);
}

const ruleAt = (values: Values, at: string, titles: Values): string => {
  const id = values[`cmi.objectives.${at}.id`] ?? '';
  return titles[id] ?? id;
};

/** What the LMS itself says when it opens a module. */
const OF_THE_LMS =
  /^cmi\.(core\.)?(entry|credit|mode|lesson_mode|learner_id|learner_name|student_id|student_name|total_time)$/;

/**
 * The latest choice, because that is what one has just made; what is about the module; the choices before, its rules, and at
 * the end what the LMS has said.
 */
export function groupsOf(values: Values, titles: Values): readonly Group[] {
  const groups = new Map<string, Row[]>();
  for (const [element, value] of Object.entries(values)) {
    if (value === '') continue;
    const [, kind = OF_THE_LMS.test(element) ? 'lms' : 'module', at = ''] = MEMBER.exec(element) ?? [];
    const key = `${kind}${at}`;
    groups.set(key, [...(groups.get(key) ?? []), { element, value, what: wordsFor(element) }]);
  }
  const group = (title: string, key: string): readonly Group[] => {
    const rows = groups.get(key);
    return rows ? [{ key, title, rows }] : [];
  };
  const numbered = (kind: string): readonly number[] =>
    [...groups.keys()].flatMap((key) => (key.startsWith(kind) ? [Number(key.slice(kind.length))] : []));
  const [latest = [], ...before] = numbered('interactions')
    .toSorted((a, b) => b - a)
    .map((at) => group(words.groups.choice(at + 1, values[`cmi.interactions.${at}.description`]), `interactions${at}`));
  return [
    ...latest,
    ...group(words.groups.module, 'module'),
    ...before.flat(),
    ...numbered('objectives').flatMap((at) =>
      group(words.groups.rule(ruleAt(values, String(at), titles)), `objectives${at}`),
    ),
    ...group(words.groups.lms, 'lms'),
  ];
}

/** What people look at in an LMS. */
export interface Overview {
  readonly status: string | undefined;
  /** 0 to 100 */
  readonly score: string | undefined;
  readonly choices: number;
  readonly rules: readonly { readonly title: string; readonly score: string }[];
}

export function overviewOf(standard: Tried, values: Values, titles: Values): Overview {
  const status =
    standard === 'scorm12'
      ? values['cmi.core.lesson_status']
      : [values['cmi.completion_status'], values['cmi.success_status']]
          .filter((one) => one !== undefined && one !== '' && one !== 'unknown')
          .join(', ');
  const scored = Object.entries(values).flatMap(([element, score]) => {
    const [, at] = /^cmi\.objectives\.(\d+)\.score\.raw$/.exec(element) ?? [];
    return at === undefined ? [] : [{ title: ruleAt(values, at, titles), score }];
  });
  return {
    status: status || undefined,
    score: values[standard === 'scorm12' ? 'cmi.core.score.raw' : 'cmi.score.raw'],
    choices: Object.keys(values).filter((element) => /^cmi\.interactions\.\d+\.id$/.test(element)).length,
    rules: scored,
  };
}
