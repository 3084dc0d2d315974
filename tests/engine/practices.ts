import type { ChoosePractice, OrderPractice, SortPractice, WritePractice } from '../../src/engine/practice.ts';

const three = ['one', 'two', 'three'];
const titled = (id: string) => ({ id, title: id });

/** Small ones, one of each kind. */
export const sort: SortPractice = {
  id: 'table',
  title: 'Table',
  ask: 'Whose?',
  kind: 'sort',
  columns: ['seller', 'manager', 'others'].map(titled),
  rows: three.map((id) => ({ ...titled(id), cells: { seller: `${id} s`, manager: `${id} m`, others: `${id} o` } })),
};
export const order: OrderPractice = {
  id: 'steps',
  title: 'Steps',
  ask: 'Which first?',
  kind: 'order',
  items: [...three, 'four'].map((id) => ({ ...titled(id), line: `line ${id}`, why: 'why' })),
};
export const choose: ChoosePractice = {
  id: 'lines',
  title: 'Lines',
  ask: 'Which?',
  kind: 'choose',
  items: three.map((id, at) => ({
    id,
    situation: id,
    tell: `tell ${id}`,
    options: three.map((text, option) => ({ text, good: option === at, why: text })),
  })),
};
export const write: WritePractice = {
  id: 'own',
  title: 'Own',
  ask: 'How?',
  kind: 'write',
  skills: [{ ...titled('listen'), ask: 'Did I?' }],
  items: three.map((id) => ({ id, situation: id, tell: `tell ${id}`, instead: id })),
};
export const PRACTICES = [sort, order, choose, write] as const;
