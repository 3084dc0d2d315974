import type { Pressed } from './keys.ts';
import type { Showing } from './showing.ts';

/** The name of the `BroadcastChannel` over which the windows of one workshop speak. */
export const channelOf = (workshop: string): string => `handoff:workshop:${workshop}`;

/**
 * What windows say to each other. A console owns the workshop, screens draw what it shows. Every `showing` is whole, so that one
 * that was missed is never missed for long, and who comes late says `hello`.
 */
export type Said =
  /** From a console: this is what there is to be seen. `at` counts up, for each console from 1. */
  | { readonly kind: 'showing'; readonly console: string; readonly showing: Showing; readonly at: number }
  /** From a screen that has just been opened. */
  | { readonly kind: 'hello' }
  /** From a screen: a key was pressed there, or something was clicked that a key does. */
  | { readonly kind: 'pressed'; readonly pressed: Pressed }
  /** From a console: the workshop is mine from now on. The one that was opened later wins. */
  | { readonly kind: 'mine'; readonly console: string; readonly since: number }
  /** From the console that let go, to the one that leads now: the workshop as it was left, as data. */
  | { readonly kind: 'yours'; readonly console: string; readonly workshop: unknown };

/** Of two consoles, whether the first one has to let go: the later one keeps the workshop, by name where both came at once. */
export const letsGo = (
  ours: { readonly console: string; readonly since: number },
  theirs: { readonly console: string; readonly since: number },
): boolean => theirs.since > ours.since || (theirs.since === ours.since && theirs.console > ours.console);
