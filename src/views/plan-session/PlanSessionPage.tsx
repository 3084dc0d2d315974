import { useEffect, useMemo, useState } from 'preact/hooks';
import { planSession as words } from '../../i18n/en.ts';
import { LENGTHS, sessionPlan } from '../../workshop/plan.ts';
import { PLAN_START, type PlanLink, readPlanLink, writePlanLink } from '../../workshop/plan-link.ts';
import type { SessionModule } from '../../workshop/session-module.ts';
import { Agenda } from './Agenda.tsx';
import { Fields } from './Fields.tsx';
import { PlanAsLink } from './PlanAsLink.tsx';
import { ToPrint } from './ToPrint.tsx';

interface PlanSessionPageProps {
  readonly course: readonly SessionModule[];
  /** The site's root, with a slash at its end. */
  readonly root: string;
  readonly name: string;
}

const LENGTH = LENGTHS[1];

/** From the choice of modules and time to an agenda. The page's address is the plan. */
export function PlanSessionPage({ course, root, name }: PlanSessionPageProps) {
  const known = useMemo(() => new Set(course.map(({ id }) => id)), [course]);
  const read = () =>
    readPlanLink(location.hash, known, { modules: [...known].slice(0, 1), length: LENGTH, start: PLAN_START });
  const [{ link, faults }, setRead] = useState(read);
  useEffect(() => {
    const again = (): void => setRead(read());
    addEventListener('hashchange', again);
    return () => removeEventListener('hashchange', again);
  }, [known]);
  const change = (next: PlanLink): void => {
    history.replaceState(history.state, '', `#${writePlanLink(next)}`);
    setRead({ link: next, faults: [] });
  };
  const plan = useMemo(() => sessionPlan(course, link), [course, link]);
  const titles = new Map(course.map(({ id, title }) => [id, title]));
  return (
    <div class="plan-session">
      <div role="status">
        {faults.map((fault) => (
          <p class="notice" key={fault.kind}>
            {fault.kind === 'unknown-modules' ? words.faults[fault.kind](fault.modules) : words.faults[fault.kind]}
          </p>
        ))}
      </div>
      <div class="planning">
        <div class="given">
          <Fields course={course} link={link} onChange={change} />
          {link.modules.length === 0 ? null : (
            <>
              <PlanAsLink address={new URL(`#${writePlanLink(link)}`, location.href).href} />
              <ToPrint plan={plan} link={link} titles={titles} root={root} />
            </>
          )}
        </div>
        <Agenda plan={plan} link={link} titles={titles} name={name} />
      </div>
    </div>
  );
}
