import { parseJson } from '../record/parse-json.ts';
import { isFields } from '../record/read-attempt.ts';
import { type Launch, LmsAbsent, LmsRefused } from '../record/run-time.ts';

export type Fields = Readonly<Record<string, unknown>>;

/** What stands in the address that the LMS launches (cmi5, 8.1). */
export interface LaunchParameters {
  /** With a slash at its end. */
  readonly endpoint: string;
  /** Where the token is fetched, once. */
  readonly fetch: string;
  /** The learner, as an xAPI agent; handed on as it came. */
  readonly actor: Fields;
  readonly registration: string;
  /** The LMS's own name of this module, in all that is said about it. */
  readonly activityId: string;
}

/** `LMS.LaunchData` (cmi5, 10.2), as far as we use it. */
export interface LaunchData {
  /** `contextTemplate`: stands in every statement as it is. */
  readonly context: Fields;
  readonly mode: Launch['mode'];
  /** 0 to 1 */
  readonly mastery?: number;
  /** Where the learner is to be led at the end. */
  readonly returnUrl?: string;
}

const NAMES = ['endpoint', 'fetch', 'actor', 'registration', 'activityId'] as const;
const SESSION_ID = 'https://w3id.org/xapi/cmi5/context/extensions/sessionid';

/**
 * @param search a page's query, in any order and with anything else in it.
 * @throws `LmsAbsent` where a parameter is missing, `LmsRefused` where one cannot be read
 */
export function launchParameters(search: string): LaunchParameters {
  const query = new URLSearchParams(search);
  const missing = NAMES.filter((name) => !query.get(name));
  if (missing.length > 0)
    throw new LmsAbsent(`the address has no ${missing.join(', ')}: no LMS has launched this page`);
  const given = (name: (typeof NAMES)[number]): string => query.get(name) ?? '';
  const actor = parseJson(given('actor'));
  if (!isFields(actor)) throw new LmsRefused('launch: the actor in the address is no JSON object');
  const endpoint = given('endpoint');
  return {
    endpoint: endpoint.endsWith('/') ? endpoint : `${endpoint}/`,
    fetch: given('fetch'),
    actor,
    registration: given('registration'),
    activityId: given('activityId'),
  };
}

/** The learner as one text: two that differ are two people. */
export function nameOf(actor: Fields): string {
  const { account } = actor;
  if (isFields(account)) return `${String(account.homePage)} ${String(account.name)}`;
  const id = [actor.mbox, actor.mbox_sha1sum, actor.openid].find((value) => typeof value === 'string');
  return typeof id === 'string' ? id : JSON.stringify(actor);
}

/** An address that a page may go to: never a script. */
function webAddress(value: unknown, from: string): string | undefined {
  if (typeof value !== 'string' || value === '') return undefined;
  const url = URL.canParse(value, from) ? new URL(value, from) : undefined;
  return url && /^https?:$/.test(url.protocol) ? url.href : undefined;
}

/**
 * @param from the page's own address, which a relative `returnURL` counts from.
 * @throws `LmsRefused` where it is no launch data
 */
export function launchData(value: unknown, from: string): LaunchData {
  if (!isFields(value) || !isFields(value.contextTemplate)) {
    throw new LmsRefused('LMS.LaunchData: no contextTemplate in it');
  }
  const { contextTemplate, launchMode, masteryScore, returnURL } = value;
  const said = String(launchMode).toLowerCase();
  const mastery = typeof masteryScore === 'string' ? Number.parseFloat(masteryScore) : masteryScore;
  const returnUrl = webAddress(returnURL, from);
  return {
    context: contextTemplate,
    mode: said === 'browse' || said === 'review' ? said : 'normal',
    ...(typeof mastery === 'number' && mastery >= 0 && mastery <= 1 ? { mastery } : {}),
    ...(returnUrl ? { returnUrl } : {}),
  };
}

/** The session's id in a context template (cmi5, 9.6.3.1). */
export function sessionOf({ context }: LaunchData): string {
  const id = isFields(context.extensions) ? context.extensions[SESSION_ID] : undefined;
  if (typeof id !== 'string') throw new LmsRefused('LMS.LaunchData: no session id in its contextTemplate');
  return id;
}
