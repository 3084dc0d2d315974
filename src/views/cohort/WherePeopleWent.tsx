import { useCallback, useState } from 'preact/hooks';
import type { StoryMap } from '../../drawing/map.ts';
import { cohort } from '../../i18n/en.ts';
import type { Overview } from '../../record/cohort-port.ts';
import { type Guide, loadGuide } from './guide.ts';
import { HeatMap } from './HeatMap.tsx';
import { NotArrived } from './NotArrived.tsx';
import { useFetched } from './useFetched.ts';

const words = cohort.where;

interface WherePeopleWentProps {
  readonly overview: Overview;
  readonly titleOf: (module: string) => string;
  readonly root: string;
}

interface Drawn {
  readonly module: string;
  readonly map: StoryMap;
  readonly guide: Guide;
}

/** The map and the words of it, which come together or not at all. */
async function load(root: string, module: string): Promise<Drawn> {
  const [answer, guide] = await Promise.all([fetch(`${root}map/${module}.json`), loadGuide(root, module)]);
  if (!answer.ok) throw new Error(`${answer.status} ${answer.statusText}`);
  return { module, map: await answer.json(), guide };
}

/** The branch map of one module at a time, with how many went where. */
export function WherePeopleWent({ overview, titleOf, root }: WherePeopleWentProps) {
  const there = overview.modules.filter(({ heat }) => heat.some(({ times }) => times > 0));
  const [chosen, setChosen] = useState('');
  const module = there.find((one) => one.module === chosen) ?? there[0];
  const id = module?.module ?? '';
  const { value, why, again } = useFetched(
    useCallback(async () => (id === '' ? undefined : load(root, id)), [root, id]),
  );
  if (!module) return null;
  return (
    <section class="where-people-went" aria-labelledby="where-title">
      <h2 id="where-title">{words.title}</h2>
      <p>{words.what}</p>
      <label class="choose-module">
        {words.module}
        <select value={id} onChange={({ currentTarget }) => setChosen(currentTarget.value)}>
          {there.map((one) => (
            <option key={one.module} value={one.module}>
              {titleOf(one.module)}
            </option>
          ))}
        </select>
      </label>
      {why ? <NotArrived what={words.failed} again={words.again} onAgain={again} why={why} /> : null}
      {value ? <HeatMap key={id} {...value} summary={module} title={titleOf(id)} /> : null}
    </section>
  );
}
