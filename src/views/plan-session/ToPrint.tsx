import { planSession as words } from '../../i18n/en.ts';
import type { SessionPlan } from '../../workshop/plan.ts';
import { type PlanLink, writePlanLink } from '../../workshop/plan-link.ts';

interface ToPrintProps {
  readonly plan: SessionPlan;
  readonly link: PlanLink;
  /** Module id → title. */
  readonly titles: ReadonlyMap<string, string>;
  readonly root: string;
}

const PAPERS = [
  { id: 'guide', text: words.guide, what: words.guideFor },
  { id: 'handout', text: words.handout, what: words.handoutFor },
  { id: 'cards', text: words.cards, what: words.cardsFor },
] as const;

/** For every module that has room in the plan: its papers, and the way to the console. */
export function ToPrint({ plan, link, titles, root }: ToPrintProps) {
  const modules = plan.items.flatMap((item) => (item.kind === 'story' ? [item.module] : []));
  return (
    <section aria-labelledby="to-print">
      <h2 id="to-print">{words.print}</h2>
      {modules.map((id) => {
        const title = titles.get(id) ?? id;
        return (
          <div class="papers" key={id}>
            {modules.length > 1 ? <h3>{title}</h3> : null}
            <ul>
              {PAPERS.map(({ id: paper, text, what }) => (
                <li key={paper}>
                  <a href={`${root}workshop/${paper}/${id}.html`}>
                    {text}
                    <span class="unseen">{words.of(title)}</span>
                  </a>{' '}
                  <span class="hint">{what}</span>
                </li>
              ))}
            </ul>
            <p>
              <a
                class="quiet"
                href={`${root}workshop.html#plan=${encodeURIComponent(writePlanLink(link))}&module=${id}`}
              >
                {words.console}
                <span class="unseen">{words.of(title)}</span>
              </a>
            </p>
          </div>
        );
      })}
      <p class="acts">
        <button type="button" class="quiet" onClick={() => print()}>
          {words.printIt}
        </button>
      </p>
    </section>
  );
}
