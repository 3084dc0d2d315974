import { quoted } from '../shown.ts';
import type { SmellKind } from '../smell-kind.ts';

interface Details {
  readonly choice: string;
  readonly better: string;
  /** The rules that both are marked on. */
  readonly rules: readonly string[];
  readonly meters: readonly string[];
}

const kind: SmellKind<Details> = {
  code: 'worse-in-every-way',
  severity: 'smell',
  of: 'scene',
  rule: 'No choice is worse than another in every way',
  why: 'What is worse in every way tempts nobody, and what tempts nobody teaches nothing. In life the weak move is easy now: it pleases a client, saves an hour, feels kind. Let the story show that price, in a meter or by a half mark. Only marks and meters are compared, and more of a meter is taken to be better; if less is better in yours, answer this and say so.',
  example:
    '- [Sit still, Ellen. I will do it.](#the-sidelined-chair "sit-still") `breaks facilitate-the-handoff` `ellen -1`\n- [You take it, Ellen.](#the-first-chair "you-take-it") `keeps facilitate-the-handoff` `ellen +1`',
  mended:
    '- [I open, and you come in when he is warm.](#the-sidelined-chair "warm-him-up") `bends facilitate-the-handoff` `ellen +1`\n- [You take it, Ellen.](#the-first-chair "you-take-it") `keeps facilitate-the-handoff` `ellen +1`',
  reason: ({ choice, better, rules, meters }) => {
    const ways = [
      ...(rules.length > 0 ? [`is marked lower on ${quoted(rules)}`] : []),
      ...(meters.length > 0 ? [`leaves less of ${quoted(meters)}`] : []),
    ].join(' and ');
    return `"${choice}" ${ways} than "${better}", and is better at nothing: nobody is tempted by it.`;
  },
  hint: () => 'Let it win something now: comfort in a meter, an hour, a half mark. Or take it out.',
};
export default kind;
