import type { Mark } from '../engine/scenario.ts';
import type { Score } from '../engine/score.ts';

/** What a path did to a rule. */
export interface RuleTested {
  readonly rule: string;
  /** How often, the worst mark first; without marks that it never had. */
  readonly marks: readonly { readonly mark: Mark; readonly count: number }[];
}

const WORST_FIRST = ['breaks', 'bends', 'keeps'] as const satisfies readonly Mark[];

/** Every rule that the story declares: those broken most often first, then those bent most often, then in the story's order. */
export function rulesTested({ rules }: Score): readonly RuleTested[] {
  return Object.entries(rules)
    .map(([rule, { tested }]) => ({
      rule,
      count: (mark: Mark): number => tested.filter((one) => one.mark === mark).length,
    }))
    .sort((a, b) => b.count('breaks') - a.count('breaks') || b.count('bends') - a.count('bends'))
    .map(({ rule, count }) => ({
      rule,
      marks: WORST_FIRST.map((mark) => ({ mark, count: count(mark) })).filter((one) => one.count > 0),
    }));
}
