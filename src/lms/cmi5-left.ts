import { parseJson } from '../record/parse-json.ts';
import { isFields } from '../record/read-attempt.ts';
import { type Interaction, LmsRefused } from '../record/run-time.ts';
import type { LaunchParameters } from './cmi5-launch.ts';
import { type Lrs, refusal } from './cmi5-lrs.ts';

const STATE_ID = 'handoff';
const EDITION = 1;

/** What a session leaves to those that follow, in a State document of the registration. */
export interface Left {
  readonly bookmark: string;
  /** What the LMS has and is not to be told twice: `completed`, `passed`, `failed` with a score. */
  readonly said: readonly string[];
  /** On their way when this was written, as the bookmark takes for granted: the next session looks whether they came. */
  readonly owed: {
    /** As in `said` → the statement's id. */
    readonly said: Readonly<Record<string, string>>;
    readonly interactions: readonly Interaction[];
  };
}

export const NOTHING_LEFT: Left = { bookmark: '', said: [], owed: { said: {}, interactions: [] } };

/** The State document, where this module leaves what the next session needs. */
export interface Shelf {
  /** @throws `LmsRefused` */
  get(): Promise<Left>;
  /** @throws `LmsRefused` */
  put(left: Left): Promise<void>;
}

const isText = (value: unknown): value is string => typeof value === 'string';
const isNumber = (value: unknown): value is number => typeof value === 'number' && Number.isFinite(value);
const texts = (value: unknown): readonly string[] => (Array.isArray(value) ? value.filter(isText) : []);

function readInteraction(value: unknown): readonly Interaction[] {
  if (!isFields(value)) return [];
  const { id, scene, taken, right, rules, at, latency, leadsTo } = value;
  const result = (['correct', 'neutral', 'wrong'] as const).find((one) => one === value.result);
  const options = (Array.isArray(value.options) ? value.options : []).flatMap((option: unknown) =>
    isFields(option) && isText(option.id) && isText(option.said) ? [{ id: option.id, said: option.said }] : [],
  );
  if (!isText(id) || !isText(scene) || !isText(leadsTo) || !isNumber(taken) || !options[taken] || !result) return [];
  if (!isNumber(at) || !isNumber(latency)) return [];
  const known = isNumber(right) ? { right } : {};
  return [{ id, scene, options, taken, ...known, result, rules: texts(rules), at, latency, leadsTo }];
}

/** As much of it as can be read: a document that somebody else has written is none. */
function readLeft(value: unknown): Left {
  if (!isFields(value) || value.handoff !== EDITION || !isText(value.bookmark)) return NOTHING_LEFT;
  const owed = isFields(value.owed) ? value.owed : {};
  return {
    bookmark: value.bookmark,
    said: texts(value.said),
    owed: {
      said: Object.fromEntries(
        Object.entries(isFields(owed.said) ? owed.said : {}).flatMap(([name, id]) => (isText(id) ? [[name, id]] : [])),
      ),
      interactions: Array.isArray(owed.interactions) ? owed.interactions.flatMap(readInteraction) : [],
    },
  };
}

export function shelf(call: Lrs, { activityId, actor, registration }: LaunchParameters): Shelf {
  const query = { activityId, agent: JSON.stringify(actor), registration, stateId: STATE_ID };
  /** What a write is held against. xAPI 2.0 wants it, 1.0.3 does not (Communication 3.1): none until it was asked for. */
  let version: Readonly<Record<string, string>> = {};
  let wanted = false;
  const look = () => call('activities/state', { method: 'GET', query });
  async function learn(): Promise<void> {
    const { etag, status } = await look();
    version = etag ? { 'If-Match': etag } : status === 404 ? { 'If-None-Match': '*' } : {};
  }
  return {
    async get() {
      const answer = await look();
      if (answer.status === 404) return NOTHING_LEFT;
      if (!answer.ok) throw refusal(`GET ${STATE_ID}`, answer);
      return readLeft(parseJson(answer.text));
    },
    async put(left) {
      const write = () =>
        call('activities/state', { method: 'PUT', query, body: { handoff: EDITION, ...left }, headers: version });
      // On its way before anything is waited for: the page may be going.
      let answer = await write();
      if (answer.status === 409 || answer.status === 412) {
        wanted = true;
        await learn();
        answer = await write();
      }
      if (!answer.ok) throw refusal(`PUT ${STATE_ID}`, answer);
      if (wanted) await learn();
    },
  };
}

/** A document that the LMS has to have. @throws `LmsRefused` */
export async function launchDocument(
  call: Lrs,
  { activityId, actor, registration }: LaunchParameters,
): Promise<unknown> {
  const query = { activityId, agent: JSON.stringify(actor), registration, stateId: 'LMS.LaunchData' };
  const answer = await call('activities/state', { method: 'GET', query });
  if (!answer.ok) throw refusal('GET LMS.LaunchData', answer);
  const value = parseJson(answer.text);
  if (value === undefined) throw new LmsRefused('LMS.LaunchData: no JSON');
  return value;
}
