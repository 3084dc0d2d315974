import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { sceneTitle } from '../../drawing/scene-title.ts';
import { type Decision, debrief } from '../../engine/debrief.ts';
import type { StoryMachine } from '../../engine/machine.ts';
import { replay } from '../../engine/replay.ts';
import { debrief as debriefWords, trainerConsole } from '../../i18n/en.ts';
import type { RoomPath } from '../../workshop/workshop.ts';
import { inHalves } from '../debrief/halves.ts';
import { markOf } from '../debrief/marks-of.ts';
import type { PlayData } from '../player/play-data.ts';
import { Words } from '../words/Words.tsx';
import type { Desk } from './desk.ts';
import { pathCalled as called } from './path-called.ts';

const words = trainerConsole.paths;

interface PathsPanelProps {
  readonly data: PlayData;
  readonly machine: StoryMachine;
  readonly desk: Desk;
}

/** Every path of the room: which one is on the screen, and all of them side by side in one debrief. */
export function PathsPanel({ data, machine, desk }: PathsPanelProps) {
  const { paths, playing, over } = desk.workshop();
  const [compared, setCompared] = useState(false);
  if (paths.length === 1) return null;
  return (
    <section class="paths" aria-labelledby="paths-title">
      <h2 id="paths-title">{words.title}</h2>
      <ul class="ways-gone">
        {paths.map((path, at) => (
          <li key={at}>
            <span>{called(path)}</span>
            {at === playing ? (
              <i>{words.here}</i>
            ) : (
              <button type="button" class="quiet" onClick={() => desk.do({ kind: 'go-to-path', path: at })}>
                {words.go}
                <span class="unseen">: {called(path)}</span>
              </button>
            )}
          </li>
        ))}
      </ul>
      <button
        type="button"
        class="quiet"
        aria-pressed={over === 'paths'}
        onClick={() => desk.do({ kind: 'over', over: 'paths' })}
      >
        {over === 'paths' ? words.besideOff : words.beside} <kbd>P</kbd>
      </button>
      <button type="button" class="quiet" onClick={() => setCompared(true)}>
        {words.compare}
      </button>
      {compared ? (
        <Compared data={data} machine={machine} paths={paths} desk={desk} onClose={() => setCompared(false)} />
      ) : null}
    </section>
  );
}

interface ComparedProps extends PathsPanelProps {
  readonly paths: readonly RoomPath[];
  readonly onClose: () => void;
}

/** One column a path, from the first decision at which any two of them part. */
function Compared({ data, machine, paths, desk, onClose }: ComparedProps) {
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => dialog.current?.showModal(), []);
  const all = useMemo(
    () => paths.map(({ steps }) => debrief(data.scenario, replay(machine, steps))),
    [data, machine, paths],
  );
  const from = Math.min(...paths.flatMap(({ parted }) => (parted ? [parted.decision] : [])));
  const rows = Math.max(...all.map(({ decisions }) => decisions.length));
  return (
    <dialog ref={dialog} class="compared" aria-labelledby="compared-title" onClose={onClose}>
      <h2 id="compared-title">{words.compare}</h2>
      {from > 0 ? <p class="hint">{words.same(from)}</p> : null}
      <table>
        <thead>
          <tr>
            <th scope="col">{words.decision}</th>
            {paths.map((path, at) => (
              <th key={at} scope="col">
                {called(path)}
                <br />
                <button
                  type="button"
                  class="quiet"
                  onClick={() => {
                    desk.do({ kind: 'go-to-path', path: at });
                    dialog.current?.close();
                  }}
                >
                  {words.go}
                  <span class="unseen">: {called(path)}</span>
                </button>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {Array.from({ length: Math.max(0, rows - from) }, (_, row) => (
            <tr key={row}>
              <th scope="row">{from + row + 1}</th>
              {all.map(({ decisions }, at) => (
                <Cell key={at} decision={decisions[from + row]} />
              ))}
            </tr>
          ))}
          <tr>
            <th scope="row">{words.ending}</th>
            {all.map(({ ending, score }, at) => (
              <td key={at}>
                <b>{ending ? sceneTitle(ending.at(-1)?.id ?? '') : words.open}</b>
                {ending ? `, ${words.kept(inHalves(score.overall.halves), score.overall.tests)}` : null}
              </td>
            ))}
          </tr>
        </tbody>
      </table>
      <button type="button" class="act" onClick={() => dialog.current?.close()}>
        {words.close}
      </button>
    </dialog>
  );
}

function Cell({ decision }: { readonly decision: Decision | undefined }) {
  if (!decision) return <td class="not-here">{words.notHere}</td>;
  const mark = markOf(decision.choice);
  return (
    <td>
      {mark ? (
        <span class="mark-word" data-mark={mark}>
          {debriefWords.marks[mark]}{' '}
        </span>
      ) : null}
      <Words text={decision.choice.text} />
    </td>
  );
}
