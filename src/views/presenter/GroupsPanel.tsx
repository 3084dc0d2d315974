import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { sceneTitle } from '../../drawing/scene-title.ts';
import type { StoryMachine } from '../../engine/machine.ts';
import { plain } from '../../engine/plain.ts';
import { current, replay } from '../../engine/replay.ts';
import { choicesById } from '../../engine/score.ts';
import { trainerConsole } from '../../i18n/en.ts';
import { type GroupStart, groupLink, readGroupCode } from '../../workshop/group-code.ts';
import type { ServedHere } from '../../workshop/served-here.ts';
import type { Workshop } from '../../workshop/workshop.ts';
import type { PlayData } from '../player/play-data.ts';
import type { Desk } from './desk.ts';
import { siteFor } from './usePhones.ts';

const words = trainerConsole.groups;

interface GroupsPanelProps {
  readonly data: PlayData;
  readonly machine: StoryMachine;
  readonly desk: Desk;
  readonly root: string;
  readonly served: ServedHere | undefined;
}

/** More codes than these are too small on a wall. */
const MOST = 6;
const LEAST = 2;

/** Where each group begins. */
const startsOf = ({ split, room }: Workshop): readonly GroupStart[] =>
  split?.groups.map(({ choice }, group) => ({ room, group, steps: [...split.before, choice] })) ?? [];

const isOwnComputer = (address: string): boolean => /^(localhost|127\.|\[::1\])/.test(new URL(address).host);

/** Small groups: each takes a branch with it on a phone, and comes back with a code that it reads out. */
export function GroupsPanel({ data, machine, desk, root, served }: GroupsPanelProps) {
  const workshop = desk.workshop();
  const { split, over } = workshop;
  const { choices, ended } = desk.here();
  const [number, setNumber] = useState(0);
  const story = useMemo(() => ({ scenario: data.scenario, machine, version: data.version }), [data, machine]);
  const starts = startsOf(workshop);
  const site = siteFor(served, root);
  const links = starts.map((start) => `${site}workshop/group.html#${groupLink(story, start) ?? ''}`);
  const said = links.join(' ');
  useEffect(() => {
    desk.setDoors({ ...desk.doors(), groups: said === '' ? [] : said.split(' ') });
  }, [desk, said]);

  const wanted = Math.min(MOST, Math.max(LEAST, number || choices.length));
  const part = (): void => {
    const begin = Array.from({ length: wanted }, (_, at) => choices[at % choices.length]?.id ?? '');
    desk.do({ kind: 'split', choices: begin });
  };
  return (
    <details class="groups" open={split !== undefined}>
      <summary>{words.title}</summary>
      <p class="hint">{words.what}</p>
      {isOwnComputer(site) ? <p class="notice">{words.lan}</p> : null}
      {split ? (
        <>
          <button
            type="button"
            class="quiet"
            aria-pressed={over === 'groups'}
            onClick={() => desk.do({ kind: 'over', over: 'groups' })}
          >
            {over === 'groups' ? words.hide : words.show} <kbd>G</kbd>
          </button>
          <ol class="small-groups">
            {split.groups.map(({ choice, path }, group) => (
              <li key={group}>
                <Group
                  group={group}
                  begins={plain(choicesById(data.scenario).get(choice)?.choice.text ?? [])}
                  link={links[group] ?? ''}
                  ending={endingOf(machine, workshop, path)}
                  onCode={(typed) => {
                    const read = readGroupCode(story, starts, group, typed);
                    if (read.kind === 'path') desk.do({ kind: 'group-came', group, steps: read.steps });
                    return read.kind === 'path'
                      ? undefined
                      : read.kind === 'other-group'
                        ? words.wrong.other(read.group + 1)
                        : words.wrong[read.kind];
                  }}
                />
              </li>
            ))}
          </ol>
        </>
      ) : null}
      {ended ? (
        split ? null : (
          <p class="hint">{words.notHere}</p>
        )
      ) : (
        <form
          onSubmit={(event) => {
            event.preventDefault();
            part();
          }}
        >
          <label>
            {words.number}
            <input
              type="number"
              min={LEAST}
              max={MOST}
              value={wanted}
              onInput={({ currentTarget }) => setNumber(currentTarget.valueAsNumber || 0)}
            />
          </label>
          <button type="submit" class="quiet">
            {split ? words.partAnew : words.part}
          </button>
        </form>
      )}
    </details>
  );
}

function endingOf(machine: StoryMachine, { paths }: Workshop, path: number | undefined): string | undefined {
  const steps = path === undefined ? undefined : paths[path]?.steps;
  return steps && sceneTitle(current(replay(machine, steps)).scene);
}

interface GroupProps {
  readonly group: number;
  readonly begins: string;
  readonly link: string;
  readonly ending: string | undefined;
  /** @returns what is wrong with it */
  readonly onCode: (typed: string) => string | undefined;
}

function Group({ group, begins, link, ending, onCode }: GroupProps) {
  const [typed, setTyped] = useState('');
  const [wrong, setWrong] = useState<string | undefined>(undefined);
  const came = useRef<HTMLSpanElement>(null);
  return (
    <>
      <p>
        <b>{words.group(group + 1)}</b> {words.begins} “{begins}” <a href={link}>{words.link}</a>
        <br />
        <span ref={came} role="status" tabIndex={-1}>
          {ending === undefined ? words.under : words.came(ending)}
        </span>
      </p>
      {ending === undefined ? (
        <form
          class="reads"
          onSubmit={(event) => {
            event.preventDefault();
            const why = onCode(typed);
            setWrong(why);
            // The field goes with a code that was taken in; what is typed next must not fall to the room's keys.
            if (why === undefined) came.current?.focus();
          }}
        >
          <label>
            {words.code(group + 1)}
            <input
              value={typed}
              autocomplete="off"
              spellcheck={false}
              maxLength={60}
              onInput={({ currentTarget }) => setTyped(currentTarget.value)}
            />
          </label>
          <button type="submit" class="quiet">
            {words.read}
          </button>
        </form>
      ) : null}
      {wrong === undefined ? null : (
        <p class="notice" role="alert">
          {wrong}
        </p>
      )}
    </>
  );
}
