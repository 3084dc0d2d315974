import type { ScormStandard } from './host-launch.ts';

/** What an LMS keeps of one learner and one module: element → value. */
export type LearnerRecord = Readonly<Record<string, string>>;

export type Mode = 'normal' | 'review' | 'browse';

interface Session {
  readonly mode: Mode;
  /** 0 to 1 */
  readonly mastery?: number;
}

export const LEARNER = { id: 'anna.k@example.org', name: 'Krüger, Anna' } as const;

/** What belongs to the session that is over, and not to the next one. */
const OF_THE_SESSION =
  /^cmi\.(core\.)?(exit|session_time|entry|credit|mode|lesson_mode|learner_id|learner_name|student_id|student_name)$/;

/**
 * What the content finds at its launch. As in Moodle: after exit `suspend` it resumes; SCORM 2004 begins anew after any
 * other (RTE 4.2.8), SCORM 1.2 keeps what it has and says nothing in `entry`.
 */
export function launchValues(
  standard: ScormStandard,
  record: LearnerRecord,
  { mode, mastery }: Session,
): LearnerRecord {
  const isFirst = record['cmi.core.lesson_status'] === undefined;
  const credit = mode === 'normal' ? 'credit' : 'no-credit';
  if (standard === 'scorm12') {
    const suspended = record['cmi.core.exit'] === 'suspend';
    return {
      ...keptOf(record),
      'cmi.core.student_id': LEARNER.id,
      'cmi.core.student_name': LEARNER.name,
      'cmi.core.lesson_mode': mode,
      'cmi.core.credit': credit,
      ...(isFirst ? { 'cmi.core.entry': 'ab-initio' } : suspended ? { 'cmi.core.entry': 'resume' } : {}),
      ...(mastery === undefined ? {} : { 'cmi.student_data.mastery_score': String(Math.round(mastery * 100)) }),
    };
  }
  const suspended = record['cmi.exit'] === 'suspend';
  // Then it holds what the manifest says, and nothing else.
  const isNew = record['cmi.completion_status'] === undefined;
  return {
    ...(suspended || isNew ? keptOf(record) : {}),
    'cmi.learner_id': LEARNER.id,
    'cmi.learner_name': LEARNER.name,
    'cmi.mode': mode,
    'cmi.credit': credit,
    'cmi.entry': suspended ? 'resume' : 'ab-initio',
    ...(mastery === undefined ? {} : { 'cmi.scaled_passing_score': String(mastery) }),
  };
}

const keptOf = (record: LearnerRecord): LearnerRecord =>
  Object.fromEntries(Object.entries(record).filter(([element]) => !OF_THE_SESSION.test(element)));
