import { useEffect, useState } from 'preact/hooks';
import { certificate as words } from '../../i18n/en.ts';
import type { AssignedShelf } from '../../record/assigned.ts';
import { halvesToPass } from '../../record/counted.ts';
import { writeEvidence } from '../../record/evidence.ts';
import type { OpenStorage } from '../../record/keys.ts';
import { asName, keepName, readName } from '../../record/learner-name.ts';
import type { Recorder } from '../../record/port.ts';
import { certificateOf } from '../assigned/certificate-link.ts';
import { inHalves } from '../debrief/halves.ts';
import { Troubles } from '../player/Troubles.tsx';
import { type Finished, finishedOf, meant, together } from './finished.ts';
import { type LoadedStory, storyOf } from './load-story.ts';
import { NameField } from './NameField.tsx';
import { SendEvidence } from './SendEvidence.tsx';
import { type Giver, Sheet } from './Sheet.tsx';

interface CertificateViewProps {
  readonly recorder: Recorder;
  readonly shelf: AssignedShelf;
  readonly open: OpenStorage;
  readonly preview: boolean;
  /** Module id → title and address of its lesson, in the order of the course. */
  readonly modules: ReadonlyMap<string, { readonly title: string; readonly href: string }>;
  /** Rule id → the rule as learners read it. */
  readonly rules: Readonly<Record<string, string>>;
  readonly giver: Giver;
}

type Stories = ReadonlyMap<string, LoadedStory>;

/** Fetches stories; what has come stays. */
function useStories(modules: readonly string[]) {
  const [stories, setStories] = useState<Stories>(new Map());
  const [why, setWhy] = useState('');
  const [tries, setTries] = useState(0);
  const wanted = modules.join(' ');
  // Anew at every try, too.
  useEffect(() => {
    let gone = false;
    const all = wanted.split(' ').filter((id) => id !== '');
    setWhy('');
    Promise.all(all.map(async (id) => [id, await storyOf(id)] as const)).then(
      (loaded) => gone || setStories((before) => new Map([...before, ...loaded])),
      (error) => gone || setWhy(String(error)),
    );
    return () => {
      gone = true;
    };
  }, [wanted, tries]);
  return { stories, why, again: () => setTries(tries + 1) };
}

/** The code of what was finished; empty until its story has come, or where it is too long for one. */
function codeOf({ module, best, assignment }: Finished, stories: Stories, name: string): string {
  const story = stories.get(module);
  if (!story) return '';
  try {
    return writeEvidence(story, best, { name, ...(assignment ? { assignment: assignment.id } : {}) });
  } catch {
    return '';
  }
}

/** The certificate of a module that was passed, and the evidence of one that was finished. */
export function CertificateView({ recorder, shelf, open, preview, modules, rules, giver }: CertificateViewProps) {
  const [fragment, setFragment] = useState(location.hash);
  const [attempts, setAttempts] = useState(recorder.attempts());
  const [received, setReceived] = useState(shelf.assigned());
  useEffect(() => {
    const follow = (): void => setFragment(location.hash);
    addEventListener('hashchange', follow);
    return () => removeEventListener('hashchange', follow);
  }, []);
  useEffect(() => recorder.subscribe(() => setAttempts(recorder.attempts())), [recorder]);
  useEffect(() => shelf.subscribe(() => setReceived(shelf.assigned())), [shelf]);

  const finished = finishedOf([...modules.keys()], received, attempts);
  const one = meant(finished, fragment) ?? (fragment.length > 1 ? undefined : finished[0]);
  // Whoever was assigned something by name need not write it again.
  const whom = one?.assignment?.for ?? '';
  const [name, setName] = useState(() => readName(open) || asName(whom));
  const [kept, setKept] = useState(true);
  const all = one ? together(finished, one) : [];
  const { stories, why, again } = useStories(all.map(({ module }) => module));

  const titleOf = (module: string): string => modules.get(module)?.title ?? module;
  const titled = (other: Finished) => ({ title: titleOf(other.module), code: codeOf(other, stories, name) });
  const change = (text: string): void => {
    const given = asName(text);
    setName(given);
    setKept(preview || keepName(open, given));
  };

  const asked = modules.get(fragment.replace(/^#/, '').split('/')[0] ?? '');
  const others = finished.filter((other) => other !== one);
  const code = one ? codeOf(one, stories, name) : '';
  const story = one && stories.get(one.module);
  return (
    <>
      <div class="text off-paper">
        <h1>{!one || one.passed ? words.title : words.soFar}</h1>
        <Troubles troubles={recorder.troubles()} preview={preview} />
        {one ? null : <p>{asked ? words.notFinished(asked.title) : words.nothing}</p>}
        {one ? null : (
          <p>
            <a class="act" href={asked?.href ?? `${document.body.dataset.root ?? ''}index.html#course`}>
              {asked?.title ?? words.toCourse}
            </a>
          </p>
        )}
        {one && !one.passed ? <NotPassed finished={one} module={modules.get(one.module)} /> : null}
        {one ? (
          <NameField key={one.module} initial={name} kept={kept} onChange={change} printable={one.passed} />
        ) : null}
      </div>
      {one?.passed ? (
        <Sheet
          finished={one}
          title={titleOf(one.module)}
          rules={rules}
          name={name}
          giver={giver}
          story={story}
          code={code}
        />
      ) : null}
      <div class="text off-paper">
        {one ? (
          <section class="evidence" aria-labelledby="evidence-title">
            <h2 id="evidence-title">{words.evidence}</h2>
            <p>{words.evidenceWhat}</p>
            {why ? (
              <p class="notice" role="alert">
                {words.failed} ({why}){' '}
                <button type="button" class="quiet" onClick={again}>
                  {words.tryAgain}
                </button>
              </p>
            ) : null}
            {story && story.version !== one.best.result.version ? <p class="notice">{words.rewritten}</p> : null}
            {code ? (
              <SendEvidence
                key={`${one.module} ${one.assignment?.id}`}
                one={{ title: titleOf(one.module), code }}
                all={all.map(titled).filter((other) => other.code !== '')}
                name={name}
                by={one.assignment?.by}
                module={one.module}
              />
            ) : why ? null : (
              <p>{story ? words.tooLong : words.preparing}</p>
            )}
          </section>
        ) : null}
        {others.length > 0 ? (
          <section class="others" aria-labelledby="others-title">
            <h2 id="others-title">{words.others}</h2>
            <ul class="finished-list">
              {others.map((other) => (
                <li key={`${other.module} ${other.assignment?.id}`}>
                  <a href={certificateOf(other.module, other.assignment?.id)}>{titleOf(other.module)}</a>
                  <span>
                    {other.passed ? words.passed : words.notYet}
                    {other.assignment ? `, ${words.forBy(other.assignment.by)}` : ''}
                  </span>
                </li>
              ))}
            </ul>
          </section>
        ) : null}
      </div>
    </>
  );
}

interface NotPassedProps {
  readonly finished: Finished;
  readonly module: { readonly title: string; readonly href: string } | undefined;
}

function NotPassed({ finished: { best, assignment }, module }: NotPassedProps) {
  const { halves, tests } = best.result;
  const need = inHalves(halvesToPass(assignment?.mastery, tests));
  return (
    <p>
      {words.notPassed(module?.title ?? best.scenario, inHalves(halves), tests, need)}{' '}
      {module ? <a href={module.href}>{words.again}</a> : null}
    </p>
  );
}
