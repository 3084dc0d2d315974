import { useMemo } from 'preact/hooks';
import { sceneTitle } from '../../drawing/scene-title.ts';
import { type Debrief, debrief as debriefOf } from '../../engine/debrief.ts';
import type { StoryMachine } from '../../engine/machine.ts';
import { replay } from '../../engine/replay.ts';
import type { Choice } from '../../engine/scenario.ts';
import { debrief as words } from '../../i18n/en.ts';
import type { PlayData } from '../player/play-data.ts';
import { Words } from '../words/Words.tsx';
import { ARTICLE } from './article.ts';
import { inHalves } from './halves.ts';
import { markOf } from './marks-of.ts';

interface BesideProps {
  readonly data: PlayData;
  readonly machine: StoryMachine;
  readonly debrief: Debrief;
}

/** The article's own path beside the learner's, scene by scene; where the two part, each goes its own way. */
export function Beside({ data, machine, debrief }: BesideProps) {
  const theirs = useMemo(() => {
    const walk = data.scenario.walks[ARTICLE];
    return walk ? debriefOf(data.scenario, replay(machine, walk.path)) : undefined;
  }, [data, machine]);
  if (!theirs) return null;
  const mine = new Map(debrief.decisions.map(({ scene, choice }) => [scene.id, choice]));
  const his = new Map(theirs.decisions.map(({ scene, choice }) => [scene.id, choice]));
  const scenes = [...new Set([...theirs.decisions, ...debrief.decisions].map(({ scene }) => scene.id))];
  const order = new Map(data.scenario.scenes.map(({ id }, at) => [id, at]));
  scenes.sort((a, b) => (order.get(a) ?? 0) - (order.get(b) ?? 0));
  const end = (of: Debrief): string =>
    `${sceneTitle(of.ending?.at(-1)?.id ?? '')}. ${words.kept(inHalves(of.score.overall.halves), of.score.overall.tests)}`;
  return (
    <section class="beside" aria-labelledby="beside-title">
      <h3 id="beside-title">{words.jimsPath}</h3>
      <p>{words.jimsPathIs}</p>
      <table>
        <thead>
          <tr>
            <th scope="col">{words.you}</th>
            <th scope="col">{words.jim}</th>
          </tr>
        </thead>
        <tbody>
          {scenes.map((id) => (
            <tr key={id}>
              <Cell label={words.you} choice={mine.get(id)} />
              <Cell label={words.jim} choice={his.get(id)} />
            </tr>
          ))}
          <tr class="ends">
            <td data-label={words.you}>{end(debrief)}</td>
            <td data-label={words.jim}>{end(theirs)}</td>
          </tr>
        </tbody>
      </table>
    </section>
  );
}

function Cell({ label, choice }: { readonly label: string; readonly choice: Choice | undefined }) {
  if (!choice) {
    return (
      <td data-label={label} class="not-here">
        {words.notHere}
      </td>
    );
  }
  const mark = markOf(choice);
  return (
    <td data-label={label}>
      <span class="marked">
        <span class="mark-word" data-mark={mark}>
          {mark ? words.marks[mark] : ''}
        </span>
        <span>{choice.text.length > 0 ? <Words text={choice.text} /> : words.saidNothing}</span>
      </span>
    </td>
  );
}
