import type { Pressed } from '../../workshop/keys.ts';
import type { Showing } from '../../workshop/showing.ts';
import type { Said } from '../../workshop/windows.ts';
import type { Channel } from './desk.ts';

/** What a room screen knows of its console. */
export interface RoomLine {
  /** The last that a console has shown. */
  showing(): Showing | undefined;
  /** A key was pressed, and nobody answered. */
  unanswered(): boolean;
  press(pressed: Pressed): void;
  subscribe(listener: () => void): () => void;
}

/** After this long a console that is there would have answered; then it is asked outright, and after as long again it is missed. */
const PATIENCE = 500;

export function roomLine(channel: Channel): RoomLine {
  let last: { readonly showing: Showing; readonly at: number } | undefined;
  let newest = 0;
  /** The console that leads, by its name; none has said so yet. */
  let leading: string | undefined;
  let unanswered = false;
  let waiting: ReturnType<typeof setTimeout> | undefined;
  const listeners = new Set<() => void>();
  const tell = (): void => {
    for (const listener of listeners) listener();
  };
  const say = (what: Said): void => channel.postMessage(what);
  const heard = (): void => {
    clearTimeout(waiting);
    waiting = undefined;
    unanswered = false;
  };
  channel.addEventListener('message', ({ data: said }: MessageEvent<Said>) => {
    if (said.kind === 'mine') {
      // Another console counts anew. Of two that claim it, the one that keeps it says so last.
      if (said.console !== leading) newest = 0;
      leading = said.console;
      heard();
      say({ kind: 'hello' });
      tell();
    } else if (said.kind === 'showing' && (leading ?? said.console) === said.console && said.at >= newest) {
      leading = said.console;
      newest = said.at;
      last = said;
      heard();
      tell();
    }
  });
  say({ kind: 'hello' });
  return {
    showing: () => last?.showing,
    unanswered: () => unanswered,
    press(pressed) {
      say({ kind: 'pressed', pressed });
      waiting ??= setTimeout(() => {
        say({ kind: 'hello' });
        waiting = setTimeout(() => {
          waiting = undefined;
          unanswered = true;
          tell();
        }, PATIENCE);
      }, PATIENCE);
    },
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}
