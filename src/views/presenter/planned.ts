import type { Passage } from '../../workshop/passages.ts';
import { passagesOf, type SessionPlan, sessionPlan } from '../../workshop/plan.ts';
import { PLAN_START, readPlanLink } from '../../workshop/plan-link.ts';
import type { SessionModule } from '../../workshop/session-module.ts';
import type { Workshop } from '../../workshop/workshop.ts';
import type { Guide } from '../cohort/guide.ts';
import type { HereTold } from './here-of.ts';

/** How a session's plan has this story played. */
export interface PlanOfStory {
  readonly passages: readonly Passage[];
  /** The scenes at which it stops. */
  readonly stops: ReadonlySet<string>;
  /** Minutes for what comes after its last word. Where another story follows, the session does not close yet. */
  readonly after: ReadonlyMap<'debrief' | 'week' | 'close', number>;
}

/** What a decision takes whose note says nothing, in minutes: our own allowance. */
const MINUTES = 3;
/** What an agenda has where its link does not say. */
const OTHERWISE = { modules: [], length: 60, start: PLAN_START } as const;

function minutesAfter({ items }: SessionPlan, story: string): PlanOfStory['after'] {
  const isLast = items.flatMap((item) => (item.kind === 'story' ? [item.module] : [])).at(-1) === story;
  const after = new Map<'debrief' | 'week' | 'close', number>();
  for (const item of items) {
    if (item.kind === 'close' && isLast) after.set(item.kind, item.minutes);
    if ((item.kind === 'debrief' || item.kind === 'week') && item.module === story) after.set(item.kind, item.minutes);
  }
  return after;
}

/**
 * Nothing where the workshop has no plan, or one in which its story does not come up.
 * @throws where the course's numbers do not arrive
 */
export async function loadPlan(root: string, { plan, scenario }: Workshop): Promise<PlanOfStory | undefined> {
  if (plan === undefined) return undefined;
  const answer = await fetch(`${root}workshop/session.json`);
  if (!answer.ok) throw new Error(`${answer.status} ${answer.statusText}`);
  const course: readonly SessionModule[] = await answer.json();
  const { link } = readPlanLink(plan, new Set(course.map(({ id }) => id)), OTHERWISE);
  const session = sessionPlan(course, link);
  const passages = passagesOf(session, scenario);
  if (passages.length === 0) return undefined;
  const stops = passages.flatMap(({ kind, turn }) => (kind === 'stop' ? turn.map(({ scene }) => scene) : []));
  return { passages, stops: new Set(stops), after: minutesAfter(session, scenario) };
}

const minutesOf = (passage: Passage): number => (passage.kind === 'stop' ? passage.minutes : passage.seconds / 60);

/** Minutes that were planned before the decision at which the room is, and for it. */
export function plannedAt(guide: Guide, plan: PlanOfStory | undefined, { replay, scene, ended }: HereTold) {
  const at = plan?.passages.findIndex(({ turn }) => turn.some((decision) => decision.scene === scene.id)) ?? -1;
  if (plan && (at >= 0 || ended)) {
    const before = plan.passages.slice(0, ended ? undefined : at).reduce((sum, one) => sum + minutesOf(one), 0);
    const passage = plan.passages[at];
    return { before, here: passage && !ended ? minutesOf(passage) : 0 };
  }
  const noted = (id: string): number => guide.scenes.find((one) => one.id === id)?.note?.minutes ?? MINUTES;
  const before = replay.moments.slice(0, -1).reduce((sum, moment) => sum + noted(moment.scene), 0);
  return { before, here: ended ? 0 : noted(scene.id) };
}
