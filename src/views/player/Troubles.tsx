import { trouble, player as words } from '../../i18n/en.ts';
import type { Trouble } from '../../record/port.ts';

interface TroublesProps {
  readonly troubles: readonly Trouble[];
  readonly preview: boolean;
}

/** What is not being kept, and why. Each kind is said once. */
export function Troubles({ troubles, preview }: TroublesProps) {
  const kinds = [...new Set(troubles.map(({ kind }) => kind))];
  return (
    <div class="troubles" role="status">
      {preview ? <p class="notice">{words.preview}</p> : null}
      {kinds.map((kind) => (
        <p key={kind} class="notice" data-trouble={kind}>
          {trouble[kind]}
        </p>
      ))}
    </div>
  );
}
