import type { DiagnosticKind } from '../diagnostic.ts';
import choiceWithoutAMark from './choice-without-a-mark.ts';
import choiceWithoutAnId from './choice-without-an-id.ts';
import choiceWithoutWords from './choice-without-words.ts';
import commentWithText from './comment-with-text.ts';
import duplicateChoiceId from './duplicate-choice-id.ts';
import duplicateScene from './duplicate-scene.ts';
import effectNotUnderstood from './effect-not-understood.ts';
import effectTwice from './effect-twice.ts';
import frontmatterMissing from './frontmatter-missing.ts';
import frontmatterNotYaml from './frontmatter-not-yaml.ts';
import frontmatterWrong from './frontmatter-wrong.ts';
import headingOfNoScene from './heading-of-no-scene.ts';
import idShape from './id-shape.ts';
import linkOutOfTheStory from './link-out-of-the-story.ts';
import linkToNoScene from './link-to-no-scene.ts';
import listItemIsNoChoice from './list-item-is-no-choice.ts';
import needsNamingNothing from './needs-naming-nothing.ts';
import noScene from './no-scene.ts';
import paragraphTooLong from './paragraph-too-long.ts';
import proseHoldsOnlyWords from './prose-holds-only-words.ts';
import quoteHeadNotUnderstood from './quote-head-not-understood.ts';
import quoteTwice from './quote-twice.ts';
import quoteWithinAQuote from './quote-within-a-quote.ts';
import quoteWithoutWords from './quote-without-words.ts';
import routeWithTooMuch from './route-with-too-much.ts';
import ruleNotDeclared from './rule-not-declared.ts';
import speechNotUnderstood from './speech-not-understood.ts';
import textAfterTheChoices from './text-after-the-choices.ts';
import textBeforeTheFirstScene from './text-before-the-first-scene.ts';
import textBesideAChoice from './text-beside-a-choice.ts';
import timedChoiceWithWords from './timed-choice-with-words.ts';
import tooDeep from './too-deep.ts';
import tooLarge from './too-large.ts';
import tooManyChoices from './too-many-choices.ts';
import tooManyProblems from './too-many-problems.ts';
import unknownKey from './unknown-key.ts';
import unknownMeter from './unknown-meter.ts';
import unknownMood from './unknown-mood.ts';
import unknownQuote from './unknown-quote.ts';
import unknownRule from './unknown-rule.ts';
import unknownSpeaker from './unknown-speaker.ts';
import walkNamingNothing from './walk-naming-nothing.ts';
import youCannotLeave from './you-cannot-leave.ts';

/** What documentation and tests need of a kind, whatever its details are. */
export type DiagnosticEntry = Omit<DiagnosticKind<never>, 'reason' | 'hint'>;

/** Every problem that the format itself can have, by code. */
export const formatDiagnostics: readonly DiagnosticEntry[] = [
  choiceWithoutAMark,
  choiceWithoutAnId,
  choiceWithoutWords,
  commentWithText,
  duplicateChoiceId,
  duplicateScene,
  effectNotUnderstood,
  effectTwice,
  frontmatterMissing,
  frontmatterNotYaml,
  frontmatterWrong,
  headingOfNoScene,
  idShape,
  linkOutOfTheStory,
  linkToNoScene,
  listItemIsNoChoice,
  needsNamingNothing,
  noScene,
  paragraphTooLong,
  proseHoldsOnlyWords,
  quoteHeadNotUnderstood,
  quoteTwice,
  quoteWithinAQuote,
  quoteWithoutWords,
  routeWithTooMuch,
  ruleNotDeclared,
  speechNotUnderstood,
  textAfterTheChoices,
  textBeforeTheFirstScene,
  textBesideAChoice,
  timedChoiceWithWords,
  tooDeep,
  tooLarge,
  tooManyChoices,
  tooManyProblems,
  unknownKey,
  unknownMeter,
  unknownMood,
  unknownQuote,
  unknownRule,
  unknownSpeaker,
  walkNamingNothing,
  youCannotLeave,
];
