import bestScoreTooLow from './best-score-too-low.ts';
import cycle from './cycle.ts';
import deadEnd from './dead-end.ts';
import guardAlwaysTrue from './guard-always-true.ts';
import guardNeverTrue from './guard-never-true.ts';
import neverOffered from './never-offered.ts';
import noEnding from './no-ending.ts';
import noSecondChance from './no-second-chance.ts';
import onlyTheClockLeadsOn from './only-the-clock-leads-on.ts';
import ruleNeverTested from './rule-never-tested.ts';
import ruleTestedTooSeldom from './rule-tested-too-seldom.ts';
import tooManyStates from './too-many-states.ts';
import unreachableScene from './unreachable-scene.ts';
import walkEndsElsewhere from './walk-ends-elsewhere.ts';
import walkGoesElsewhere from './walk-goes-elsewhere.ts';
import walkScoresOtherwise from './walk-scores-otherwise.ts';

/** Every kind of fault that the proof finds. */
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
] as const;
