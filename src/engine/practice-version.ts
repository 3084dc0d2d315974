import { hash } from './hash.ts';
import { itemIds, type Practice } from './practice.ts';

const goodOf = (practice: Practice): unknown =>
  practice.kind === 'choose' ? practice.items.map(({ options }) => options.map(({ good }) => good)) : [];

/** A short hash of what there is to do and what is right; prose is not in it. */
export const practiceVersion = (practice: Practice): string =>
  hash(JSON.stringify([practice.kind, itemIds(practice), goodOf(practice)]))
    .toString(36)
    .padStart(11, '0');
