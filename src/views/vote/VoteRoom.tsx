import { useEffect, useRef } from 'preact/hooks';
import { vote as words } from '../../i18n/en.ts';
import type { Line, PhoneBooth, PhoneLine, Question } from '../../workshop/phones.ts';
import { Choices } from './Choices.tsx';
import { type OpenBooth, useBooth } from './useBooth.ts';

export interface VoteRoomProps {
  readonly line: PhoneLine;
  readonly openBooth: OpenBooth;
  readonly leave: () => void;
  /** Whether somebody has come back to it by a button, which is gone now. */
  readonly returned: boolean;
}

/** A room as one phone sees it. */
export function VoteRoom({ line, openBooth, leave, returned }: VoteRoomProps) {
  const booth = useBooth(openBooth, line);
  const question = booth.question();
  const { host } = new URL(line.address);
  const heading = useRef<HTMLHeadingElement>(null);
  const key = question ? `${question.id} ${question.open}` : '';

  // Buttons that go take the focus with them; who was on one is on the heading then.
  useEffect(() => {
    if (key !== '' && document.activeElement === document.body && heading.current?.dataset.held === 'true') {
      heading.current.focus();
    }
  }, [key]);
  useEffect(() => {
    if (returned) heading.current?.focus();
  }, [returned]);
  const hold = (): void => {
    if (heading.current) heading.current.dataset.held = 'true';
  };

  const shown = question ? { heading: question.ask, lines: [] } : nothingAsked(booth.line(), host);
  const told = question ? statusOf(question, booth) : undefined;
  return (
    <section class="room" onFocusCapture={hold}>
      <p class="where">
        <span>
          <span aria-hidden="true">{words.room(`${line.room.slice(0, 3)} ${line.room.slice(3)}`)}</span>
          <span class="unseen">{words.spelled(line.room)}</span>
        </span>
        <button type="button" class="quiet" onClick={leave}>
          {words.another}
        </button>
      </p>
      <h1 ref={heading} tabindex={-1}>
        {shown.heading}
      </h1>
      {shown.lines.map((text) => (
        <p key={text}>{text}</p>
      ))}
      {question && (
        <Choices
          choices={question.choices}
          numbers={question.numbers}
          open={question.open}
          voted={booth.voted()}
          vote={booth.vote}
        />
      )}
      {told && (
        <p class="status">
          {told.text} {told.more && <span class="more">{told.more}</span>}
        </p>
      )}
      <p class="unseen" role="status">
        {question
          ? `${question.open && booth.voted() === undefined ? words.question(question.ask) : ''} ${told?.text ?? ''}`
          : `${shown.heading} ${shown.lines.join(' ')}`}
      </p>
      <p class="hint">{words.private(host)}</p>
    </section>
  );
}

interface Told {
  readonly text: string;
  readonly more?: string;
}

/** How it stands with the vote of this phone. */
function statusOf({ open }: Question, booth: PhoneBooth): Told {
  const isUp = booth.line().kind === 'open';
  const voted = booth.voted() !== undefined;
  if (!open) return { text: voted ? words.closedWith : words.closed };
  if (voted && booth.arrived())
    return isUp ? { text: words.arrived, more: words.change } : { text: words.arrived, more: words.lostWaiting };
  if (!isUp) return { text: voted ? words.lost : words.lostWaiting };
  return { text: voted ? words.sending : words.tap };
}

interface Shown {
  readonly heading: string;
  readonly lines: readonly string[];
}

/** What stands where no question does. */
function nothingAsked({ kind, why }: Line, host: string): Shown {
  const { finding, unreachable, refused, wait } = words;
  if (kind === 'open') return { heading: wait.heading, lines: [wait.what] };
  if (kind === 'lost') return { heading: wait.heading, lines: [words.lostWaiting] };
  if (kind === 'refused') {
    return { heading: refused.heading, lines: [refused.what, ...(why ? [refused.said(why)] : [])] };
  }
  if (kind === 'unreachable')
    return { heading: unreachable.heading, lines: [unreachable.what(host), unreachable.hands] };
  return { heading: finding.heading, lines: [finding.what] };
}
