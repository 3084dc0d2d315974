import { vote as words } from '../../i18n/en.ts';

interface ChoicesProps {
  readonly choices: readonly string[];
  /** Those of the room's screen; absent: from 1. */
  readonly numbers: readonly number[] | undefined;
  readonly open: boolean;
  readonly voted: number | undefined;
  readonly vote: (choice: number) => void;
}

/** The choices: buttons while the vote is open, and afterwards what they were. */
export function Choices({ choices, numbers, open, voted, vote }: ChoicesProps) {
  return (
    <ol class="ballot">
      {choices.map((choice, index) => {
        const isMine = voted === index;
        const number = numbers?.[index] ?? index + 1;
        const inside = (
          <>
            <span class="number" aria-hidden="true">
              {number}
            </span>
            <span class="said">{choice}</span>
            <span class="tick" aria-hidden="true">
              {isMine ? '✓' : ''}
            </span>
          </>
        );
        return (
          <li key={`${index} ${choice}`} value={number} class={isMine ? 'mine' : undefined}>
            {open ? (
              <button type="button" aria-pressed={isMine} onClick={() => vote(index)}>
                {inside}
              </button>
            ) : (
              <p>
                {inside}
                {isMine && <span class="unseen">({words.yours})</span>}
              </p>
            )}
          </li>
        );
      })}
    </ol>
  );
}
