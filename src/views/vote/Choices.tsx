import { vote as words } from '../../i18n/en.ts';

interface ChoicesProps {
  readonly choices: readonly string[];
  readonly open: boolean;
  readonly voted: number | undefined;
  readonly vote: (choice: number) => void;
}

/** The choices: buttons while the vote is open, and afterwards what they were. */
export function Choices({ choices, open, voted, vote }: ChoicesProps) {
  return (
    <ol class="ballot">
      {choices.map((choice, index) => {
        const isMine = voted === index;
        const inside = (
          <>
            <span class="number" aria-hidden="true">
              {index + 1}
            </span>
            <span class="said">{choice}</span>
            <span class="tick" aria-hidden="true">
              {isMine ? '✓' : ''}
            </span>
          </>
        );
        return (
          <li key={`${index} ${choice}`} class={isMine ? 'mine' : undefined}>
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
