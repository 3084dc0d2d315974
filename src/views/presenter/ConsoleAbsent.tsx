import { trainerConsole as words } from '../../i18n/en.ts';

/** The address names no workshop that is kept here. */
export function NoWorkshop({ root }: { readonly root: string }) {
  return (
    <div class="text">
      <h1>{words.none}</h1>
      <p>{words.noneWhy}</p>
      <p>
        <a class="act" href={`${root}workshop.html`}>
          {words.toStart}
        </a>
      </p>
    </div>
  );
}

interface ConsoleFailedProps {
  readonly why: string;
  readonly onAgain: () => void;
}

/** The story did not come. */
export function ConsoleFailed({ why, onAgain }: ConsoleFailedProps) {
  return (
    <div class="text">
      <p class="notice" role="alert">
        {words.notLoaded} ({why})
      </p>
      <button type="button" class="act" onClick={onAgain}>
        {words.again}
      </button>
    </div>
  );
}
