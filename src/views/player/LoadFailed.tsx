import { player } from '../../i18n/en.ts';

interface LoadFailedProps {
  readonly why: string;
  readonly onAgain: () => void;
}

/** The rest of the story did not come: says so, and loses nothing that was clicked. */
export function LoadFailed({ why, onAgain }: LoadFailedProps) {
  const words = player.loadFailed;
  return (
    <div class="text" role="alert">
      <p class="notice">
        {words.why} ({why}) {words.what}{' '}
        <button type="button" class="quiet" onClick={onAgain}>
          {words.again}
        </button>
      </p>
    </div>
  );
}
