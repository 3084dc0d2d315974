import { hash } from './hash.ts';

/** The same things in an order that looks like none, and is the same for everybody and every time. */
export const dealt = <Thing>(things: readonly Thing[], nameOf: (thing: Thing) => string, seed: string): Thing[] =>
  things
    .map((thing) => ({ thing, by: hash(`${seed} ${nameOf(thing)}`) }))
    .sort((a, b) => a.by - b.by)
    .map(({ thing }) => thing);
