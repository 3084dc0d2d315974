import {
  atMost,
  type DataModel,
  type Held,
  itemOf,
  type Kind,
  kindOf,
  leavesGap,
  like,
  oneOf,
  type Refusal,
} from './strict-scorm.ts';

const READ: Kind = { access: 'read' };
const REAL = /^-?\d{1,5}(\.\d{1,18})?$/;
const NUMBER: Kind = { access: 'both', fits: like(REAL) };
const SCALED: Kind = { access: 'both', fits: like(REAL), range: [-1, 1] };
const MEASURE: Kind = { access: 'both', fits: like(REAL), range: [0, 1] };
/** long_identifier_type, and a URN in its own shape. */
const ID = /^(?!urn:)\S{1,4000}$|^urn:[A-Za-z0-9-]{1,31}:\S{1,4000}$/;
const COMPLETION: Kind = { access: 'both', fits: oneOf('completed', 'incomplete', 'not attempted', 'unknown') };
const SUCCESS: Kind = { access: 'both', fits: oneOf('passed', 'failed', 'unknown') };
const TYPES = [
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
/** timeinterval (second,10,2): every part may be missing, but not all; seconds have two decimals at most. */
const INTERVAL = /^P(?=.)(\d+Y)?(\d+M)?(\d+D)?(T(?=.)(\d+H)?(\d+M)?(\d+(\.\d{1,2})?S)?)?$/;
/** time (second,10,0) as Moodle reads it: until 2038, no zone, and hundredths at most. */
const TIME =
  /^(19[7-9]\d|20[0-2]\d|203[0-8])-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])T([01]\d|2[0-3]):[0-5]\d:[0-5]\d(\.\d{1,2})?$/;
/** localized_string_type (SPM 250), on one line. */
const DESCRIPTION = /^(\{lang=[A-Za-z]{1,8}(-[A-Za-z0-9]{1,8})*\})?[^\r\n]{0,250}$/;
/** short_identifier_type as Moodle reads it: no hyphen. */
const SHORT_ID = /^[\w.]{1,250}$/;

/** RTE 4.2.9.1: a set of short identifiers with `[,]` between, 36 at most, each once. */
function isChoices(value: string): boolean {
  const ids = value.split('[,]');
  return ids.length <= 36 && ids.every((id) => SHORT_ID.test(id)) && new Set(ids).size === ids.length;
}

/** @param at as `cmi.interactions.0` */
const isResponse = (value: string, { values }: Held, at: string): boolean =>
  values.get(`${at}.type`) !== 'choice' || isChoices(value);

const MODEL: DataModel = {
  'cmi._version': READ,
  'cmi.completion_status': COMPLETION,
  'cmi.completion_threshold': READ,
  'cmi.credit': READ,
  'cmi.entry': READ,
  'cmi.exit': { access: 'write', fits: oneOf('time-out', 'suspend', 'logout', 'normal', '') },
  'cmi.interactions._children': READ,
  'cmi.interactions._count': READ,
  'cmi.interactions.n.id': { access: 'both', fits: like(ID) },
  'cmi.interactions.n.type': { access: 'both', fits: oneOf(...TYPES) },
  'cmi.interactions.n.objectives._count': READ,
  'cmi.interactions.n.objectives.n.id': { access: 'both', fits: like(ID) },
  'cmi.interactions.n.timestamp': { access: 'both', fits: like(TIME) },
  'cmi.interactions.n.correct_responses._count': READ,
  'cmi.interactions.n.correct_responses.n.pattern': {
    access: 'both',
    fits: (value, held, at) => isResponse(value, held, itemOf(itemOf(itemOf(at)))),
  },
  'cmi.interactions.n.weighting': NUMBER,
  'cmi.interactions.n.learner_response': {
    access: 'both',
    fits: (value, held, at) => isResponse(value, held, itemOf(at)),
  },
  'cmi.interactions.n.result': {
    access: 'both',
    fits: (value) => oneOf('correct', 'incorrect', 'unanticipated', 'neutral')(value) || REAL.test(value),
  },
  'cmi.interactions.n.latency': { access: 'both', fits: like(INTERVAL) },
  'cmi.interactions.n.description': { access: 'both', fits: like(DESCRIPTION) },
  'cmi.launch_data': READ,
  'cmi.learner_id': READ,
  'cmi.learner_name': READ,
  'cmi.location': { access: 'both', fits: atMost(1000) },
  'cmi.max_time_allowed': READ,
  'cmi.mode': READ,
  'cmi.objectives._children': READ,
  'cmi.objectives._count': READ,
  'cmi.objectives.n.id': { access: 'both', fits: like(ID) },
  'cmi.objectives.n.score._children': READ,
  'cmi.objectives.n.score.scaled': SCALED,
  'cmi.objectives.n.score.raw': NUMBER,
  'cmi.objectives.n.score.min': NUMBER,
  'cmi.objectives.n.score.max': NUMBER,
  'cmi.objectives.n.success_status': SUCCESS,
  'cmi.objectives.n.completion_status': COMPLETION,
  'cmi.objectives.n.progress_measure': MEASURE,
  'cmi.objectives.n.description': { access: 'both', fits: like(DESCRIPTION) },
  'cmi.progress_measure': MEASURE,
  'cmi.scaled_passing_score': READ,
  'cmi.score._children': READ,
  'cmi.score.scaled': SCALED,
  'cmi.score.raw': NUMBER,
  'cmi.score.min': NUMBER,
  'cmi.score.max': NUMBER,
  'cmi.session_time': { access: 'write', fits: like(INTERVAL) },
  'cmi.success_status': SUCCESS,
  'cmi.suspend_data': { access: 'both', fits: atMost(64_000) },
  'cmi.time_limit_action': READ,
  'cmi.total_time': READ,
};

/** What must stand in an item before this part of it may. */
function lacks(element: string, { values }: Held): boolean {
  const [, list, , part = ''] = /^cmi\.(interactions|objectives)\.(\d+)\.(.+)$/.exec(element) ?? [];
  if (!list || part === 'id') return false;
  const item = element.slice(0, element.length - part.length - 1);
  if (!values.has(`${item}.id`)) return true;
  return /^(correct_responses|learner_response)/.test(part) && !values.has(`${item}.type`);
}

/** Whether an id would stand twice in its list, or another would take its place. */
function clashes(element: string, value: string, { values }: Held): boolean {
  const [, list] = /^(.*objectives)\.\d+\.id$/.exec(element) ?? [];
  if (!list) return false;
  const before = values.get(element);
  if (before !== undefined) return before !== value;
  return [...values].some(
    ([at, id]) => id === value && at.startsWith(`${list}.`) && /^\d+\.id$/.test(at.slice(list.length + 1)),
  );
}

/**
 * SetValue as a strict SCORM 2004 LMS answers it (RTE 3.1.7; Moodle 4.5 where that is stricter): 132 and 133 outside of a
 * session, 351 a gap in the index or an id in another's place, 401 no such element, 404 read only, 406 not of its data type,
 * 407 out of range, 408 before what it depends on.
 */
export const refuses2004: Refusal = (element, value, held) => {
  if (held.phase !== 'running') return held.phase === 'before' ? 132 : 133;
  const kind = kindOf(MODEL, element);
  if (!kind) return 401;
  if (kind.access === 'read') return 404;
  if (leavesGap(element, held)) return 351;
  if (lacks(element, held)) return 408;
  if (kind.fits && !kind.fits(value, held, element)) return 406;
  if (kind.range && (Number(value) < kind.range[0] || Number(value) > kind.range[1])) return 407;
  return clashes(element, value, held) ? 351 : 0;
};

/** As `refuses2004`, of a GetValue: 405 where the element may only be written. */
export const withholds2004 = (element: string, { phase }: Held): number => {
  if (phase !== 'running') return phase === 'before' ? 122 : 123;
  const kind = kindOf(MODEL, element);
  if (!kind) return 401;
  return kind.access === 'write' ? 405 : 0;
};
