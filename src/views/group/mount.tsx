import { render } from 'preact';
import type { Recorder } from '../../record/port.ts';
import { type GroupLink, groupStart, readGroupLink } from '../../workshop/group-code.ts';
import { mountPlayers } from '../player/mount.tsx';
import { GroupFault } from './GroupFault.tsx';
import { GroupHead } from './GroupHead.tsx';
import { type GroupRecord, groupRecorder } from './group-recorder.ts';

interface GroupDoors {
  /** The site's, with its slash. */
  readonly root: string;
  /** Where the settings of this device are. */
  readonly settings: Recorder;
  readonly openStorage: () => Storage;
}

/** Plays a story on from where a room split; where to stands in the address. */
export function mountGroup(place: HTMLElement, fragment: string, { root, settings, openStorage }: GroupDoors): void {
  const link = readGroupLink(fragment);
  if (!link) {
    render(<GroupFault why="none" root={root} />, place);
    return;
  }
  keepAddress(fragment);
  const head = document.createElement('div');
  head.className = 'group-top';
  const player = playerFor(link, root);
  place.replaceChildren(head, player);
  const drawHead = (record?: GroupRecord): void => {
    const code = record?.code();
    place.toggleAttribute('data-through', code !== undefined);
    render(<GroupHead group={link.group} code={code} />, head);
  };
  drawHead();

  const open = async (loading: Parameters<Parameters<typeof mountPlayers>[0]>[0]): Promise<Recorder> => {
    const { data, machine } = await loading;
    const story = { scenario: data.scenario, machine, version: data.version };
    const start = groupStart(story, link);
    if (typeof start === 'string') {
      place.replaceChildren();
      render(<GroupFault why={start} root={root} />, place);
      // There is nothing to play, and nobody waits.
      return new Promise(() => undefined);
    }
    const record = groupRecorder(story, start, settings, openStorage, `handoff:group:${fragment.replace(/^#/, '')}`);
    record.recorder.subscribe(() => drawHead(record));
    drawHead(record);
    return record.recorder;
  };
  mountPlayers(open, false);
}

/** As a lesson's page holds it, but for the first picture, which here nobody knows beforehand. */
function playerFor({ scenario }: GroupLink, root: string): HTMLElement {
  const section = document.createElement('section');
  section.className = 'role-play';
  const player = document.createElement('div');
  player.className = 'play';
  Object.assign(player.dataset, { player: scenario, rest: `${root}play/${scenario}.json`, faces: `${root}faces/` });
  section.append(player);
  return section;
}

/** The address is the group's place in the story: no link within the page takes it away. */
function keepAddress(fragment: string): void {
  addEventListener('hashchange', () => {
    if (location.hash !== fragment && readGroupLink(location.hash)) location.reload();
    else history.replaceState(history.state, '', `${location.pathname}${location.search}${fragment}`);
  });
}
