import { MARKS, type Mark, type Need } from '../engine/scenario.ts';
import { nearest } from './nearest.ts';

/** What one code span says, names not yet looked up. */
export type Effect =
  | { readonly kind: 'mark'; readonly mark: Mark; readonly rule: string }
  | { readonly kind: 'change'; readonly meter: string; readonly by: number }
  | { readonly kind: 'need'; readonly need: Need }
  | { readonly kind: 'mood'; readonly mood: string }
  | { readonly kind: 'after'; readonly seconds: number };

const MARK = /^(keeps|bends|breaks) (\S+)$/;
/** A real minus sign is what some editors make of a hyphen before a digit. */
const CHANGE = /^(\S+) ([+−-])(\d{1,6})$/;
const METER_NEED = /^needs (\S+) (>=|<=) (\d{1,6})$/;
const TAKEN_NEED = /^needs (not )?(\S+)$/;
const MOOD = /^mood (\S+)$/;
const AFTER = /^after (\d{1,6})s$/;

/** Reads the words between the backquotes; none where they have no known form. */
export function readEffect(code: string): Effect | undefined {
  const text = code.trim().replace(/\s+/g, ' ');
  const [, markWord, rule] = MARK.exec(text) ?? [];
  const mark = MARKS.find((word) => word === markWord);
  if (mark && rule) return { kind: 'mark', mark, rule };
  const [, seconds] = AFTER.exec(text) ?? [];
  if (seconds) return Number(seconds) > 0 ? { kind: 'after', seconds: Number(seconds) } : undefined;
  const [, mood] = MOOD.exec(text) ?? [];
  if (mood) return { kind: 'mood', mood };
  const [, compared, op, value] = METER_NEED.exec(text) ?? [];
  if (compared && (op === '>=' || op === '<='))
    return { kind: 'need', need: { kind: 'meter', meter: compared, op, value: Number(value) } };
  const [, not, choice] = TAKEN_NEED.exec(text) ?? [];
  if (choice && choice !== 'not') return { kind: 'need', need: { kind: not ? 'not-taken' : 'taken', choice } };
  const [, meter, sign, amount] = CHANGE.exec(text) ?? [];
  if (meter && Number(amount) > 0)
    return { kind: 'change', meter, by: sign === '+' ? Number(amount) : -Number(amount) };
  return undefined;
}

const FORMS: ReadonlyMap<string, string> = new Map([
  ['keeps', '`keeps RULE`'],
  ['bends', '`bends RULE`'],
  ['breaks', '`breaks RULE`'],
  ['needs', '`needs METER >= 2`, `needs METER <= 2`, `needs CHOICE-ID` or `needs not CHOICE-ID`'],
  ['mood', '`mood calm`, with one of the twelve moods'],
  ['after', '`after 20s`, in whole seconds'],
]);
const MOVES = '`METER +1` or `METER -1`, a whole number after the sign';

/** How the effect that was probably meant is written. */
export function effectAdvice(code: string): string {
  const [first = ''] = code.trim().split(/\s/, 1);
  const word = nearest(first, FORMS.keys());
  const form = word && FORMS.get(word);
  if (form) return `Write it as ${form}.`;
  if (/[+−-]\s*\d/.test(code)) return `Write it as ${MOVES}.`;
  return `Effects are ${[...FORMS.values(), MOVES].join('; ')}.`;
}
