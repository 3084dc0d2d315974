const HEAD = (meters: readonly string[], most: number): string => `---
title: A long week
you: jim
cast:
  jim: Jim, sales manager for a month
  ellen: Ellen, your first hire
${meters.length === 0 ? '' : `meters:\n${meters.map((id) => `  ${id}: { label: ${id}, start: 0, max: ${most} }\n`).join('')}`}rules: { listen-first: 1 }
---
`;

const scene = (id: string, choices: readonly string[]): string => `
## ${id}

The phone rings. Nobody looks up.

**ellen** (calm): Shall I?

> [!THOUGHT] ellen
> Let him wait. Let me.

${choices.join('\n\n')}
`;

const choice = (id: string, target: string, effects: string): string => `- [You could.](#${target} "${id}") ${effects}

  She reaches over.

  > It rang four times.`;

const END = '\n## the-end\n\nIt is over.\n';

/** A sound story of so many scenes in a row, two choices each, without a meter: as many states as scenes. */
export function storyOfScenes(scenes: number): string {
  const all = Array.from({ length: scenes - 1 }, (_, at) => {
    const next = at === scenes - 2 ? 'the-end' : `day-${at + 1}`;
    return scene(`day-${at}`, [
      choice(`ask-${at}`, next, '`keeps listen-first`'),
      choice(`tell-${at}`, next, '`breaks listen-first`'),
    ]);
  });
  return HEAD([], 0) + all.join('') + END;
}

/**
 * A sound story with three meters, of which each day raises one: after day n there are as many states as there are ways to
 * share n among three.
 * @returns its text, and how many states it has: days + 3 over 3
 */
export function storyOfStates(days: number): { readonly text: string; readonly states: number } {
  const all = Array.from({ length: days }, (_, at) => {
    const next = at === days - 1 ? 'the-end' : `day-${at + 1}`;
    return scene(`day-${at}`, [
      choice(`a-${at}`, next, '`keeps listen-first` `trust +1`'),
      choice(`b-${at}`, next, '`bends listen-first` `hours +1`'),
      choice(`c-${at}`, next, '`breaks listen-first` `clients +1`'),
    ]);
  });
  const text = HEAD(['trust', 'hours', 'clients'], days) + all.join('') + END;
  return { text, states: ((days + 3) * (days + 2) * (days + 1)) / 6 };
}

const times = (count: number, piece: (at: number) => string): string =>
  Array.from({ length: count }, (_, at) => piece(at)).join('');

/** Texts that are as tiresome to read as the limits allow (`format/limits.ts`), by what is in them. */
export const WORST: Readonly<Record<string, () => string>> = {
  'scenes with dead links': () => HEAD([], 0) + times(49_000, (at) => `\n## s${at}\n\n- [a](#t${at} "c${at}")\n`),
  'choices with an effect': () =>
    `${HEAD(['trust'], 9)}\n## a\n${times(74_000, (at) => `\n- [a](#a "c${at}") \`trust +1\``)}`,
  'effects that are none': () =>
    `${HEAD([], 0)}\n## a\n${times(74_000, (at) => `\n- [a](#a "c${at}") \`neds ${at}\``)}`,
  'openings of links': () => `${HEAD([], 0)}\n## a\n\n${times(1_570, () => `${'[]('.repeat(95)}\n\n`)}`,
  'lines of speech': () => `${HEAD([], 0)}\n## a\n\n${times(74_000, () => '**ellen** (calm): a\n\n')}`,
  'four megabytes of quotation marks': () => `${HEAD([], 0)}\n## a\n\n${times(2_300, () => `${`"'`.repeat(900)}\n\n`)}`,
  'a quarter of a million lines': () => `${HEAD([], 0)}\n## a\n\n${times(249_000, () => 'a\n\n')}`,
};
