import { needHolds, type StoryContext } from '../engine/machine.ts';
import type { Need, Scenario } from '../engine/scenario.ts';
import type { Place } from '../format/sources.ts';

/** Whether something was seen to hold, and seen not to. */
export interface Seen {
  readonly held: boolean;
  readonly failed: boolean;
}

/** What the machine saw of one `needs`, each time that it asked. */
export interface GuardSeen {
  /** The choice or route that it guards. */
  readonly of: { readonly choice: string } | { readonly route: number; readonly of: string };
  readonly scene: string;
  /** All conditions together. */
  readonly whole: Seen;
  /** Each by itself, in the order of the text. */
  readonly each: readonly Seen[];
}

const HELD = 1;
const FAILED = 2;

/** Watches the guards of a machine while it is explored. */
export class GuardLog {
  /** By the very list that the scenario holds and the machine is handed; the last entry is the whole. */
  private readonly seen = new Map<readonly Need[], Uint8Array>();

  /** Answers a guard, and remembers the answer. */
  asks(all: readonly Need[], context: StoryContext): boolean {
    let seen = this.seen.get(all);
    if (!seen) {
      seen = new Uint8Array(all.length + 1);
      this.seen.set(all, seen);
    }
    let whole = true;
    for (const [index, need] of all.entries()) {
      const holds = needHolds(need, context);
      seen[index] = (seen[index] ?? 0) | (holds ? HELD : FAILED);
      whole &&= holds;
    }
    seen[all.length] = (seen[all.length] ?? 0) | (whole ? HELD : FAILED);
    return whole;
  }

  /** Every guard that was asked at all, in the order of the text. */
  all(scenario: Scenario): readonly GuardSeen[] {
    const told = (needs: readonly Need[], scene: string, of: GuardSeen['of']): GuardSeen[] => {
      const bits = this.seen.get(needs);
      if (!bits) return [];
      const seen = [...bits].map((bit) => ({ held: (bit & HELD) !== 0, failed: (bit & FAILED) !== 0 }));
      return [{ of, scene, whole: seen[needs.length] ?? { held: false, failed: false }, each: seen.slice(0, -1) }];
    };
    return scenario.scenes.flatMap(({ id, routes, choices }) => [
      ...routes.flatMap(({ needs }, route) => told(needs, id, { route, of: id })),
      ...choices.flatMap((choice) => told(choice.needs, id, { choice: choice.id })),
    ]);
  }
}

/** Where one condition of a guard stands. */
export const needPlace = ({ of }: GuardSeen, need: number): Place => ({ ...of, need });
