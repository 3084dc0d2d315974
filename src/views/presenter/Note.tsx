import type { FacilitatorNote } from '../../engine/scenario.ts';
import { Words } from '../words/Words.tsx';

interface NoteProps {
  readonly note: FacilitatorNote | undefined;
  /** What stands there where the author wrote none. */
  readonly otherwise: string;
}

/** What the author tells the trainer about a scene. */
export function Note({ note, otherwise }: NoteProps) {
  return (
    <div class="note">
      {note ? (
        note.text.map((paragraph, at) => (
          <p key={at}>
            <Words text={paragraph} />
          </p>
        ))
      ) : (
        <p>{otherwise}</p>
      )}
    </div>
  );
}
