import { render } from 'preact';
import { compileMachine } from '../../engine/machine.ts';
import { workshopSummary as words } from '../../i18n/en.ts';
import type { WorkshopShelf } from '../../record/workshop-shelf.ts';
import { summary } from '../../workshop/summary.ts';
import type { Workshop } from '../../workshop/workshop.ts';
import { onlyHere } from '../assign/link.ts';
import type { PlayData } from '../player/play-data.ts';
import { SummaryPage } from './SummaryPage.tsx';
import type { SummaryFrame } from './summary-text.ts';

/** A module that can be played alone, as far as a summary tells of it. */
interface ToldModule {
  readonly id: string;
  readonly title: string;
  readonly about: string;
  /** What its lesson asks for this week; empty where it asks nothing. */
  readonly week: string;
  /** Scene id → what its papers call the decision. */
  readonly labels: Readonly<Record<string, string>>;
}

interface SummaryDoors {
  readonly shelf: WorkshopShelf;
  /** The site's, with its slash. */
  readonly root: string;
  /** Whatever can be played alone, in the order of the course. */
  readonly modules: readonly ToldModule[];
}

async function load(root: string, scenario: string): Promise<PlayData> {
  const answer = await fetch(`${root}play/${scenario}.json`);
  if (!answer.ok) throw new Error(`${answer.status} ${answer.statusText}`);
  return answer.json();
}

/** Puts the summary of a workshop on the page, or says why it cannot. @param id as in the address */
export function mountSummary(place: HTMLElement, id: string, doors: SummaryDoors): void {
  const { shelf, root } = doors;
  const workshop = shelf.one(id);
  if (!workshop) {
    place.replaceChildren();
    render(<NoSuch root={root} />, place);
    return;
  }
  load(root, workshop.scenario).then(
    (data) => draw(place, workshop, data, doors),
    (error: unknown) => {
      place.replaceChildren();
      const why = error instanceof Error ? error.message : String(error);
      render(<Failed why={why} onAgain={() => mountSummary(place, id, doors)} />, place);
    },
  );
}

function draw(place: HTMLElement, workshop: Workshop, data: PlayData, { root, modules }: SummaryDoors): void {
  const { scenario, version, rules } = data;
  const home = new URL(root, location.href).href;
  const module = modules.find(({ id }) => id === workshop.scenario);
  const frame: SummaryFrame = {
    name: workshop.name,
    module: module?.title ?? scenario.title,
    about: module?.about ?? '',
    you: scenario.cast[scenario.you] ?? { name: scenario.you, about: '' },
    labels: module?.labels ?? {},
    week: module?.week ?? '',
    day: new Date(workshop.began).toLocaleDateString('en-GB', { dateStyle: 'long' }),
    rules,
    links: modules.map(({ id, title }) => ({ title, address: `${home}lessons/${id}.html` })),
  };
  const told = summary({ scenario, version, machine: compileMachine(scenario) }, workshop);
  document.title = words.subject(workshop.name);
  place.replaceChildren();
  render(
    <SummaryPage summary={told} frame={frame} id={workshop.id} root={root} onlyHere={onlyHere(location.href)} />,
    place,
  );
}

const NoSuch = ({ root }: { readonly root: string }) => (
  <div class="summary" role="alert">
    <h1>{words.none}</h1>
    <p>{words.noneWhy}</p>
    <p>
      <a href={`${root}workshop.html`}>{words.all}</a>
    </p>
  </div>
);

const Failed = ({ why, onAgain }: { readonly why: string; readonly onAgain: () => void }) => (
  <div class="summary" role="alert">
    <h1>{words.failed}</h1>
    <p class="hint">{why}</p>
    <button type="button" class="act" onClick={onAgain}>
      {words.again}
    </button>
  </div>
);
