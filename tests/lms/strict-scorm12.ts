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
/** CMIDecimal as LMSs read it: no exponent, no bare point. */
const DECIMAL = /^-?\d{1,3}(\.\d+)?$/;
const ID = /^[\x21-\x7e]{1,255}$/;
const SCORE: Kind = { access: 'both', fits: like(DECIMAL), range: [0, 100] };
const STATUS = ['passed', 'completed', 'failed', 'incomplete', 'browsed'];
const TYPES = ['true-false', 'choice', 'fill-in', 'matching', 'performance', 'sequencing', 'likert', 'numeric'];
/** CMITimespan and CMITime: seconds have two decimals at most. */
const TIMESPAN = /^\d{2,4}:[0-5]\d:[0-5]\d(\.\d{1,2})?$/;
const TIME = /^([01]\d|2[0-3]):[0-5]\d:[0-5]\d(\.\d{1,2})?$/;
/** CMIFeedback of a choice: single characters, with commas between. */
const CHOICES = /^(\{[0-9a-z](,[0-9a-z])*\}|[0-9a-z](,[0-9a-z])*)$/;

/** A response is read by its interaction's type, so the type must be there. @param at as `cmi.interactions.0` */
function isResponse(value: string, { values }: Held, at: string): boolean {
  const type = values.get(`${at}.type`);
  return type === 'choice' ? CHOICES.test(value) : type !== undefined && value.length <= 255;
}

const MODEL: DataModel = {
  'cmi._version': READ,
  'cmi._children': READ,
  'cmi.core._children': READ,
  'cmi.core.student_id': READ,
  'cmi.core.student_name': READ,
  'cmi.core.lesson_location': { access: 'both', fits: atMost(255) },
  'cmi.core.credit': READ,
  'cmi.core.lesson_status': { access: 'both', fits: oneOf(...STATUS) },
  'cmi.core.entry': READ,
  'cmi.core.score._children': READ,
  'cmi.core.score.raw': SCORE,
  'cmi.core.score.min': SCORE,
  'cmi.core.score.max': SCORE,
  'cmi.core.total_time': READ,
  'cmi.core.lesson_mode': READ,
  'cmi.core.exit': { access: 'write', fits: oneOf('time-out', 'suspend', 'logout', '') },
  'cmi.core.session_time': { access: 'write', fits: like(TIMESPAN) },
  'cmi.suspend_data': { access: 'both', fits: atMost(4096) },
  'cmi.launch_data': READ,
  'cmi.comments': { access: 'both', fits: atMost(4096) },
  'cmi.comments_from_lms': READ,
  'cmi.objectives._children': READ,
  'cmi.objectives._count': READ,
  'cmi.objectives.n.id': { access: 'both', fits: like(ID) },
  'cmi.objectives.n.score._children': READ,
  'cmi.objectives.n.score.raw': SCORE,
  'cmi.objectives.n.score.min': SCORE,
  'cmi.objectives.n.score.max': SCORE,
  'cmi.objectives.n.status': { access: 'both', fits: oneOf(...STATUS, 'not attempted') },
  'cmi.student_data._children': READ,
  'cmi.student_data.mastery_score': READ,
  'cmi.student_data.max_time_allowed': READ,
  'cmi.student_data.time_limit_action': READ,
  'cmi.interactions._children': READ,
  'cmi.interactions._count': READ,
  'cmi.interactions.n.id': { access: 'write', fits: like(ID) },
  'cmi.interactions.n.objectives._count': READ,
  'cmi.interactions.n.objectives.n.id': { access: 'write', fits: like(ID) },
  'cmi.interactions.n.time': { access: 'write', fits: like(TIME) },
  'cmi.interactions.n.type': { access: 'write', fits: oneOf(...TYPES) },
  'cmi.interactions.n.correct_responses._count': READ,
  'cmi.interactions.n.correct_responses.n.pattern': {
    access: 'write',
    fits: (value, held, at) => isResponse(value, held, itemOf(itemOf(itemOf(at)))),
  },
  'cmi.interactions.n.weighting': { access: 'write', fits: like(DECIMAL) },
  'cmi.interactions.n.student_response': {
    access: 'write',
    fits: (value, held, at) => isResponse(value, held, itemOf(at)),
  },
  'cmi.interactions.n.result': {
    access: 'write',
    fits: (value) => oneOf('correct', 'wrong', 'unanticipated', 'neutral')(value) || DECIMAL.test(value),
  },
  'cmi.interactions.n.latency': { access: 'write', fits: like(TIMESPAN) },
};

/**
 * SetValue as a strict SCORM 1.2 LMS answers it (RTE 3.4; Moodle 4.5 where that is stricter): 201 a gap in the index, 301 not
 * initialized, 401 no such element, 402 a keyword, 403 read only, 405 not of its data type.
 */
export const refuses12: Refusal = (element, value, held) => {
  if (held.phase !== 'running') return 301;
  const kind = kindOf(MODEL, element);
  if (!kind) return 401;
  if (/\._(children|count|version)$/.test(element)) return 402;
  if (kind.access === 'read') return 403;
  if (leavesGap(element, held)) return 201;
  if (kind.fits && !kind.fits(value, held, element)) return 405;
  const [least, most] = kind.range ?? [Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY];
  return kind.range && (Number(value) < least || Number(value) > most) ? 405 : 0;
};

/** As `refuses12`, of a GetValue: 404 where the element may only be written. */
export const withholds12 = (element: string, { phase }: Held): number => {
  if (phase !== 'running') return 301;
  const kind = kindOf(MODEL, element);
  if (!kind) return 401;
  return kind.access === 'write' ? 404 : 0;
};
