import { hash } from '../engine/hash.ts';
import { MASTERY_SCORE, passes } from '../engine/score.ts';
import { type Assignment, writeAssignment } from './assignment.ts';
import { assignmentsIn, MOST_ASSIGNMENTS } from './assignments-in.ts';
import type { Story } from './bookmark.ts';
import { type Cohort, cohortOf, type Person } from './cohort.ts';
import { csvRows } from './cohort-csv.ts';
import type {
  CohortDesk,
  DeskOptions,
  Finding,
  FindingKind,
  Overview,
  Part,
  PeopleFilter,
  Progress,
  Source,
} from './cohort-port.ts';
import { nameKey, namesIn } from './names-in.ts';
import { type Judged, judgeEach, MOST_EVIDENCE } from './read-evidence.ts';

/** Milliseconds of work after which others are let in. */
export const SLICE = 30;
/** So many codes are read at once, five times those of two thousand people; a text of prefixes alone would go on for ever. */
export const MOST_FINDINGS = 100_000;

/** Lets everything happen that waits. */
const pause = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 0));

type Counting = Extract<Finding, { readonly verdict: 'good' | 'other-version' }>;
type Unplaced<One = Finding> = One extends Finding ? Omit<One, 'source'> : never;

const counts = (finding: Finding): finding is Counting =>
  finding.verdict === 'good' || finding.verdict === 'other-version';
/** Nobody has to do anything about these. */
const isFine = ({ verdict }: Finding): boolean => verdict === 'good' || verdict === 'duplicate';

const isLate = ({ modules, missing }: Person): boolean =>
  missing.some(({ lateness }) => lateness?.late) || [...modules.values()].some(({ best }) => best.lateness?.late);
const WANTED: Readonly<Record<PeopleFilter, (person: Person) => boolean>> = {
  all: () => true,
  passed: ({ modules, missing }) =>
    modules.size > 0 && missing.length === 0 && [...modules.values()].every(({ best }) => best.passed),
  'not-yet': ({ modules }) => [...modules.values()].some(({ best }) => !best.passed),
  late: isLate,
  missing: ({ missing }) => missing.length > 0,
};

const part = <Item>(all: readonly Item[], from: number, count: number): Part<Item> => ({
  items: all.slice(from, from + count),
  all: all.length,
});

/** What is known of the group, and the same as it is shown. */
interface Summed {
  readonly cohort: Cohort;
  /** With other names where names are hidden. */
  readonly shown: Cohort;
  /** Key of a name → how the person is called. */
  readonly called: ReadonlyMap<string, string>;
}

/** A group: all that is known of it in memory, what came in on the shelf. */
export function cohortDesk({ modules, load, shelf, today, words }: DeskOptions): CohortDesk {
  const site: ReadonlySet<string> = new Set(modules);
  const stories = new Map<string, Story>();
  /** Code → what it is worth, in the order in which they came. */
  const group = new Map<string, Counting>();
  const kept = new Set<string>();
  /** Assignment id and whom it is for → the assignment: some send one a person. */
  const assigned = new Map<string, Assignment>();
  let names: readonly string[] = [];
  let hidden = false;
  let lost = 0;
  let findings: Finding[] = [];
  let stopped = false;
  let summed: Summed | undefined;

  /** Evidence names an assignment by its id alone. */
  const byId = (): ReadonlyMap<string, Assignment> =>
    new Map([...assigned.values()].toReversed().map((one) => [one.id, one]));

  /** As `cohortOf` wants them: whoever is on the list has each assignment that is for nobody in particular. */
  function byPerson(): ReadonlyMap<string, Assignment> {
    const all = new Map([...byId(), ...assigned]);
    for (const one of byId().values()) {
      if (one.for === undefined) for (const name of names) all.set(`${one.id} ${name}`, { ...one, for: name });
    }
    return all;
  }

  /** Who is on the list is somebody, with nothing assigned and nothing done, too. */
  function withList(cohort: Cohort): Cohort {
    const known = new Set(cohort.people.map(({ name }) => nameKey(name)));
    const others = names
      .filter((name) => !known.has(nameKey(name)))
      .map((name): Person => ({ name, modules: new Map(), missing: [] }));
    if (others.length === 0) return cohort;
    const people = [...cohort.people, ...others].map((person) => ({ person, key: nameKey(person.name) }));
    return { ...cohort, people: people.sort((a, b) => (a.key < b.key ? -1 : 1)).map(({ person }) => person) };
  }

  /** In an order that has nothing to do with the names, or the order would tell them. */
  function withoutNames(cohort: Cohort): Summed {
    const people = cohort.people
      .map((person) => ({ person, place: hash(`a place for ${nameKey(person.name)}`) }))
      .sort((a, b) => a.place - b.place)
      .map(({ person }, at) => ({ key: nameKey(person.name), person: { ...person, name: words.person(at + 1) } }));
    return {
      cohort,
      shown: { ...cohort, people: people.map(({ person }) => person) },
      called: new Map(people.map(({ key, person }) => [key, person.name])),
    };
  }

  function sum(): Summed {
    if (summed) return summed;
    const inOrder = modules.flatMap((id): [string, Story][] => {
      const story = stories.get(id);
      return story ? [[id, story]] : [];
    });
    const cohort = withList(
      cohortOf(group.values(), { stories: new Map(inOrder), assignments: byPerson(), today: today() }),
    );
    summed = hidden ? withoutNames(cohort) : { cohort, shown: cohort, called: new Map() };
    return summed;
  }

  function overview(): Overview {
    const { cohort } = sum();
    const columns = new Set([
      ...cohort.modules.map(({ module }) => module),
      ...[...assigned.values()].flatMap((one) => one.modules),
    ]);
    const found: Partial<Record<FindingKind, number>> = {};
    for (const { verdict } of findings) found[verdict] = (found[verdict] ?? 0) + 1;
    const trouble = shelf.trouble();
    const count = (filter: PeopleFilter): number => cohort.people.filter(WANTED[filter]).length;
    return {
      codes: group.size,
      stated: [...group.values()].filter(({ verdict }) => verdict === 'other-version').length,
      lost,
      people: {
        all: cohort.people.length,
        passed: count('passed'),
        'not-yet': count('not-yet'),
        late: count('late'),
        missing: count('missing'),
      },
      columns: modules.filter((module) => columns.has(module)),
      modules: cohort.modules,
      rules: cohort.rules,
      assignments: [...byId().values()].map(({ for: whom, ...one }) =>
        hidden || whom === undefined ? one : { ...one, for: whom },
      ),
      names: names.length,
      hidden,
      found,
      ...(trouble ? { trouble } : {}),
    };
  }

  /** Judges a code again once its story is here. */
  async function withStory(judged: Judged, known: Parameters<typeof judgeEach>[1]): Promise<Unplaced> {
    if (judged.verdict !== 'unknown-module') return judged;
    const { claim, line, code } = judged;
    if (!site.has(claim.module) || stories.has(claim.module)) return judged;
    try {
      stories.set(claim.module, await load(claim.module));
    } catch {
      return { verdict: 'no-story', module: claim.module, line, code };
    }
    const [again] = judgeEach(code, known);
    return again ? { ...again, line } : judged;
  }

  /** @param found takes each finding as it comes, and says whether to go on */
  async function judgeAll(text: string, found: (finding: Unplaced) => boolean, tell: () => void): Promise<void> {
    const known = { stories, assignments: byId(), kept };
    let since = performance.now();
    for (const judged of judgeEach(text, known)) {
      if (!found(await withStory(judged, known))) return;
      if (performance.now() - since < SLICE) continue;
      tell();
      await pause();
      since = performance.now();
    }
  }

  function take(finding: Finding): void {
    if (!counts(finding)) return;
    group.set(finding.code, finding);
    kept.add(finding.code);
  }

  /** What a source holds; why not, where it cannot be read. */
  async function textOf(
    source: Source,
  ): Promise<{ readonly text: string } | { readonly why: 'unreadable' | 'too-long' }> {
    // A sign takes three bytes at most for each of its units.
    if (source.size > 3 * MOST_EVIDENCE) return { why: 'too-long' };
    try {
      return { text: await source.text() };
    } catch {
      return { why: 'unreadable' };
    }
  }

  /** What was assigned decides what is a pass. */
  function passAnew(): void {
    const assignments = byId();
    for (const [code, one] of group) {
      const { mastery = MASTERY_SCORE } = assignments.get(one.claim.assignment ?? '') ?? {};
      group.set(code, { ...one, mastery, passed: passes(one.score, mastery) });
    }
    summed = undefined;
  }

  /** @returns how many are new */
  function assign(all: readonly Assignment[]): number {
    const before = assigned.size;
    for (const one of all) {
      if (assigned.size < MOST_ASSIGNMENTS) assigned.set(`${one.id} ${nameKey(one.for ?? '')}`, one);
    }
    passAnew();
    return assigned.size - before;
  }

  const keepAssignments = (): Promise<void> =>
    shelf.setAssignments([...assigned.values()].map((one) => writeAssignment(one)));

  function forget(): void {
    for (const all of [group, kept, assigned]) all.clear();
    names = [];
    hidden = false;
    lost = 0;
    findings = [];
    summed = undefined;
  }

  /** How a finding may be shown. */
  function shown(finding: Finding): Finding {
    if (!hidden) return finding;
    const there = { ...finding, source: '', code: '' };
    if (!('claim' in there)) return there;
    const name = sum().called.get(nameKey(there.claim.name)) ?? words.somebody;
    return { ...there, claim: { ...there.claim, name } };
  }

  return {
    overview,
    async open(tell) {
      const { codes, assignments, names: list, hidden: hides } = await shelf.read();
      forget();
      names = list;
      hidden = hides;
      assign(assignmentsIn(assignments.join('\n'), site).assignments);
      stopped = false;
      const progress = (): void => tell({ source: '', sources: [0, 1], codes: group.size, of: codes.length });
      await judgeAll(
        codes.join('\n'),
        (finding) => {
          if (stopped) return false;
          const placed = { ...finding, source: '' };
          take(placed);
          if (!counts(placed)) lost++;
          return true;
        },
        progress,
      );
      summed = undefined;
      return overview();
    },
    async read(sources, tell) {
      findings = [];
      stopped = false;
      for (const [at, source] of sources.entries()) {
        const fresh: string[] = [];
        const progress: Progress = { source: source.name, sources: [at, sources.length], codes: 0 };
        tell({ ...progress, codes: findings.length });
        const read = await textOf(source);
        const found = (finding: Unplaced): boolean => {
          if (stopped) return false;
          const placed = { ...finding, source: source.name };
          if (counts(placed)) fresh.push(placed.code);
          take(placed);
          findings.push(placed);
          return findings.length < MOST_FINDINGS;
        };
        if ('why' in read) found({ verdict: read.why, line: 1, code: '' });
        else await judgeAll(read.text, found, () => tell({ ...progress, codes: findings.length }));
        await shelf.addCodes(fresh);
        if (findings.length >= MOST_FINDINGS) {
          findings.push({ verdict: 'too-many', line: 1, code: '', source: source.name });
          break;
        }
        if (stopped) break;
      }
      summed = undefined;
      return overview();
    },
    stop() {
      stopped = true;
    },
    findings(filter, from, count) {
      const wanted = filter === 'all' ? findings : findings.filter((finding) => !isFine(finding));
      const { items, all } = part(wanted, from, count);
      return { items: items.map(shown), all };
    },
    people(filter, name, from, count) {
      const key = nameKey(name.trim());
      const wanted = sum().shown.people.filter(
        (person) => WANTED[filter](person) && (key === '' || nameKey(person.name).includes(key)),
      );
      return part(wanted, from, count);
    },
    async addAssignments(text) {
      const { assignments, faults } = assignmentsIn(text, site);
      const added = assign(assignments);
      if (assignments.length > 0) await keepAssignments();
      return { added, known: assignments.length - added, faults };
    },
    async removeAssignments() {
      assigned.clear();
      passAnew();
      await keepAssignments();
    },
    names: () => (hidden ? [] : names),
    async setNames(text) {
      names = namesIn(text);
      summed = undefined;
      await shelf.setNames(names);
      return names.length;
    },
    async setHidden(hide) {
      hidden = hide;
      summed = undefined;
      await shelf.setHidden(hidden);
    },
    rows: (csvWords) => csvRows(sum().shown, { assignments: byId() }, csvWords),
    erase() {
      stopped = true;
      forget();
      return shelf.erase();
    },
  };
}
