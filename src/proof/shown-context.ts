import type { StoryContext } from '../engine/machine.ts';
import type { Need } from '../engine/scenario.ts';

/** What the machine remembers, as an author would write it: "ellen 0, hours 3, take-it-alone". */
export const shownContext = ({ meters, taken }: StoryContext): string =>
  [
    ...Object.entries(meters).map(([meter, value]) => `${meter} ${value}`),
    ...Object.entries(taken).map(([choice, was]) => (was ? choice : `not ${choice}`)),
  ].join(', ');

/** A condition as it stands in the text: "needs ellen >= 3". */
export function shownNeed(need: Need): string {
  switch (need.kind) {
    case 'meter':
      return `needs ${need.meter} ${need.op} ${need.value}`;
    case 'taken':
      return `needs ${need.choice}`;
    case 'not-taken':
      return `needs not ${need.choice}`;
  }
}
