import type { Choice, Scenario } from '../../engine/scenario.ts';
import { trainerConsole } from '../../i18n/en.ts';
import { markOf } from '../debrief/marks-of.ts';

const words = trainerConsole.prompts;

/** What to ask whoever is for a choice: about the person whom it touches most, and about the rule that it meets. */
export function promptsFor(choice: Choice, { meters }: Scenario, decision: number): readonly string[] {
  const [moved] = Object.entries(choice.changes).sort(([, a], [, b]) => Math.abs(b) - Math.abs(a));
  const label = moved && meters[moved[0]]?.label;
  const about = moved && label ? [moved[1] < 0 ? words.loses(label) : words.wins(label)] : [];
  const bank = words[markOf(choice) ?? 'none'];
  return [...about, bank[decision % bank.length] ?? bank[0]];
}
