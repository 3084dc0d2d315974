import { sceneTitle } from '../../drawing/scene-title.ts';
import { hasEnded, replay } from '../../engine/replay.ts';
import type { Tally } from '../../engine/score.ts';
import { certificate } from '../../i18n/en.ts';
import { halvesToPass } from '../../record/counted.ts';
import { EndingPicture } from '../debrief/EndingPicture.tsx';
import { inHalves } from '../debrief/halves.ts';
import { tellingsOf } from '../player/telling.ts';
import type { Finished } from './finished.ts';
import type { LoadedStory } from './load-story.ts';

const words = certificate.sheet;

/** Who gives the course. */
export interface Giver {
  /** The organisation, or the course's own name. */
  readonly name: string;
  /** The course's name, where it is not the giver's. */
  readonly course: string;
  /** A picture's address; empty: none. */
  readonly logo: string;
  readonly contact: string;
}

interface SheetProps {
  readonly finished: Finished;
  readonly title: string;
  /** Rule id → the rule as learners read it. */
  readonly rules: Readonly<Record<string, string>>;
  readonly name: string;
  readonly giver: Giver;
  /** None until it has come. */
  readonly story: LoadedStory | undefined;
  readonly code: string;
}

const longDay = (instant: string): string =>
  new Date(instant).toLocaleDateString('en-GB', { day: 'numeric', month: 'long', year: 'numeric' });

/** The certificate: one page of paper. */
export function Sheet({ finished, title, rules, name, giver, story, code }: SheetProps) {
  const { best, assignment } = finished;
  const { halves, tests, ending, rules: scores, finished: when } = best.result;
  return (
    <article class="certificate" aria-label={words.label(title)}>
      <header>
        <p class="giver">
          {giver.logo ? <img src={giver.logo} alt="" /> : null}
          <span>{giver.name}</span>
        </p>
        <p class="kind">{giver.course ? `${giver.course} · ${words.kind}` : words.kind}</p>
      </header>
      <div class="says">
        <p>{words.says}</p>
        <p class="who" data-empty={name === '' ? '' : undefined}>
          {name === '' ? <span class="unseen">{words.noName}</span> : name}
        </p>
        <p>{words.played}</p>
        <h2>{title}</h2>
        <p class="kept">{words.kept(inHalves(halves), tests, inHalves(halvesToPass(assignment?.mastery, tests)))}</p>
      </div>
      {Object.keys(scores).length > 0 ? (
        <section class="by-rule">
          <h3>{words.rules}</h3>
          <ul class="rule-list">
            {Object.entries(scores).map(([rule, tally]) => (
              <li key={rule}>
                <span class="rule">{rules[rule] ?? sceneTitle(rule)}</span>
                <Bar tally={tally} />
                <span class="count">{words.of(inHalves(tally.halves), tally.tests)}</span>
              </li>
            ))}
          </ul>
        </section>
      ) : null}
      <section class="how-ended">
        {story ? <Picture story={story} steps={best.steps} /> : null}
        <p>
          <span class="label">{words.ended}</span>
          <br />
          {sceneTitle(ending)}
        </p>
      </section>
      <footer>
        <dl>
          <div>
            <dt>{words.on}</dt>
            <dd>
              <time dateTime={when}>{longDay(when)}</time>
            </dd>
          </div>
          {assignment ? (
            <div>
              <dt>{words.assignedBy}</dt>
              <dd>{assignment.by}</dd>
            </div>
          ) : null}
          <div>
            <dt>{words.questions}</dt>
            <dd>{giver.contact}</dd>
          </div>
        </dl>
        {code ? (
          <p class="on-paper">
            {words.code}
            <br />
            <code>{code}</code>
          </p>
        ) : null}
      </footer>
    </article>
  );
}

/** As many fields as there were tests, and as many of them full as marks were earned. */
function Bar({ tally: { halves, tests } }: { readonly tally: Tally }) {
  const full = (at: number): 'keeps' | 'bends' | 'breaks' => {
    if (halves >= 2 * (at + 1)) return 'keeps';
    return halves > 2 * at ? 'bends' : 'breaks';
  };
  return (
    <span class="bar" aria-hidden="true">
      {Array.from({ length: tests }, (_, at) => (
        <i key={at} data-mark={full(at)} />
      ))}
    </span>
  );
}

/** Everybody who was there at the end; nobody where the story was rewritten so that its path is no more. */
function Picture({ story, steps }: { readonly story: LoadedStory; readonly steps: readonly string[] }) {
  const again = replay(story.machine, steps);
  const last = hasEnded(again) ? tellingsOf(story.scenario, again.moments).at(-1) : undefined;
  if (!last) return null;
  return <EndingPicture data={story.data} faces={`${document.body.dataset.root ?? ''}faces/`} telling={last} />;
}
