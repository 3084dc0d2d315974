import { ratio } from '../engine/score.ts';
import { EXTENSIONS, moduleIri, ruleIri, sceneIri } from '../record/iris.ts';
import { isFields } from '../record/read-attempt.ts';
import type { Interaction, Objective, Report } from '../record/run-time.ts';
import { statementId } from './cmi5-id.ts';
import type { Fields, LaunchData, LaunchParameters } from './cmi5-launch.ts';
import { interval } from './texts.ts';

export interface Statement {
  readonly id: string;
  readonly actor: Fields;
  readonly verb: Fields;
  readonly object: Fields;
  readonly result?: Fields;
  readonly context: Fields;
  /** ISO instant, UTC (cmi5, 9.7). */
  readonly timestamp: string;
}

/** What all statements of a session share. */
export interface Setting {
  readonly parameters: LaunchParameters;
  readonly data: LaunchData;
  /** The session's id. */
  readonly session: string;
  /** Which module of the course this is. */
  readonly module: string;
}

const VERBS = 'http://adlnet.gov/expapi/verbs/';
const CMI5 = 'https://w3id.org/xapi/cmi5/context/categories/cmi5';
const MOVE_ON = 'https://w3id.org/xapi/cmi5/context/categories/moveon';
const MASTERY = 'https://w3id.org/xapi/cmi5/context/extensions/masteryscore';
const INTERACTION = 'http://adlnet.gov/expapi/activities/cmi.interaction';
const OBJECTIVE = 'http://adlnet.gov/expapi/activities/objective';

type Relation = 'category' | 'grouping' | 'parent' | 'other';

const inWords = (en: string): Fields => ({ en });
const verb = (name: string): Fields => ({ id: `${VERBS}${name}`, display: inWords(name) });
const activity = (id: string): Fields => ({ objectType: 'Activity', id });
const timestamp = (at: number): string => new Date(at).toISOString();

/** Activities of the template first and as they are (xAPI allows a single one without a list), then ours. */
function together(given: unknown, ours: readonly Fields[]): readonly unknown[] {
  const theirs: readonly unknown[] = Array.isArray(given) ? given : given === undefined ? [] : [given];
  const ids = theirs.map((one) => (isFields(one) ? one.id : undefined));
  return [...theirs, ...ours.filter(({ id }) => !ids.includes(id))];
}

/** The context template with what is ours added, and nothing of it overwritten (cmi5, 10.2.1). */
function context(
  { parameters, data }: Setting,
  ours: Partial<Record<Relation, readonly Fields[]>>,
  extensions: Fields,
): Fields {
  const theirs = isFields(data.context.contextActivities) ? data.context.contextActivities : {};
  const added = Object.entries(ours).map(([relation, activities]) => [
    relation,
    together(theirs[relation], activities),
  ]);
  return {
    ...data.context,
    registration: parameters.registration,
    contextActivities: { ...theirs, ...Object.fromEntries(added) },
    extensions: { ...extensions, ...(isFields(data.context.extensions) ? data.context.extensions : {}) },
  };
}

/** A cmi5 defined statement: about the module, in the cmi5 category (cmi5, 7.1.3). */
function defined(
  setting: Setting,
  name: string,
  id: string,
  at: number,
  result?: Fields,
  extensions: Fields = {},
): Statement {
  const { parameters } = setting;
  const movesOn = result !== undefined && ('success' in result || 'completion' in result);
  return {
    id,
    actor: parameters.actor,
    verb: verb(name),
    object: activity(parameters.activityId),
    ...(result ? { result } : {}),
    context: context(setting, { category: [CMI5, ...(movesOn ? [MOVE_ON] : [])].map(activity) }, extensions),
    timestamp: timestamp(at),
  };
}

const idOf = ({ parameters: { registration, activityId } }: Setting, ...facts: readonly string[]): string =>
  statementId(registration, activityId, ...facts);

export const initialized = (setting: Setting, at: number): Statement =>
  defined(setting, 'initialized', idOf(setting, setting.session, 'initialized'), at);

/** @param lasted milliseconds of the whole session. */
export const terminated = (setting: Setting, at: number, lasted: number): Statement =>
  defined(setting, 'terminated', idOf(setting, setting.session, 'terminated'), at, { duration: interval(lasted) });

/** Once a registration (cmi5, 9.3), and so is its id. */
export const completedId = (setting: Setting): string => idOf(setting, 'completed');

export const completed = (setting: Setting, at: number, { lasted }: Report): Statement =>
  defined(setting, 'completed', completedId(setting), at, { completion: true, duration: interval(lasted) });

/** `passed` once a registration, `failed` once a session. */
export const judgedId = (setting: Setting, success: boolean): string =>
  success ? idOf(setting, 'passed') : idOf(setting, setting.session, 'failed');

/** `passed` or `failed`, with the score (cmi5, 9.5.1) and the mastery score that it was held against (9.6.3.2). */
export function judged(setting: Setting, success: boolean, at: number, report: Report): Statement {
  const share = report.score ? ratio(report.score) : undefined;
  const { mastery } = setting.data;
  return defined(
    setting,
    success ? 'passed' : 'failed',
    judgedId(setting, success),
    at,
    {
      success,
      ...(share === undefined ? {} : { score: { scaled: share, raw: Math.round(100 * share), min: 0, max: 100 } }),
      duration: interval(report.lasted),
    },
    mastery === undefined ? {} : { [MASTERY]: mastery },
  );
}

/** Another choice in the same scene of the same attempt is another statement: a bookmark may have been lost in between. */
export const answeredId = (setting: Setting, { id, options, taken }: Interaction): string =>
  idOf(setting, 'answered', id, options[taken]?.id ?? '');

const sceneName = (id: string): string => id.replaceAll('-', ' ').replace(/^./, (first) => first.toUpperCase());

/**
 * A choice: a cmi5 allowed statement, without the cmi5 category (cmi5, 7.1.3), about an interaction of type `choice`
 * (xAPI 1.0.3, Data 2.4.4.1). It succeeds, or fails, or bends a rule and does neither.
 */
export function answered(
  setting: Setting,
  interaction: Interaction,
  objectives: readonly Objective[],
  at: number,
): Statement {
  const { scene, options, taken, right, result, rules, latency, leadsTo } = interaction;
  const { parameters, module } = setting;
  const correct = right === undefined ? undefined : options[right];
  const ruleOf = (id: string): Fields => {
    const title = objectives.find((objective) => objective.id === id)?.title;
    const definition = { type: OBJECTIVE, ...(title ? { name: inWords(title) } : {}) };
    return { ...activity(ruleIri(id)), definition };
  };
  const ours = {
    parent: [activity(parameters.activityId)],
    grouping: [activity(moduleIri(module))],
    ...(rules.length > 0 ? { other: rules.map(ruleOf) } : {}),
  };
  return {
    id: answeredId(setting, interaction),
    actor: parameters.actor,
    verb: verb('answered'),
    object: {
      ...activity(sceneIri(module, scene)),
      definition: {
        type: INTERACTION,
        name: inWords(sceneName(scene)),
        interactionType: 'choice',
        choices: options.map(({ id, said }) => ({ id, description: inWords(said) })),
        ...(correct ? { correctResponsesPattern: [correct.id] } : {}),
      },
    },
    result: {
      response: options[taken]?.id ?? '',
      ...(result === 'neutral' ? {} : { success: result === 'correct' }),
      duration: interval(latency),
      extensions: { [EXTENSIONS.leadsTo]: leadsTo },
    },
    context: context(setting, ours, {}),
    timestamp: timestamp(at),
  };
}
