import type { Answer } from '../format/answer.ts';
import { type Diagnostic, type DiagnosticKind, diagnose } from '../format/diagnostic.ts';
import { formatDiagnostics } from '../format/diagnostics/index.ts';
import { nearest } from '../format/nearest.ts';
import answerMisspelt from './diagnostics/answer-misspelt.ts';
import answerToAFault from './diagnostics/answer-to-a-fault.ts';
import answerToNothing from './diagnostics/answer-to-nothing.ts';
import answerWithoutReason from './diagnostics/answer-without-reason.ts';
import { proofDiagnostics, smellKinds } from './diagnostics/index.ts';
import type { Smell } from './smells.ts';

/** A smell that the author means. */
export interface Answered {
  readonly diagnostic: Diagnostic;
  readonly reason: string;
}

export interface Matched {
  /** Smells that nobody answers, and answers that are none; in no order. */
  readonly open: readonly Diagnostic[];
  readonly answered: readonly Answered[];
}

const ANSWERABLE = new Map<string, 'scene' | 'story'>(smellKinds.map(({ code, of }) => [code, of]));
const OTHERS = new Map([...formatDiagnostics, ...proofDiagnostics].map(({ code, severity }) => [code, severity]));

/** Comments that are compared with the codes; a text with more that are nearly answers was not written by hand. */
const GUESSES = 1_000;

const keyOf = (code: string, scene: string | undefined): string => `${code}\n${scene ?? ''}`;

/**
 * Lays the answers beside the smells. An answer holds for every smell with its code in its scene. One that is misspelt or
 * gives no reason still holds, and smells itself, so that one cause has one message.
 * @param whole Whether all smells were looked for; else it is not known which answers answer nothing.
 */
export function matchAnswers(
  smells: readonly Smell[],
  answers: readonly Answer[],
  file: string,
  whole: boolean,
): Matched {
  const open: Diagnostic[] = [];
  const smelling = new Map<string, (string | undefined)[]>();
  for (const { diagnostic, scene } of smells) {
    const scenes = smelling.get(diagnostic.code);
    if (scenes) scenes.push(scene);
    else smelling.set(diagnostic.code, [scene]);
  }
  const present = new Set(smells.map(({ diagnostic, scene }) => keyOf(diagnostic.code, scene)));
  const given = new Map<string, Answer>();
  let guesses = 0;

  for (const answer of answers) {
    const { code, scene, reason, at } = answer;
    const report = <Details>(kind: DiagnosticKind<Details>, details: Details) => {
      open.push(diagnose(kind, file, at, details));
    };
    const severity = ANSWERABLE.has(code) ? undefined : OTHERS.get(code);
    if (severity) {
      report(answerToAFault, { code, smell: severity === 'smell' });
      continue;
    }
    const meant = ANSWERABLE.has(code) ? code : guesses++ < GUESSES ? nearest(code, ANSWERABLE.keys()) : undefined;
    const of = meant === undefined ? undefined : ANSWERABLE.get(meant);
    if (meant === undefined || !of) continue;
    given.set(keyOf(meant, scene), answer);
    if (meant !== code) report(answerMisspelt, { code, nearest: meant });
    else if (reason === '') report(answerWithoutReason, { code });
    else if (whole && !present.has(keyOf(meant, scene)))
      report(answerToNothing, { code, of, scene, elsewhere: smelling.get(code)?.find((other) => other !== undefined) });
  }

  const answered: Answered[] = [];
  for (const { diagnostic, scene } of smells) {
    const answer = given.get(keyOf(diagnostic.code, scene));
    if (answer) answered.push({ diagnostic, reason: answer.reason });
    else open.push(diagnostic);
  }
  return { open, answered };
}
