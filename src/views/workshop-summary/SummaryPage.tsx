import { useMemo, useRef, useState } from 'preact/hooks';
import { sceneTitle } from '../../drawing/scene-title.ts';
import { workshopSummary as words } from '../../i18n/en.ts';
import type { Summary, SummaryPath, SummaryRule } from '../../workshop/summary.ts';
import { CopyButton } from '../assign/CopyButton.tsx';
import { mailOfSummary } from './mail-of.ts';
import { endOf, pathTitle, type SummaryFrame, saidIn, summaryText, voteInWords } from './summary-text.ts';

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
  const mail = mailOfSummary(frame.name, text);
  return (
    <article class="summary">
      <header>
        <h1>{frame.name}</h1>
        <p>
          {frame.module}, {frame.day}
        </p>
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
      {summary.paths.map((path, at) => (
        <PathSection key={at} path={path} />
      ))}
      <RulesMet rules={summary.rules} frame={frame} />
      <Listed title={words.parked} items={summary.parked} />
      {withNotes ? (
        <Listed title={words.notes} items={summary.notes.map((note) => `${words.note(note.number)} ${note.text}`)} />
      ) : null}
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

function PathSection({ path }: { readonly path: SummaryPath }) {
  return (
    <section class="way">
      <h2>{pathTitle(path)}</h2>
      {path.parted ? <p class="hint">{words.from(path.parted.decision + 1)}</p> : null}
      <ol class="decided">
        {path.decisions.map((decision) => (
          <li key={decision.number}>
            <h3>{words.asked(decision.number, sceneTitle(decision.scene))}</h3>
            <p>{saidIn(decision)}</p>
            {decision.vote ? <p class="hint">{voteInWords(decision.vote)}</p> : null}
          </li>
        ))}
      </ol>
      <p class="ended">{endOf(path)}</p>
    </section>
  );
}

function RulesMet({ rules, frame }: { readonly rules: readonly SummaryRule[]; readonly frame: SummaryFrame }) {
  if (rules.length === 0) return null;
  return (
    <section>
      <h2>{words.rules}</h2>
      {rules.map(({ rule, met }) => (
        <section key={rule} class="rule-met">
          <h3>{frame.rules[rule] ?? rule}</h3>
          <ul>
            {met.map((one) => (
              <li key={one.said}>
                <i>{words.mark[one.mark]}</i> <span>{saidIn(one)}</span>
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
