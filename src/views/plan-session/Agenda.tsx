import { planSession as words } from '../../i18n/en.ts';
import type { Item, SessionPlan } from '../../workshop/plan.ts';
import { clockTime, type PlanLink } from '../../workshop/plan-link.ts';
import { StoryPart } from './StoryPart.tsx';

interface AgendaProps {
  readonly plan: SessionPlan;
  readonly link: PlanLink;
  /** Module id → title. */
  readonly titles: ReadonlyMap<string, string>;
  readonly name: string;
}

const keyOf = (item: Item): string => `${item.kind} ${'module' in item ? item.module : ''}`;

/** Part after part, with the time of day at which each begins. */
export function Agenda({ plan, link: { modules, start }, titles, name }: AgendaProps) {
  const { items, left, length, enough } = plan;
  const several = items.filter(({ kind }) => kind === 'story').length > 1;
  if (modules.length === 0) {
    return (
      <section class="agenda" aria-labelledby="agenda">
        <h2 id="agenda">{words.agenda}</h2>
        <p>{words.noModules}</p>
      </section>
    );
  }
  const titleOf = (module: string): string => titles.get(module) ?? module;
  return (
    <section class="agenda" aria-labelledby="agenda">
      <header>
        <h2 id="agenda">{words.agenda}</h2>
        <p class="span">{words.span(clockTime(start), clockTime(start + length), length)}</p>
        <p class="giver">{name}</p>
      </header>
      {left.length > 0 ? (
        <div class="notice" role="status">
          <p>{words.left(modules.length, length, modules.length - left.length, enough)}</p>
          {left.map(({ module, needs }) => (
            <p key={module}>{words.leftOut(titleOf(module), needs, items.length > 0)}</p>
          ))}
        </div>
      ) : null}
      <ol class="items" data-several={several ? '' : undefined} hidden={items.length === 0}>
        {items.map((item) => (
          <li key={keyOf(item)} data-kind={item.kind}>
            <p class="when">
              <span class="clock">{clockTime(start + item.start)}</span>{' '}
              <span class="lasts">{words.minutes(item.minutes)}</span>
            </p>
            <div>
              <h3>
                {words.items[item.kind]}
                {item.kind === 'story' || (several && 'module' in item) ? (
                  <span class="which">{titleOf(item.module)}</span>
                ) : null}
              </h3>
              {item.kind === 'story' ? (
                <StoryPart passages={item.passages} start={start + item.start} />
              ) : item.kind === 'break' ? null : (
                <p>{words.how[item.kind]}</p>
              )}
            </div>
          </li>
        ))}
      </ol>
    </section>
  );
}
