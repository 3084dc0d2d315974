import type { CastMember, Meter } from '../engine/scenario.ts';
import frontmatterMissing from './diagnostics/frontmatter-missing.ts';
import unknownKey from './diagnostics/unknown-key.ts';
import unknownRule from './diagnostics/unknown-rule.ts';
import type { Head, HeadWalk, Named } from './head.ts';
import { checkId } from './id.ts';
import type { Reading } from './reading.ts';
import { typeset } from './typography.ts';
import { type Entry, type Fields, fieldsOf, readYaml, type Value } from './yaml.ts';

const FIELDS = ['title', 'you', 'cast', 'meters', 'rules', 'walks'] as const;
const REQUIRED = ['title', 'you', 'cast', 'rules'] as const;
const METER_FIELDS = ['label', 'start', 'max', 'unit', 'show'];
const WALK_FIELDS = ['path', 'ending', 'score'];
const SHOWS = ['play', 'debrief', 'never'] as const;

const HINTS: Readonly<Record<(typeof FIELDS)[number], string>> = {
  title: 'Write "title: The promotion and the promise"; quotes around it where it is a number or holds ": ".',
  you: 'Write "you: jim": the cast id of the person whom the learner plays.',
  cast: 'Write each person in a line of its own, indented by two spaces: "ellen: Ellen, your first hire".',
  meters: 'Write each meter as "ellen: { label: Ellen\'s trust in you, start: 2, max: 5 }".',
  rules: 'Write "rules: { facilitate-the-handoff: 2 }": how often at least every path tests each; {} for none.',
  walks: 'Write each walk as "jim: { path: [take-it-alone], ending: the-empty-desk, score: 0/1 }".',
};

/** Marks earned, halves allowed, over tests met. */
const SCORE = /^(\d{1,5}(?:\.[05])?) ?\/ ?(\d{1,5})$/;

export interface Frontmatter {
  readonly head: Head;
  /** Where the body begins. */
  readonly body: number;
  /** Whether there is a frontmatter at all. */
  readonly present: boolean;
}

/** The entries by key; keys that are none of `known` are reported. */
function byKey(reading: Reading, entries: readonly Entry[], known: readonly string[]): ReadonlyMap<string, Entry> {
  for (const { key, from, end } of entries) {
    if (!known.includes(key))
      reading.report(unknownKey, from, end, { key, nearest: reading.suggest(key, known), known });
  }
  return new Map(entries.map((entry) => [entry.key, entry]));
}

function readCast(reading: Reading, fields: Fields, value: Value): Head['cast'] {
  const members = fields.entries(value, HINTS.cast)?.map(({ key, from, end, value: text }): [string, CastMember] => {
    checkId(reading, 'cast member', key, from, end);
    const [name = '', ...about] = (fields.words(text, HINTS.cast) ?? '').split(',');
    return [key, { name: typeset(name.trim()), about: typeset(about.join(',').trim()) }];
  });
  return members && new Map(members);
}

function readMeter(reading: Reading, fields: Fields, value: Value): Meter | undefined {
  const entries = fields.entries(value, HINTS.meters);
  const held = entries && byKey(reading, entries, METER_FIELDS);
  if (!held) return undefined;
  const of = (key: string): Value =>
    held.get(key)?.value ?? { ...value, node: undefined, field: `${value.field}.${key}` };
  const label = fields.words(of('label'), HINTS.meters);
  const max = fields.whole(of('max'), 1, HINTS.meters);
  const start = fields.whole(of('start'), 0, HINTS.meters);
  if (max !== undefined && start !== undefined && start > max)
    fields.wrong(of('start'), `is ${start}, which is more than max`, 'A meter starts between 0 and max.');
  const unit = held.has('unit') ? fields.words(of('unit'), 'Write "unit: hours", or leave it out.') : undefined;
  const shown = held.has('show') ? fields.words(of('show'), 'Write play, debrief or never.') : 'play';
  const show = SHOWS.find((word) => word === shown);
  if (shown !== undefined && !show)
    fields.wrong(of('show'), `cannot be "${shown}"`, 'Write play (the default), debrief or never.');
  if (label === undefined || max === undefined || start === undefined || !show) return undefined;
  return { label: typeset(label), start, max, ...(unit === undefined ? {} : { unit: typeset(unit) }), show };
}

function readMeters(reading: Reading, fields: Fields, value: Value): Head['meters'] {
  const meters = fields.entries(value, HINTS.meters)?.map(({ key, from, end, value: held }): [string, Meter] => {
    checkId(reading, 'meter', key, from, end);
    reading.place({ meter: key }, from, end);
    // A meter that is wrong is a meter all the same: who names it names no unknown one.
    return [key, readMeter(reading, fields, held) ?? { label: key, start: 0, max: 1, show: 'never' }];
  });
  return meters && new Map(meters);
}

function readRules(reading: Reading, fields: Fields, value: Value, course?: ReadonlySet<string>): Head['rules'] {
  const rules = fields.entries(value, HINTS.rules)?.map(({ key, from, end, value: count }): [string, number] => {
    if (checkId(reading, 'rule', key, from, end) && course && !course.has(key))
      reading.report(unknownRule, from, end, { rule: key, nearest: reading.suggest(key, course), known: course });
    reading.place({ rule: key }, from, end);
    return [key, fields.whole(count, 1, HINTS.rules) ?? 1];
  });
  return rules && new Map(rules);
}

function readScore(fields: Fields, value: Value): HeadWalk['score'] | undefined {
  const hint = 'Write marks earned over tests met, such as 2.5/4; whoever keeps everything has 4/4.';
  const { node } = value;
  if (node && 'value' in node && typeof node.value === 'number')
    return fields.wrong(value, 'is a plain number, which does not say how many tests were met', hint);
  const text = fields.words(value, hint);
  if (text === undefined) return undefined;
  const [, earned, tests] = SCORE.exec(text) ?? [];
  if (earned === undefined || tests === undefined) return fields.wrong(value, `cannot be "${text}"`, hint);
  if (Number(earned) > Number(tests)) return fields.wrong(value, 'has more marks than tests', hint);
  return { earned: Number(earned), tests: Number(tests) };
}

function readWalk(reading: Reading, fields: Fields, value: Value): HeadWalk | undefined {
  const entries = fields.entries(value, HINTS.walks);
  const held = entries && byKey(reading, entries, WALK_FIELDS);
  if (!held) return undefined;
  const of = (key: string): Value =>
    held.get(key)?.value ?? { ...value, node: undefined, field: `${value.field}.${key}` };
  const named = (at: Value): Named | undefined => {
    const id = fields.words(at, HINTS.walks);
    return id === undefined ? undefined : { id, from: at.from, end: at.end };
  };
  const path = fields.items(of('path'), HINTS.walks)?.flatMap((item) => named(item) ?? []);
  const ending = named(of('ending'));
  const score = readScore(fields, of('score'));
  return path && ending && score && { path, ending, score };
}

function readWalks(reading: Reading, fields: Fields, value: Value): Head['walks'] {
  const walks = fields.entries(value, HINTS.walks)?.flatMap(({ key, from, end, value: held }): [string, HeadWalk][] => {
    checkId(reading, 'walk', key, from, end);
    reading.place({ walk: key }, from, end);
    const walk = readWalk(reading, fields, held);
    return walk ? [[key, walk]] : [];
  });
  return walks && new Map(walks);
}

function readHead(reading: Reading, from: number, end: number, course?: ReadonlySet<string>): Head {
  const value = readYaml(reading, from, end);
  if (!value) return {};
  const fields = fieldsOf(reading, from);
  const all = value.node ? fields.entries({ ...value, field: 'frontmatter' }, 'One field a line: "title: …".') : [];
  if (!all) return {};
  const entries = all.map((entry) => ({
    ...entry,
    value: { ...entry.value, field: entry.value.field.replace(/^frontmatter\./, '') },
  }));
  const held = byKey(reading, entries, FIELDS);
  for (const field of REQUIRED) {
    if (!held.has(field)) fields.wrong({ node: undefined, field, from: 0, end: 0 }, 'is missing', HINTS[field]);
  }
  const of = (key: (typeof FIELDS)[number]) => held.get(key)?.value;
  const [title, you, cast, meters, rules, walks] = FIELDS.map(of);
  const castRead = cast && readCast(reading, fields, cast);
  const youRead = you && fields.words(you, HINTS.you);
  if (you && youRead !== undefined && castRead && !castRead.has(youRead)) {
    const nearest = reading.suggest(youRead, castRead);
    fields.wrong(you, `names "${youRead}", who is not in the cast`, nearest ? `Did you mean "${nearest}"?` : HINTS.you);
  }
  const titleRead = title && fields.words(title, HINTS.title);
  if (title) reading.place({ field: 'title' }, title.from, title.end);
  const metersRead = meters ? readMeters(reading, fields, meters) : new Map<string, Meter>();
  const rulesRead = rules && readRules(reading, fields, rules, course);
  const walksRead = walks ? readWalks(reading, fields, walks) : new Map<string, HeadWalk>();
  return {
    ...(titleRead === undefined ? {} : { title: typeset(titleRead) }),
    ...(youRead === undefined ? {} : { you: youRead }),
    ...(castRead ? { cast: castRead } : {}),
    ...(metersRead ? { meters: metersRead } : {}),
    ...(rulesRead ? { rules: rulesRead } : {}),
    ...(walksRead ? { walks: walksRead } : {}),
  };
}

/** Cuts the frontmatter off and reads it. @param course the ids of the rules that the course knows. */
export function readFrontmatter(reading: Reading, course?: ReadonlySet<string>): Frontmatter {
  const { source } = reading;
  const start = source.startsWith('\uFEFF') ? 1 : 0;
  const open = /---[ \t]*\n/y;
  open.lastIndex = start;
  const opened = open.test(source);
  const from = open.lastIndex;
  const close = /^---[ \t]*(?:\n|$(?![\s\S]))/gm;
  close.lastIndex = from;
  const closed = opened ? close.exec(source) : null;
  if (closed) return { head: readHead(reading, from, closed.index, course), body: close.lastIndex, present: true };
  reading.report(frontmatterMissing, start, opened ? start + 3 : start, { opened });
  const scene = source.search(/^## /m);
  return { head: {}, body: scene < 0 ? source.length : scene, present: false };
}
