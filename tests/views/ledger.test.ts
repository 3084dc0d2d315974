import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { debrief } from '../../src/engine/debrief.ts';
import { compileMachine } from '../../src/engine/machine.ts';
import { replay } from '../../src/engine/replay.ts';
import type { Scenario } from '../../src/engine/scenario.ts';
import { parseScenario } from '../../src/format/parse.ts';
import { type DayRow, dayOf } from '../../src/views/debrief/day-of.ts';
import { blocksOf, ledgerOf } from '../../src/views/debrief/ledger-of.ts';

function read(text: string): Scenario {
  const { scenario, diagnostics } = parseScenario(text, 'scratch.md', { id: 'scratch' });
  if (!scenario) throw new Error(diagnostics.map(({ reason }) => reason).join(' '));
  return scenario;
}

const scratch = read(`---
title: Scratch
you: jim
cast: { jim: Jim, ana: Ana, ben: Ben }
meters:
  ana: { label: Ana's trust, start: 2, max: 5 }
  seller: { label: Selling, start: 0, max: 480, unit: minutes }
  manager: { label: Managing, start: 30, max: 480, unit: minutes, show: debrief }
  left: { label: Hours, start: 10, max: 10, unit: hours }
  hidden: { label: Hidden, start: 0, max: 9, unit: hours, show: never }
rules: { stay-in-your-column: 1 }
walks: {}
---

## calls

- [I'll ring.](#offers "ring") \`breaks stay-in-your-column\` \`seller +40\` \`hidden +3\`
- [You ring.](#offers "let-ring") \`keeps stay-in-your-column\` \`manager +15\`

## offers

- [I'll write it.](#visits "write") \`breaks stay-in-your-column\` \`seller +30\` \`left -2\`
- [What will he read?](#visits "ask") \`keeps stay-in-your-column\` \`manager +15\` \`left -1\`

## visits

- [I'll fetch Finance.](#end "fetch") \`breaks stay-in-your-column\` \`ana +1\`
- [Take the visit.](#end "take") \`keeps stay-in-your-column\` \`manager +15\`

## end

Evening.
`);

const ROWS: readonly DayRow[] = [
  { id: 'visits', title: 'Visits', manager: 'Goes along once.', person: 'ana' },
  { id: 'calls', title: 'Calls', manager: 'Counts them.', person: 'ana' },
  { id: 'offers', title: 'Offers', manager: 'Reads the draft.', person: 'ana' },
  { id: 'never-comes-up', title: 'Hiring', manager: 'Decides.', person: 'ben' },
];

const after = (scenario: Scenario, path: readonly string[]) => replay(compileMachine(scenario), path);
const amounts = (scenario: Scenario, path: readonly string[]) =>
  Object.fromEntries(ledgerOf(scenario, after(scenario, path)).map(({ meter, amount }) => [meter, amount]));

test('every meter with a unit is an amount, and an amount is how far it stands from its start', () => {
  expect(amounts(scratch, [])).toEqual({ seller: 0, manager: 0, left: 0 });
  expect(amounts(scratch, ['ring', 'ask', 'take'])).toEqual({ seller: 40, manager: 30, left: 1 });
});

test('rows stand in the order of the text, with their label and unit', () => {
  expect(ledgerOf(scratch, after(scratch, [])).map(({ label, unit }) => `${label}, ${unit}`)).toEqual([
    'Selling, minutes',
    'Managing, minutes',
    'Hours, hours',
  ]);
});

test('a block is an hour, or a quarter of one, in handfuls or whole hours; what is left begins another', () => {
  const drawn = (amount: number, unit: string) =>
    blocksOf(amount, unit).map((group) => group.map((block) => (block === 'whole' ? '#' : '-')).join(''));
  expect(drawn(7, 'hours')).toEqual(['#####', '##']);
  expect(drawn(75, 'minutes')).toEqual(['####', '#']);
  expect(drawn(40, 'minutes')).toEqual(['##-']);
  expect(drawn(0, 'minutes')).toEqual([]);
});

test('whoever sells for somebody takes something from them, and what is not answered as a manager is undone', () => {
  const { lost, undone } = dayOf(ROWS, debrief(scratch, after(scratch, ['ring', 'write', 'fetch'])));
  expect([...lost].map(([who, met]) => [who, met.map(({ row }) => row.id)])).toEqual([['ana', ['calls', 'offers']]]);
  expect(undone.map(({ row, decision }) => `${decision} ${row.id}`)).toEqual(['0 calls', '1 offers', '2 visits']);
});

test('a day in which everybody did their own part leaves nothing over', () => {
  const { lost, undone } = dayOf(ROWS, debrief(scratch, after(scratch, ['let-ring', 'ask', 'take'])));
  expect([lost.size, undone]).toEqual([0, []]);
});

test('the amounts of the course: hours in still-got-it, minutes in whose-column, none elsewhere', () => {
  const of = (id: string): string => {
    const scenario = read(readFileSync(`scenarios/${id}/scenario.md`, 'utf8'));
    const rows = Object.values(scenario.walks).map(({ path }) => ledgerOf(scenario, after(scenario, path)));
    return [...new Set(rows.flat().map(({ unit }) => unit))].join();
  };
  expect([of('still-got-it'), of('whose-column'), of('the-promise')]).toEqual(['hours', 'minutes', '']);
});
