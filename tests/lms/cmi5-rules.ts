import { isDeepStrictEqual } from 'node:util';

export type Fields = Readonly<Record<string, unknown>>;
export const isFields = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** What a real player answers to a statement that it does not take, and why. */
export class Refusal extends Error {
  readonly status: 400 | 403 | 409;

  constructor(status: 400 | 403 | 409, reason: string) {
    super(reason);
    this.status = status;
  }
}

const NOT_XAPI = 400;
const NOT_CMI5 = 403;

function hold(so: boolean, status: 400 | 403, reason: string): asserts so {
  if (!so) throw new Refusal(status, reason);
}

export const VERB = 'http://adlnet.gov/expapi/verbs/';
export const CMI5 = 'https://w3id.org/xapi/cmi5/context/categories/cmi5';
export const MOVE_ON = 'https://w3id.org/xapi/cmi5/context/categories/moveon';
const EXTENSION = 'https://w3id.org/xapi/cmi5/context/extensions/';
export const SESSION_ID = `${EXTENSION}sessionid`;
export const MASTERY_SCORE = `${EXTENSION}masteryscore`;

const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[1-5][0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/i;
const IRI = /^[a-z][a-z0-9+.-]*:[^\s<>"{}|\\^`]+$/i;
const LANGUAGE = /^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/i;
const INSTANT = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?(Z|[+-]\d\d:?\d\d)$/;
/** Two decimals at most: xAPI 1.0.3, Data 4.7. */
const DURATION = /^PT(?=\d)(\d+H)?(\d+M)?(\d+(\.\d{1,2})?S)?$/;
const INTERACTIONS = [
  'true-false',
  'choice',
  'fill-in',
  'long-fill-in',
  'matching',
  'performance',
  'sequencing',
  'likert',
  'numeric',
  'other',
];

const only = (value: Fields, names: readonly string[], what: string): void => {
  const strange = Object.keys(value).find((name) => !names.includes(name));
  hold(strange === undefined, NOT_XAPI, `${what}: unknown property ${strange}`);
};

function checkWords(value: unknown, what: string): void {
  hold(isFields(value), NOT_XAPI, `${what} is no language map`);
  for (const [language, words] of Object.entries(value)) {
    hold(LANGUAGE.test(language), NOT_XAPI, `${what}: ${language} is no language`);
    hold(typeof words === 'string', NOT_XAPI, `${what}: ${language} is no text`);
  }
}

function checkExtensions(value: unknown): void {
  if (value === undefined) return;
  hold(isFields(value), NOT_XAPI, 'extensions are no object');
  for (const name of Object.keys(value)) hold(IRI.test(name), NOT_XAPI, `extension ${name} is no IRI`);
}

function checkDefinition(value: unknown): void {
  if (value === undefined) return;
  hold(isFields(value), NOT_XAPI, 'definition is no object');
  const { name, description, type, interactionType, choices, correctResponsesPattern, extensions } = value;
  only(
    value,
    ['name', 'description', 'type', 'moreInfo', 'interactionType', 'choices', 'correctResponsesPattern', 'extensions'],
    'definition',
  );
  if (name !== undefined) checkWords(name, 'name');
  if (description !== undefined) checkWords(description, 'description');
  hold(type === undefined || (typeof type === 'string' && IRI.test(type)), NOT_XAPI, 'type is no IRI');
  checkExtensions(extensions);
  const isInteraction = choices !== undefined || correctResponsesPattern !== undefined || interactionType !== undefined;
  if (!isInteraction) return;
  hold(typeof interactionType === 'string' && INTERACTIONS.includes(interactionType), NOT_XAPI, 'interactionType');
  if (correctResponsesPattern !== undefined) {
    const isList = Array.isArray(correctResponsesPattern);
    hold(
      isList && correctResponsesPattern.every((one) => typeof one === 'string'),
      NOT_XAPI,
      'correctResponsesPattern',
    );
  }
  if (choices === undefined) return;
  hold(Array.isArray(choices) && choices.length > 0, NOT_XAPI, 'choices are no list');
  const ids = choices.map((choice: unknown) => {
    hold(isFields(choice) && typeof choice.id === 'string' && choice.id !== '', NOT_XAPI, 'a choice without an id');
    only(choice, ['id', 'description'], 'choice');
    if (choice.description !== undefined) checkWords(choice.description, 'choice');
    return choice.id;
  });
  hold(new Set(ids).size === ids.length, NOT_XAPI, 'two choices have one id');
}

function checkActivity(value: unknown): string {
  hold(isFields(value), NOT_XAPI, 'activity is no object');
  only(value, ['objectType', 'id', 'definition'], 'activity');
  hold(value.objectType === undefined || value.objectType === 'Activity', NOT_XAPI, 'objectType');
  hold(typeof value.id === 'string' && IRI.test(value.id), NOT_XAPI, `activity id ${String(value.id)} is no IRI`);
  checkDefinition(value.definition);
  return value.id;
}

function checkScore(value: unknown): void {
  if (value === undefined) return;
  hold(isFields(value), NOT_XAPI, 'score is no object');
  only(value, ['scaled', 'raw', 'min', 'max'], 'score');
  const { scaled, raw, min, max } = value;
  for (const number of Object.values(value)) hold(typeof number === 'number', NOT_XAPI, 'score: no number');
  hold(scaled === undefined || (Number(scaled) >= -1 && Number(scaled) <= 1), NOT_XAPI, 'score.scaled outside -1 to 1');
  if (min !== undefined && max !== undefined) hold(Number(min) < Number(max), NOT_XAPI, 'score.min is not below max');
  if (raw === undefined) return;
  hold(min === undefined || Number(raw) >= Number(min), NOT_XAPI, 'score.raw below min');
  hold(max === undefined || Number(raw) <= Number(max), NOT_XAPI, 'score.raw above max');
}

function checkResult(value: unknown): void {
  if (value === undefined) return;
  hold(isFields(value), NOT_XAPI, 'result is no object');
  only(value, ['score', 'success', 'completion', 'response', 'duration', 'extensions'], 'result');
  const { success, completion, response, duration, score, extensions } = value;
  hold(success === undefined || typeof success === 'boolean', NOT_XAPI, 'success is no boolean');
  hold(completion === undefined || typeof completion === 'boolean', NOT_XAPI, 'completion is no boolean');
  hold(response === undefined || typeof response === 'string', NOT_XAPI, 'response is no text');
  const isDuration = typeof duration === 'string' && DURATION.test(duration);
  hold(duration === undefined || isDuration, NOT_XAPI, `duration ${String(duration)} is none, or too fine`);
  checkScore(score);
  checkExtensions(extensions);
}

const RELATIONS = ['parent', 'grouping', 'category', 'other'];

function checkContext(value: unknown): void {
  if (value === undefined) return;
  hold(isFields(value), NOT_XAPI, 'context is no object');
  const { registration, contextActivities, extensions } = value;
  only(
    value,
    ['registration', 'instructor', 'team', 'contextActivities', 'revision', 'platform', 'language', 'extensions'],
    'context',
  );
  const isRegistration = typeof registration === 'string' && UUID.test(registration);
  hold(registration === undefined || isRegistration, NOT_XAPI, 'registration is no UUID');
  checkExtensions(extensions);
  if (contextActivities === undefined) return;
  hold(isFields(contextActivities), NOT_XAPI, 'contextActivities are no object');
  only(contextActivities, RELATIONS, 'contextActivities');
  for (const list of Object.values(contextActivities)) {
    for (const one of Array.isArray(list) ? list : [list]) checkActivity(one);
  }
}

function checkNoNull(value: unknown): void {
  hold(value !== null, NOT_XAPI, 'null');
  if (Array.isArray(value)) for (const one of value) checkNoNull(one);
  else if (isFields(value))
    for (const [name, one] of Object.entries(value)) if (name !== 'extensions') checkNoNull(one);
}

/** xAPI 1.0.3, Data 2: what any LRS refuses. */
function checkXapi(statement: unknown): asserts statement is Fields {
  hold(isFields(statement), NOT_XAPI, 'a statement is no object');
  checkNoNull(statement);
  only(
    statement,
    ['id', 'actor', 'verb', 'object', 'result', 'context', 'timestamp', 'authority', 'version', 'attachments'],
    'statement',
  );
  const { id, actor, verb, object, result, context, timestamp } = statement;
  hold(isFields(actor) && isFields(verb) && isFields(object), NOT_XAPI, 'actor, verb or object missing');
  hold(id === undefined || (typeof id === 'string' && UUID.test(id)), NOT_XAPI, 'id is no UUID');
  hold(typeof verb.id === 'string' && IRI.test(verb.id), NOT_XAPI, 'verb is no IRI');
  if (verb.display !== undefined) checkWords(verb.display, 'verb');
  checkActivity(object);
  checkResult(result);
  checkContext(context);
  const isInstant = typeof timestamp === 'string' && INSTANT.test(timestamp) && !Number.isNaN(Date.parse(timestamp));
  hold(timestamp === undefined || isInstant, NOT_XAPI, 'timestamp is no instant');
}

/** A session, as far as it bears on what may be said in it. */
export interface Sitting {
  readonly actor: Fields;
  readonly registration: string;
  readonly activityId: string;
  readonly template: Fields;
  readonly mode: 'Normal' | 'Browse' | 'Review';
  readonly mastery: number | undefined;
}

/** What has been said already, by the last part of the verb's IRI; grows as a batch is checked. */
export interface Said {
  readonly inSession: string[];
  readonly inRegistration: string[];
  /** Of `initialized`: milliseconds since 1970. */
  since: number;
  /** The latest timestamp of the session. */
  latest: number;
}

/** The context template has to stand in each context, unchanged, its activities first (cmi5, 10.2.1). */
function checkTemplate(context: Fields, template: Fields): void {
  for (const [name, theirs] of Object.entries(template)) {
    const ours = context[name];
    hold(isFields(ours) && isFields(theirs), NOT_CMI5, `10.2.1.0-6 context does not match template: ${name}`);
    for (const [key, value] of Object.entries(theirs)) {
      const given = ours[key];
      const kept =
        name === 'contextActivities' && Array.isArray(given) && Array.isArray(value)
          ? given.slice(0, value.length)
          : given;
      hold(isDeepStrictEqual(kept, value), NOT_CMI5, `10.2.1.0-6 context does not match template: ${name} ${key}`);
    }
  }
}

const idsIn = (list: unknown): readonly unknown[] =>
  (Array.isArray(list) ? list : []).map((one: unknown) => (isFields(one) ? one.id : undefined));

function checkResultOf(verb: string, result: Fields, categories: readonly unknown[]): void {
  const { success, completion, score, duration } = result;
  const isJudged = verb === 'passed' || verb === 'failed';
  hold(
    (verb === 'completed') === (completion !== undefined),
    NOT_CMI5,
    '9.5.3 completion on completed, and there alone',
  );
  hold(completion === undefined || completion === true, NOT_CMI5, '9.5.3.0-1 completion is true');
  hold(isJudged === (success !== undefined), NOT_CMI5, '9.5.2 success on passed and failed, and there alone');
  hold(success === undefined || success === (verb === 'passed'), NOT_CMI5, '9.5.2 success is not what the verb says');
  const movesOn = success !== undefined || completion !== undefined;
  hold(categories.includes(MOVE_ON) === movesOn, NOT_CMI5, '9.6.2.2-1 moveOn category');
  const needsDuration = verb !== 'initialized';
  hold(!needsDuration || duration !== undefined, NOT_CMI5, `9.5.4.1 ${verb} without a duration`);
  if (score === undefined) return;
  hold(isFields(score) && isJudged, NOT_CMI5, '9.5.1.0-2 score on passed and failed alone');
  const { scaled, raw, min, max } = score;
  hold(scaled === undefined || Number(scaled) >= 0, NOT_CMI5, '9.5.1 score.scaled below 0');
  hold(raw === undefined || (min !== undefined && max !== undefined), NOT_CMI5, '9.5.1.0-3 raw without min and max');
  const whole = [raw, min, max].every((number) => number === undefined || Number.isInteger(number));
  hold(whole, NOT_CMI5, '9.5.1 raw, min and max are whole numbers');
}

function checkMastery(verb: string, result: Fields, context: Fields, mastery: number | undefined): void {
  if (mastery === undefined || (verb !== 'passed' && verb !== 'failed')) return;
  const said = isFields(context.extensions) ? context.extensions[MASTERY_SCORE] : undefined;
  hold(said === mastery, NOT_CMI5, '9.6.3.2-2 masteryScore extension missing or another');
  const scaled = isFields(result.score) ? result.score.scaled : undefined;
  if (typeof scaled !== 'number') return;
  hold(verb !== 'passed' || scaled >= mastery, NOT_CMI5, '9.3.4.0-2 passed below the mastery score');
  hold(verb !== 'failed' || scaled < mastery, NOT_CMI5, '9.3.5 failed at or above the mastery score');
}

function checkOrder(verb: string, { inSession, inRegistration }: Said): void {
  hold(!inSession.includes(verb), NOT_CMI5, `9.3.0.0-2 already ${verb} in this session`);
  const judged = verb === 'passed' || verb === 'failed';
  const before = inSession.includes('passed') || inSession.includes('failed');
  hold(!judged || !before, NOT_CMI5, '9.3.0.0-3 passed and failed in one session');
  hold(verb !== 'completed' || !inRegistration.includes(verb), NOT_CMI5, '9.3.0.0-6 already completed');
  hold(verb !== 'passed' || !inRegistration.includes(verb), NOT_CMI5, '9.3.0.0-7 already passed');
  hold(verb !== 'failed' || !inRegistration.includes('passed'), NOT_CMI5, '9.3.0.0-8 failed after passed');
}

const DEFINED = ['initialized', 'completed', 'passed', 'failed', 'terminated'];

/**
 * One statement as a strict cmi5 player takes it (cmi5, 7 and 9), behind it a strict LRS. Numbers as in ADL's list of
 * requirements, or of the section.
 * @throws `Refusal`
 */
export function checkStatement(statement: unknown, sitting: Sitting, said: Said): asserts statement is Fields {
  checkXapi(statement);
  const { id, actor, verb, object, result = {}, context, timestamp } = statement;
  hold(isFields(verb) && isFields(object) && isFields(result), NOT_XAPI, 'not a statement');
  const name = String(verb.id).startsWith(VERB) ? String(verb.id).slice(VERB.length) : String(verb.id);
  hold(id !== undefined, NOT_CMI5, '9.1.0.0-1 no id');
  hold(name !== 'voided', NOT_CMI5, '6.3.0.0-1 voided');
  hold(typeof timestamp === 'string', NOT_CMI5, '9.7.0.0-1 no timestamp');
  hold(/(Z|\+00:?00)$/.test(timestamp), NOT_CMI5, '9.7.0.0-2 timestamp is not in UTC');
  hold(isDeepStrictEqual(actor, sitting.actor), NOT_CMI5, '8.1.3.0-3 another actor');
  hold(isFields(context), NOT_CMI5, '9.6.0.0-1 no context');
  hold(context.registration === sitting.registration, NOT_CMI5, '9.6.1.0-1 another registration');
  const extensions = isFields(context.extensions) ? context.extensions : {};
  hold(extensions[SESSION_ID] !== undefined, NOT_CMI5, '9.6.3.1-4 no session id');
  checkTemplate(context, sitting.template);

  const at = Date.parse(timestamp);
  hold(said.inSession.length > 0 || name === 'initialized', NOT_CMI5, '9.3.0.0-4 before initialized');
  hold(!said.inSession.includes('terminated'), NOT_CMI5, '9.3.0.0-5 after terminated');
  hold(at >= said.since, NOT_CMI5, '9.3.0.0-4 timestamp before that of initialized');
  hold(name !== 'terminated' || at >= said.latest, NOT_CMI5, '9.3.0.0-5 terminated is not the last by its timestamp');

  const activities = isFields(context.contextActivities) ? context.contextActivities : {};
  const categories = idsIn(activities.category);
  if (categories.includes(CMI5)) {
    hold(DEFINED.includes(name), NOT_CMI5, `9.3.0.0-1 ${name} is no cmi5 verb`);
    hold(isFields(actor) && isFields(actor.account), NOT_CMI5, '9.2.0.0-3 an actor without an account');
    hold(object.id === sitting.activityId, NOT_CMI5, '8.1.5.0-6 another object than the activity');
    const isLife = name === 'initialized' || name === 'terminated';
    hold(isLife || sitting.mode === 'Normal', NOT_CMI5, `10.2.2 ${name} in ${sitting.mode}`);
    checkResultOf(name, result, categories);
    checkMastery(name, result, context, sitting.mastery);
    checkOrder(name, said);
    said.inRegistration.push(name);
  } else {
    hold(!DEFINED.includes(name), NOT_CMI5, `9.6.2.1 ${name} without the cmi5 category`);
    hold(!categories.includes(MOVE_ON), NOT_CMI5, '9.6.2.2-2 moveOn category without the cmi5 category');
    // The standard lets it pass, 10.2.2 being about what it defines; whoever only looks leaves no traces all the same.
    hold(sitting.mode === 'Normal', NOT_CMI5, `${name} in ${sitting.mode}`);
  }
  said.inSession.push(name);
  if (name === 'initialized') said.since = at;
  said.latest = Math.max(said.latest, at);
}
