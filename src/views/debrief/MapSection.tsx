import { useMemo } from 'preact/hooks';
import type { StoryMap } from '../../drawing/map.ts';
import { learnerMap as words } from '../../i18n/en.ts';
import type { LearnerMapProps } from '../map/LearnerMap.tsx';
import { useLater } from '../player/useLater.ts';

/** The map's view with the map in it, which come together or not at all. */
async function load(scenario: string) {
  const [{ LearnerMap }, answer] = await Promise.all([
    import('../map/LearnerMap.tsx'),
    fetch(`${document.body.dataset.root ?? ''}map/${scenario}.json`),
  ]);
  if (!answer.ok) throw new Error(`${answer.status} ${answer.statusText}`);
  const map: StoryMap = await answer.json();
  return (props: Omit<LearnerMapProps, 'map'>) => <LearnerMap {...props} map={map} />;
}

/** The map's place in the debrief. What it needs is fetched once the debrief is there. */
export function MapSection(props: Omit<LearnerMapProps, 'map'>) {
  const { id } = props.data.scenario;
  const { View, why, again } = useLater(
    true,
    useMemo(() => () => load(id), [id]),
  );
  return (
    <section class="learner-map" aria-labelledby="map-title">
      <h3 id="map-title">{words.title}</h3>
      {View ? <View {...props} /> : null}
      {why ? (
        <p class="notice" role="alert">
          {words.failed} ({why}){' '}
          <button type="button" class="quiet" onClick={again}>
            {words.again}
          </button>
        </p>
      ) : null}
    </section>
  );
}
