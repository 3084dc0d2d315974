interface NotArrivedProps {
  readonly what: string;
  readonly why: string;
  readonly again: string;
  readonly onAgain: () => void;
}

/** Something that was fetched did not come; it can be asked for again. */
export function NotArrived({ what, why, again, onAgain }: NotArrivedProps) {
  return (
    <p class="notice" role="alert">
      {what} ({why}){' '}
      <button type="button" class="quiet" onClick={onAgain}>
        {again}
      </button>
    </p>
  );
}
