import type { JSX } from 'preact';
import { tryLms as words } from '../../i18n/en.ts';
import type { Call } from './session.ts';

/** A long session has thousands of them. */
const SHOWN = 200;

/** The log of a visit, the latest call first. */
export function CallList({ calls }: { readonly calls: readonly Call[] }): JSX.Element {
  if (calls.length === 0) return <p>{words.noCalls}</p>;
  const before = Math.max(0, calls.length - SHOWN);
  return (
    <>
      <ol class="calls" reversed start={calls.length}>
        {calls
          .slice(before)
          .map((call, at) => ({ ...call, at: before + at }))
          .toReversed()
          .map(({ at, ...call }) => (
            <CallLine key={at} call={call} />
          ))}
      </ol>
      {before > 0 ? <p>{words.more(before)}</p> : null}
    </>
  );
}

/** SCORM 2004, “Data Model Element Value Not Initialized”: asked for what has no value yet. That is a question, and no fault. */
const NO_VALUE = '403';

function CallLine({ call: { kind, name, element, value, answer, error } }: { readonly call: Call }): JSX.Element {
  const given = [...(element ? [element] : []), ...(kind === 'set' ? [`"${value}"`] : [])].join(', ');
  const fine = error === '0' || (kind === 'get' && error === NO_VALUE);
  return (
    <li data-call={kind} data-error={fine ? undefined : error}>
      <span class="call">
        <strong>{words.kinds[kind]}</strong>{' '}
        <code>
          {name}({given})
        </code>
      </span>{' '}
      <span class="answer">
        <span class="unseen">{words.answer} </span>
        {answer === '' ? words.empty : answer}
        {fine ? <span class="unseen">, {words.fine}</span> : <strong>, {words.refused(error)}</strong>}
      </span>
    </li>
  );
}
