import answerMisspelt from './answer-misspelt.ts';
import answerToAFault from './answer-to-a-fault.ts';
import answerToNothing from './answer-to-nothing.ts';
import answerWithoutReason from './answer-without-reason.ts';
import bestIsFirst from './best-is-first.ts';
import bestIsLast from './best-is-last.ts';
import bestIsLongest from './best-is-longest.ts';
import bestScoreTooLow from './best-score-too-low.ts';
import choiceDecidesEverything from './choice-decides-everything.ts';
import choiceWithoutConsequence from './choice-without-consequence.ts';
import choiceWithoutDebrief from './choice-without-debrief.ts';
import cycle from './cycle.ts';
import deadEnd from './dead-end.ts';
import decisionWithoutFacilitatorNote from './decision-without-facilitator-note.ts';
import decisionWithoutRoleCheck from './decision-without-role-check.ts';
import endingHardlyReached from './ending-hardly-reached.ts';
import guardAlwaysTrue from './guard-always-true.ts';
import guardNeverTrue from './guard-never-true.ts';
import hardToRead from './hard-to-read.ts';
import longWayToADecision from './long-way-to-a-decision.ts';
import meterAtItsBound from './meter-at-its-bound.ts';
import meterNeverMoves from './meter-never-moves.ts';
import neverOffered from './never-offered.ts';
import noEnding from './no-ending.ts';
import noSecondChance from './no-second-chance.ts';
import onlyTheClockLeadsOn from './only-the-clock-leads-on.ts';
import ruleNeverTested from './rule-never-tested.ts';
import ruleTestedTooSeldom from './rule-tested-too-seldom.ts';
import sameChoiceTwice from './same-choice-twice.ts';
import tooManyStates from './too-many-states.ts';
import unreachableScene from './unreachable-scene.ts';
import verdictInProse from './verdict-in-prose.ts';
import walkEndsElsewhere from './walk-ends-elsewhere.ts';
import walkGoesElsewhere from './walk-goes-elsewhere.ts';
import walkScoresOtherwise from './walk-scores-otherwise.ts';
import worseInEveryWay from './worse-in-every-way.ts';

/** What may be meant, and can then be answered in the text. */
export const smellKinds = [
  bestIsFirst,
  bestIsLast,
  bestIsLongest,
  choiceDecidesEverything,
  choiceWithoutConsequence,
  choiceWithoutDebrief,
  decisionWithoutFacilitatorNote,
  decisionWithoutRoleCheck,
  endingHardlyReached,
  hardToRead,
  longWayToADecision,
  meterAtItsBound,
  meterNeverMoves,
  sameChoiceTwice,
  verdictInProse,
  worseInEveryWay,
] as const;

/** Every kind of problem that the proof finds. */
export const proofDiagnostics = [
  bestScoreTooLow,
  cycle,
  deadEnd,
  guardAlwaysTrue,
  guardNeverTrue,
  neverOffered,
  noEnding,
  noSecondChance,
  onlyTheClockLeadsOn,
  ruleNeverTested,
  ruleTestedTooSeldom,
  tooManyStates,
  unreachableScene,
  walkEndsElsewhere,
  walkGoesElsewhere,
  walkScoresOtherwise,
  ...smellKinds,
  answerMisspelt,
  answerToAFault,
  answerToNothing,
  answerWithoutReason,
] as const;
