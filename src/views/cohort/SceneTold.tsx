import type { ComponentChildren } from 'preact';
import { sceneTitle } from '../../drawing/scene-title.ts';
import type { Mark } from '../../engine/scenario.ts';
import { cohort } from '../../i18n/en.ts';
import type { SceneHeat } from '../../record/cohort.ts';
import { Words } from '../words/Words.tsx';
import type { GuideScene } from './guide.ts';

const { where: words, rules: talk } = cohort;

interface SceneToldProps {
  readonly scene: GuideScene;
  readonly heat: SceneHeat | undefined;
  /** How often it was an ending. */
  readonly ended: number;
  /** The one rule that is talked about; without it all of them. */
  readonly rule?: string;
  readonly note: boolean;
  /** Of its title, by what it stands under. */
  readonly level: 3 | 4;
  readonly children?: ComponentChildren;
}

/** The best that a choice did, and the worst. */
const marksOf = ({ marks }: GuideScene['choices'][number], rule: string | undefined): readonly Mark[] => {
  const given = Object.entries(marks).flatMap(([id, mark]) => (rule === undefined || id === rule ? [mark] : []));
  return (['keeps', 'bends', 'breaks'] as const).filter((mark) => given.includes(mark));
};

/** A scene as a group met it: every choice with how many took it, and what a facilitator says about it. */
export function SceneTold({ scene, heat, ended, rule, note, level, children }: SceneToldProps) {
  const Title = `h${level}` as const;
  const all = Math.max(1, heat?.times ?? 0);
  return (
    <>
      <Title class="scene-title">{sceneTitle(scene.id)}</Title>
      <p class="fact">
        {scene.ending ? words.ended(ended) : heat ? words.decided(heat.times, heat.checked) : words.through}
      </p>
      {heat ? (
        <ul class="heat" aria-label={talk.said}>
          {scene.choices.map((choice) => {
            const times = heat.choices.find((one) => one.choice === choice.id)?.times ?? 0;
            const marks = marksOf(choice, rule);
            return (
              <li key={choice.id} data-times={times}>
                <span class="choice">
                  {choice.text.length > 0 ? <Words text={choice.text} /> : words.saidNothing}{' '}
                  {marks.length > 0 ? (
                    <span class="fact">({marks.map((mark) => words.marks[mark]).join(', ')})</span>
                  ) : null}
                </span>
                <span class="times">{words.times(times)}</span>
                <svg class="share" viewBox="0 0 100 4" preserveAspectRatio="none" aria-hidden="true">
                  <rect width={(100 * times) / all} height="4" />
                </svg>
              </li>
            );
          })}
        </ul>
      ) : null}
      {note && scene.note ? (
        <div class="note">
          <p class="note-title">
            {talk.note}
            {scene.note.minutes === undefined ? null : <span class="fact"> {talk.minutes(scene.note.minutes)}</span>}
          </p>
          {scene.note.text.map((paragraph, at) => (
            <p key={at}>
              <Words text={paragraph} />
            </p>
          ))}
        </div>
      ) : null}
      {children}
    </>
  );
}
