import type { ComponentChildren } from 'preact';
import { sceneTitle } from '../../drawing/scene-title.ts';
import { type Choice, isEnding, type Scene } from '../../engine/scenario.ts';
import { debrief, learnerMap as words } from '../../i18n/en.ts';
import { Words } from '../words/Words.tsx';
import type { Seen } from './seen.ts';

interface SceneSeenProps {
  readonly scene: Scene;
  /** In the attempt that is looked at. */
  readonly here: Seen;
  /** In all attempts, this one included. */
  readonly seen: Seen;
  /** Which decision of this attempt was taken here, from 1. */
  readonly decision: number | undefined;
  readonly onTryAgain: () => void;
  /** What else can be done. */
  readonly children?: ComponentChildren;
}

/** One scene of the map in words: what could be said in it, what was, and where that led. */
export function SceneSeen({ scene, here, seen, decision, onTryAgain, children }: SceneSeenProps) {
  const known = scene.choices.filter(({ id }) => seen.gone.has(id) || seen.offered.has(id));
  const routes = scene.routes.filter((_, at) => seen.gone.has(`${scene.id}/${at}`));
  const said = ({ id }: Choice): string =>
    here.gone.has(id) ? words.said : seen.gone.has(id) ? words.saidBefore : words.notSaid;
  return (
    <>
      <h4>{sceneTitle(scene.id)}</h4>
      {isEnding(scene) ? <p>{words.ending}</p> : null}
      {known.length > 0 ? (
        <ul class="map-choices">
          {known.map((choice) => (
            <li
              key={choice.id}
              data-look={here.gone.has(choice.id) ? 'went' : seen.gone.has(choice.id) ? 'whole' : 'could'}
            >
              <span>{choice.text.length > 0 ? <Words text={choice.text} /> : debrief.saidNothing}</span>{' '}
              <span class="fact">
                {said(choice)}{' '}
                {seen.scenes.has(choice.target) ? words.leadsTo(sceneTitle(choice.target)) : words.unknown}
              </span>
            </li>
          ))}
        </ul>
      ) : null}
      {routes.map(({ target }) => (
        <p key={target}>{words.wentOn(sceneTitle(target))}</p>
      ))}
      {decision === undefined && !children ? null : (
        <p class="again">
          {decision === undefined ? null : (
            <button type="button" class="quiet" onClick={onTryAgain} aria-label={debrief.tryAgainAt(decision)}>
              {debrief.tryAgain}
            </button>
          )}
          {children}
        </p>
      )}
    </>
  );
}
