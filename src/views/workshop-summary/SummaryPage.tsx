import { useMemo, useRef, useState } from 'preact/hooks';
import { lesson, workshopSummary as words } from '../../i18n/en.ts';
import type { Summary, SummaryPath, SummaryRule } from '../../workshop/summary.ts';
import { CopyButton } from '../assign/CopyButton.tsx';
import { mailOfSummary } from './mail-of.ts';
import {
  answered,
  askedAt,
  beforeIn,
  endOf,
  inOneLine,
  noteIn,
  overview,
  partedIn,
  pathTitle,
  type SummaryFrame,
  saidIn,
  summaryText,
  tallyIn,
  voteInWords,
} from './summary-text.ts';

interface SummaryPageProps {
  readonly summary: Summary;
  readonly frame: SummaryFrame;
  readonly id: string;
  /** The site's, with its slash. */
  readonly root: string;
  /** Whether the links of it lead nowhere but to this computer. */
  readonly onlyHere: boolean;
}

/** What the room did, to be sent round. */
export function SummaryPage({ summary, frame, id, root, onlyHere }: SummaryPageProps) {
  const [withNotes, setWithNotes] = useState(false);
  const field = useRef<HTMLTextAreaElement>(null);
  const text = useMemo(() => summaryText(summary, frame, withNotes), [summary, frame, withNotes]);
  const [own, ...others] = summary.paths;
  const mail = mailOfSummary(frame.name, text);
  return (
    <article class="summary">
      <header>
        <h1>{frame.name}</h1>
      </header>
      <div class="send">
        <p class="acts">
          <CopyButton text={text} field={field} main />
          <a class="quiet" href={mail.mailto}>
            {words.mail}
          </a>
          <button type="button" class="quiet" onClick={() => print()}>
            {words.print}
          </button>
        </p>
        {mail.whole ? null : <p class="hint">{words.mailCut}</p>}
        {onlyHere ? <p class="notice">{words.notPublic}</p> : null}
        {summary.notes.length === 0 ? null : (
          <label>
            <input
              type="checkbox"
              checked={withNotes}
              onChange={({ currentTarget }) => setWithNotes(currentTarget.checked)}
            />
            {words.withNotes}
          </label>
        )}
        <details>
          <summary>{words.asText}</summary>
          <textarea ref={field} readOnly rows={12} value={text} aria-label={words.asText} />
        </details>
      </div>
      <p class="overview">{overview(frame)}</p>
      {own ? <OwnPath path={own} frame={frame} /> : null}
      <RulesTested rules={summary.rules} frame={frame} />
      <OtherPaths paths={others} frame={frame} />
      <Listed title={words.parked} items={summary.parked} />
      {withNotes ? <Listed title={words.notes} items={summary.notes.map((note) => noteIn(note, frame))} /> : null}
      {frame.week === '' ? null : (
        <section>
          <h2>{lesson.thisWeek}</h2>
          <p>{frame.week}</p>
        </section>
      )}
      <section>
        <h2>{words.alone}</h2>
        <p>{words.aloneWhy}</p>
        <ul>
          {frame.links.map(({ title, address }) => (
            <li key={address}>
              <a href={address}>{title}</a>
              <span class="on-paper"> {address}</span>
            </li>
          ))}
        </ul>
      </section>
      <p class="acts back">
        <a class="quiet" href={`${root}workshop/console.html#${id}`}>
          {words.console}
        </a>
        <a class="quiet" href={`${root}workshop.html`}>
          {words.all}
        </a>
      </p>
    </article>
  );
}

interface PathProps {
  readonly path: SummaryPath;
  readonly frame: SummaryFrame;
}

function OwnPath({ path, frame }: PathProps) {
  return (
    <section class="way">
      <h2>{pathTitle(path)}</h2>
      <ol class="decided">
        {path.decisions.map((decision) => (
          <li key={decision.number}>
            <h3>{askedAt(decision.scene, frame)}</h3>
            {decision.before ? <p class="before">{beforeIn(decision)}</p> : null}
            <p>{answered(decision, frame)}</p>
            {decision.vote ? <p class="hint">{voteInWords(decision.vote)}</p> : null}
          </li>
        ))}
      </ol>
      <p class="ended">{endOf(path)}</p>
    </section>
  );
}

function OtherPaths({ paths, frame }: { readonly paths: readonly SummaryPath[]; readonly frame: SummaryFrame }) {
  if (paths.length === 0) return null;
  return (
    <section>
      <h2>{words.others}</h2>
      <p class="hint">{words.othersHow}</p>
      {paths.map((path, at) => (
        <section key={at} class="other">
          <h3>{pathTitle(path)}</h3>
          {partedIn(path) === '' ? null : <p>{partedIn(path)}</p>}
          <ul>
            {path.decisions.map((decision) => (
              <li key={decision.number}>{inOneLine(decision, frame)}</li>
            ))}
          </ul>
          <p>{endOf(path)}</p>
        </section>
      ))}
    </section>
  );
}

function RulesTested({ rules, frame }: { readonly rules: readonly SummaryRule[]; readonly frame: SummaryFrame }) {
  if (rules.length === 0) return null;
  return (
    <section>
      <h2>{words.rules}</h2>
      <p class="hint">{words.rulesHow}</p>
      {rules.map((one) => (
        <section key={one.rule} class="rule-met">
          <h3>{frame.rules[one.rule] ?? one.rule}</h3>
          <p>{tallyIn(one)}</p>
          <ul>
            {one.met.map((line) => (
              <li key={line.said}>
                <i>{words.mark[line.mark]}</i> <span>{saidIn(line)}</span>
              </li>
            ))}
          </ul>
        </section>
      ))}
    </section>
  );
}

function Listed({ title, items }: { readonly title: string; readonly items: readonly string[] }) {
  if (items.length === 0) return null;
  return (
    <section>
      <h2>{title}</h2>
      <ul>
        {items.map((item, at) => (
          <li key={at} class="as-written">
            {item}
          </li>
        ))}
      </ul>
    </section>
  );
}
