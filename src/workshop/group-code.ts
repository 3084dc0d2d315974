import { hash } from '../engine/hash.ts';
import { hasEnded, ROLE_CHECK, replay, type Step } from '../engine/replay.ts';
import { MOST } from './limits.ts';
import { pathNumber, replayOfNumber, type Story } from './path-number.ts';
import { readCode, type Seal, writeCode } from './spoken-code.ts';

/** A small group, and where it begins. */
export interface GroupStart {
  /** The code of the room. */
  readonly room: string;
  /** From 0. */
  readonly group: number;
  /** From the first scene: those of the room up to where it split, and then the group's choice. */
  readonly steps: readonly Step[];
}

/** What the link of a group says, before the story is there. */
export interface GroupLink {
  /** The scenario's id. */
  readonly scenario: string;
  readonly room: string;
  /** From 0. */
  readonly group: number;
  readonly version: string;
  readonly from: string;
}

/** As much of a version as a link carries: enough to say that the story was changed. */
const VERSION = 4;

const choicesIn = (steps: readonly Step[]): readonly Step[] => steps.filter((step) => step !== ROLE_CHECK);

/** Fifteen bits of what both sides have to agree on, and the group's number in the first five of them. */
function sealOf(parts: readonly string[], group: number): Seal {
  const bits = hash(JSON.stringify(parts));
  return [(bits & 31) ^ (group & 31), (bits >> 5) & 31, (bits >> 10) & 31];
}

/** The part of a seal that all groups of a split have in common. */
const splitOf = ({ version }: Story, { room, steps }: GroupStart): readonly string[] => [
  'code',
  version,
  room,
  ...choicesIn(steps).slice(0, -1),
];

const linkParts = ({
  room,
  scenario,
  version,
}: Pick<GroupLink, 'room' | 'scenario' | 'version'>): readonly string[] => ['link', scenario, version, room];

/**
 * The fragment of a group's link, without the `#`; some 60 characters. Role checks of the room are not in it.
 * @returns nothing where the steps do not replay
 */
export function groupLink(story: Story, { room, group, steps }: GroupStart): string | undefined {
  const number = pathNumber(story, replay(story.machine, []), choicesIn(steps));
  if (number === undefined) return undefined;
  const [scenario, version] = [story.scenario.id, story.version.slice(0, VERSION)];
  const from = writeCode(number, sealOf(linkParts({ room, scenario, version }), group));
  return new URLSearchParams({ story: scenario, version, room, group: String(group + 1), from }).toString();
}

/** A group's link, as far as it can be read without the story; nothing where something is missing. Never throws. */
export function readGroupLink(fragment: string): GroupLink | undefined {
  const fields = new URLSearchParams(fragment.replace(/^#/, '').replace(/[\s.)>\]"”’]+$/u, ''));
  const [scenario, version, room, group, from] = ['story', 'version', 'room', 'group', 'from'].map(
    (field) => fields.get(field) ?? '',
  );
  if (!scenario || !version || !room || !group || !from) return undefined;
  if (!/^[\p{L}\p{N}_-]{1,100}$/u.test(scenario) || !/^[1-9]\d?$/.test(group)) return undefined;
  return Number(group) > MOST.groups ? undefined : { scenario, version, room, group: Number(group) - 1, from };
}

/** Where a link begins; or that the story has been changed since; or that the link has been damaged on its way. */
export function groupStart(story: Story, link: GroupLink): GroupStart | 'changed' | 'damaged' {
  const { room, group, version } = link;
  if (!story.version.startsWith(version) || version.length !== VERSION) return 'changed';
  const read = readCode(link.from);
  if (!read || read.seal.join() !== sealOf(linkParts(link), group).join()) return 'damaged';
  const so = replayOfNumber(story, replay(story.machine, []), read.value);
  return so && so.steps.length > 0 ? { room, group, steps: so.steps } : 'damaged';
}

/**
 * What a group reads out when it is through: which choices it made after its first one, with a check against mishearing and mixing
 * up. Five signs or more; `inHalves` writes it as it is read.
 * @param steps the group's whole path, to an ending
 * @returns nothing where they do not go on from where the group began, or are not at an ending
 */
export function writeGroupCode(story: Story, start: GroupStart, steps: readonly Step[]): string | undefined {
  const begun = replay(story.machine, choicesIn(start.steps));
  const choices = choicesIn(steps);
  if (begun.steps.some((step, at) => step !== choices[at])) return undefined;
  if (!hasEnded(replay(story.machine, choices))) return undefined;
  const number = pathNumber(story, begun, choices.slice(begun.steps.length));
  return number === undefined ? undefined : writeCode(number, sealOf(splitOf(story, start), start.group));
}

/** What came of a code that was read out. */
export type GroupCodeRead =
  /** The whole path of the group, the room's role checks before the split among its steps. */
  | { readonly kind: 'path'; readonly steps: readonly Step[] }
  /** Too short, too long, or a sign that no code has. */
  | { readonly kind: 'no-code' }
  /** At least one sign is not what the phone shows; or it comes from another room, or from a split that is past. */
  | { readonly kind: 'misheard' }
  /** It reads as the code of that one, from 0. */
  | { readonly kind: 'other-group'; readonly group: number };

/**
 * Reads the code of a group. Never throws.
 * @param starts of all groups of the split, in their order
 * @param group whose code it should be, from 0
 */
export function readGroupCode(
  story: Story,
  starts: readonly GroupStart[],
  group: number,
  typed: string,
): GroupCodeRead {
  const read = readCode(typed);
  if (!read) return { kind: 'no-code' };
  const whose = starts.find((start) => read.seal.join() === sealOf(splitOf(story, start), start.group).join());
  const begun = whose && replay(story.machine, whose.steps);
  const so = begun && replayOfNumber(story, begun, read.value);
  if (!whose || !so || !hasEnded(so)) return { kind: 'misheard' };
  return whose.group === group ? { kind: 'path', steps: so.steps } : { kind: 'other-group', group: whose.group };
}
