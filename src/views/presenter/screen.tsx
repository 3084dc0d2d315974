import { render } from 'preact';
import { useEffect, useReducer, useRef, useState } from 'preact/hooks';
import { roomScreen as words } from '../../i18n/en.ts';
import type { WorkshopShelf } from '../../record/workshop-shelf.ts';
import type { Pressed } from '../../workshop/keys.ts';
import { showing as showingOf } from '../../workshop/showing.ts';
import { channelOf } from '../../workshop/windows.ts';
import type { Channel } from './desk.ts';
import { toggleFullScreen } from './full-screen.ts';
import { RoomBar } from './RoomBar.tsx';
import { RoomKeys } from './RoomKeys.tsx';
import { RoomPicture } from './RoomPicture.tsx';
import { type RoomLine, roomLine } from './room-line.ts';
import { stayAwake } from './stay-awake.ts';
import { usePointer } from './usePointer.ts';
import { useRoomKeys } from './useRoomKeys.ts';
import { useStory } from './useStory.ts';

export interface ScreenDoors {
  readonly shelf: WorkshopShelf;
  readonly openChannel: (name: string) => Channel;
}

interface ScreenProps {
  readonly id: string;
  /** The site's, with its slash. */
  readonly root: string;
  readonly shelf: WorkshopShelf;
  readonly line: RoomLine;
}

/** So long a console may take to say that the workshop is there after all. */
const SEEK = 1500;

function Screen({ id, root, shelf, line }: ScreenProps) {
  const [, redraw] = useReducer<number, void>((count) => count + 1, 0);
  const [sought, setSought] = useState(false);
  const [keysShown, setKeysShown] = useState(false);
  const wall = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const ends = [line.subscribe(() => redraw()), shelf.subscribe(() => redraw())];
    const timer = setTimeout(() => setSought(true), SEEK);
    return () => {
      for (const end of ends) end();
      clearTimeout(timer);
    };
  }, [line, shelf]);

  const kept = shelf.one(id);
  // Until a console has spoken, the place that the shelf knows.
  const showing = line.showing() ?? (kept && showingOf(kept, {}));
  const { story, failed, again } = useStory(root, showing?.scenario);

  const key = (name: string): void => line.press({ key: name, code: '', shiftKey: false });
  const showKeys = (): void => setKeysShown(true);
  useRoomKeys({
    press: (pressed: Pressed) => line.press(pressed),
    window(what) {
      if (what === 'full-screen') toggleFullScreen();
      if (what === 'list-of-keys') showKeys();
    },
  });
  const acts = useRef({ next: () => key('PageDown'), back: () => key('PageUp'), fullScreen: toggleFullScreen });
  usePointer(wall, acts);

  // Where the picture is larger than the window, what is new comes into view.
  const seen = showing && [showing.playing, showing.over, showing.stage.kind, showing.paths.length].join();
  useEffect(() => scrollTo(0, 0), [seen]);
  useEffect(() => {
    const { scrollHeight, clientHeight } = document.documentElement;
    if (scrollHeight <= clientHeight || showing?.over !== undefined) return;
    const told = wall.current?.querySelectorAll('.room-line:not([data-ago]), .room-choice-list [data-shown]');
    [...(told ?? [])].at(-1)?.scrollIntoView({ block: 'nearest' });
  }, [showing]);

  return (
    <>
      <div ref={wall} class="room-wall">
        {showing && story ? <RoomPicture {...story} faces={`${root}faces/`} showing={showing} /> : null}
        {showing && !story && failed !== undefined ? <NotLoaded why={failed} onAgain={again} /> : null}
        {showing ? null : sought ? <NoWorkshop root={root} text={words.noWorkshop.unknown} /> : <Seeking />}
      </div>
      <div class="room-notices" role="status">
        {line.unanswered() && showing ? (
          <p class="notice">
            {words.consoleClosed}{' '}
            <a href={`console.html#${id}`} target={`console-${id}`}>
              {words.openConsole}
            </a>
          </p>
        ) : null}
      </div>
      <RoomBar onKey={key} onFullScreen={toggleFullScreen} onKeys={showKeys} />
      {keysShown ? <RoomKeys onClose={() => setKeysShown(false)} /> : null}
    </>
  );
}

const Seeking = () => (
  <p class="room-missing" role="status">
    {words.seeking}
  </p>
);

function NoWorkshop({ root, text }: { readonly root: string; readonly text: string }) {
  return (
    <div class="room-missing" role="alert">
      <h1>{words.noWorkshop.title}</h1>
      <p>{text}</p>
      <p>
        <a class="act" href={`${root}workshop.html`}>
          {words.noWorkshop.start}
        </a>
      </p>
    </div>
  );
}

function NotLoaded({ why, onAgain }: { readonly why: string; readonly onAgain: () => void }) {
  return (
    <div class="room-missing" role="alert">
      <h1>{words.notLoaded.title}</h1>
      <p>{words.notLoaded.why(why)}</p>
      <button type="button" class="act" onClick={onAgain}>
        {words.notLoaded.again}
      </button>
    </div>
  );
}

/** Puts the room screen into its place, for the workshop that the address names. */
export function openScreen(place: HTMLElement, { shelf, openChannel }: ScreenDoors): void {
  const root = document.body.dataset.root ?? './';
  const id = location.hash.slice(1);
  if (id === '') {
    render(<NoWorkshop root={root} text={words.noWorkshop.noId} />, place);
    return;
  }
  const line = roomLine(openChannel(channelOf(id)));
  render(<Screen id={id} root={root} shelf={shelf} line={line} />, place);
  stayAwake();
}
