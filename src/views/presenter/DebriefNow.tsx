import { sceneTitle } from '../../drawing/scene-title.ts';
import { score } from '../../engine/score.ts';
import { consoleDebrief, lesson, trainerConsole } from '../../i18n/en.ts';
import { rulesTested } from '../../workshop/rules-tested.ts';
import type { Guide, GuideDebrief } from '../cohort/guide.ts';
import type { PlayData } from '../player/play-data.ts';
import type { Desk } from './desk.ts';
import { Note } from './Note.tsx';
import type { PlanOfStory } from './planned.ts';

const words = consoleDebrief;

/** A room has time for two questions about a rule that it broke or bent, and for one about a rule that it kept. */
const ASKED = { amiss: 2, kept: 1 };

interface DebriefNowProps {
  readonly data: PlayData;
  readonly guide: Guide;
  readonly desk: Desk;
  readonly plan: PlanOfStory | undefined;
}

/** What the trainer asks now that the path on the screen has come to its ending, in the order in which it is asked. */
export function DebriefNow({ data, guide, desk, plan }: DebriefNowProps) {
  const { scene } = desk.here();
  const note = guide.scenes.find(({ id }) => id === scene.id)?.note;
  return (
    <section class="debrief-now" aria-labelledby="ending-title">
      <h2 id="ending-title">{trainerConsole.notes.endingOf(sceneTitle(scene.id))}</h2>
      <Note note={note} otherwise={trainerConsole.notes.ending} />
      {guide.debrief ? <Questions {...{ data, desk, plan }} debrief={guide.debrief} /> : null}
    </section>
  );
}

interface QuestionsProps extends Omit<DebriefNowProps, 'guide'> {
  readonly debrief: GuideDebrief;
}

function Questions({ data, desk, plan, debrief: { first, endings, rules, thisWeek, last } }: QuestionsProps) {
  const { scene, replay } = desk.here();
  const ending = endings[scene.id];
  const tested = rulesTested(score(data.scenario, replay));
  return (
    <>
      <h2>
        {words.debrief} <Planned minutes={plan?.after.get('debrief')} />
      </h2>
      <p class="hint">{words.how}</p>
      <h3>{words.first}</h3>
      <List of={first} />
      {ending ? (
        <>
          <h3>{words.ending}</h3>
          <List of={[ending]} />
        </>
      ) : null}
      {tested.length > 0 ? (
        <>
          <h3>{words.rules}</h3>
          <p class="hint">{words.rulesHow}</p>
        </>
      ) : null}
      {tested.map(({ rule, marks }) => {
        const isAmiss = marks.some(({ mark }) => mark !== 'keeps');
        return (
          <div key={rule} class="of-rule" data-rule={rule}>
            <h4>{data.rules[rule] ?? rule}</h4>
            <p class="tested" data-amiss={isAmiss ? '' : undefined}>
              {marks.map(({ mark, count }) => words.marks[mark](count)).join(', ')}
            </p>
            <List of={(rules[rule] ?? []).slice(0, isAmiss ? ASKED.amiss : ASKED.kept)} />
          </div>
        );
      })}
      {thisWeek ? (
        <>
          <h2>
            {lesson.thisWeek} <Planned minutes={plan?.after.get('week')} />
          </h2>
          <List of={[thisWeek]} />
        </>
      ) : null}
      <h2>
        {words.last} <Planned minutes={plan?.after.get('close')} />
      </h2>
      <List of={last} />
    </>
  );
}

function Planned({ minutes }: { readonly minutes: number | undefined }) {
  return minutes === undefined ? null : <span class="planned">{words.planned(minutes)}</span>;
}

function List({ of }: { readonly of: readonly string[] }) {
  return (
    <ul class="to-ask">
      {of.map((question) => (
        <li key={question}>{question}</li>
      ))}
    </ul>
  );
}
