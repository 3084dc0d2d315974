import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { compileMachine } from '../engine/machine.ts';
import { advance, begin, current, openChoices } from '../engine/replay.ts';
import type { Beat, Choice, Inline, Mood, Prose, Scenario, Scene } from '../engine/scenario.ts';
import { ROOT } from './files.ts';

export interface FirstScene {
  /** The id of the choice that is clicked. */
  readonly choice: string;
  /** The first line that this choice brings about, as it stands on the page. */
  readonly consequence: string;
}

const TEMPLATE = join(ROOT, 'tests/bench/hand-written.html');

/** The choice that a measurement clicks, and the line that it waits for. */
export function firstScene(scenario: Scenario): FirstScene {
  const [choice] = firstChoices(scenario);
  const line = choice && afterOf(scenario, choice).find((beat) => 'text' in beat);
  if (!choice || !line || !('text' in line)) throw new Error(`Scenario "${scenario.id}" has no first choice to click.`);
  return { choice: choice.id, consequence: plain(line.text) };
}

/**
 * The first scene of a scenario as somebody would write it by hand who wants it to be fast: one page without a framework, its
 * styles and its script in it, the consequence of each choice in a `template`. What a page with everything cannot beat.
 *
 * @param faces the address of the folder with the portraits, with a slash at its end
 */
export function handWritten(scenario: Scenario, faces: string): string {
  const page: Page = { scenario, faces, moods: new Map([[scenario.you, 'calm']]) };
  const scene = sceneOf(scenario, current(begin(compileMachine(scenario))).scene);
  const choices = firstChoices(scenario);
  const told = drawn(page, scene.beats);
  const slots: Readonly<Record<string, string>> = {
    told,
    stage: `<ul class="stage">${[...page.moods.keys()].map((who) => `<li>${face(page, who, 110)}</li>`).join('')}</ul>`,
    choices: `<ol class="choices">${choices
      .map(({ id, text }) => `<li><button type="button" data-choice="${id}">${html(text)}</button></li>`)
      .join('')}</ol>`,
    after: choices.map((choice) => `<template id="after-${choice.id}">${after(page, choice)}</template>`).join('\n'),
  };
  return readFileSync(TEMPLATE, 'utf8').replace(/<!-- (\w+) -->/g, (_, slot: string) => slots[slot] ?? '');
}

interface Page {
  readonly scenario: Scenario;
  readonly faces: string;
  /** Who is in the picture, with the face that they have now. Drawing what is told changes it. */
  readonly moods: Map<string, Mood>;
}

function drawn(page: Page, beats: readonly Beat[]): string {
  return beats
    .map((beat) => {
      if (beat.kind === 'narration') return `<p>${html(beat.text)}</p>`;
      if (beat.kind === 'leave') return '';
      page.moods.set(beat.who, beat.mood ?? page.moods.get(beat.who) ?? 'calm');
      return beat.kind === 'speech' ? line(page, 'speech', beat.who, beat.text) : '';
    })
    .join('\n');
}

function after(before: Page, choice: Choice): string {
  const { you } = before.scenario;
  const page = { ...before, moods: new Map(before.moods).set(you, choice.mood ?? before.moods.get(you) ?? 'calm') };
  return line(page, 'said', you, choice.text) + drawn(page, afterOf(page.scenario, choice));
}

function line(page: Page, kind: 'said' | 'speech', who: string, text: Prose): string {
  const name = escaped(page.scenario.cast[who]?.name ?? who);
  return `<div class="${kind}">${face(page, who, 64)}<p><b>${name}</b><span class="words">${html(text)}</span></p></div>`;
}

const face = ({ faces, moods }: Page, who: string, size: number): string =>
  `<img src="${faces}${who}.${moods.get(who) ?? 'calm'}.svg" alt="" width="${size}" height="${size}">`;

function firstChoices(scenario: Scenario): readonly Choice[] {
  const { scene, snapshot } = current(begin(compileMachine(scenario)));
  return openChoices(sceneOf(scenario, scene), snapshot).filter(({ after }) => after === undefined);
}

/** What a first choice brings about, as far as the player tells it at one stroke: up to the next line that somebody says. */
function afterOf(scenario: Scenario, choice: Choice): readonly Beat[] {
  const machine = compileMachine(scenario);
  const { shown } = current(advance(machine, begin(machine), choice.id));
  const all = [...choice.consequence, ...shown.flatMap((scene) => sceneOf(scenario, scene).beats)];
  const speech = all.findIndex(({ kind }) => kind === 'speech');
  return speech === -1 ? all : all.slice(0, speech + 1);
}

function sceneOf(scenario: Scenario, id: string): Scene {
  const scene = scenario.scenes.find((each) => each.id === id);
  if (!scene) throw new Error(`Scenario "${scenario.id}" has no scene "${id}".`);
  return scene;
}

const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');

const html = (text: Prose): string => text.map(htmlOf).join('');
const htmlOf = (piece: Inline): string => {
  if (typeof piece === 'string') return escaped(piece);
  return 'em' in piece ? `<em>${html(piece.em)}</em>` : `<strong>${html(piece.strong)}</strong>`;
};

const plain = (text: Prose): string =>
  text.map((piece) => (typeof piece === 'string' ? piece : plain('em' in piece ? piece.em : piece.strong))).join('');
