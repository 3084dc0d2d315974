import type { ComponentChildren } from 'preact';
import type { Trouble } from '../../record/port.ts';
import { Troubles } from './Troubles.tsx';

interface FrameProps {
  readonly troubles?: readonly Trouble[];
  readonly preview?: boolean;
  readonly children: ComponentChildren;
}

/** Around the story: the server draws it as the browser does, so that the browser finds what it expects. */
export function Frame({ troubles = [], preview = false, children }: FrameProps) {
  return (
    <>
      <Troubles troubles={troubles} preview={preview} />
      <div class="columns">{children}</div>
    </>
  );
}
