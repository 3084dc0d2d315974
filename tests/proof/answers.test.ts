import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { checkScenario } from '../../src/proof/check.ts';

const check = (text: string) => checkScenario(text, 'story.md', { id: 'story' });

const NOTE = 'decision-without-facilitator-note';
const ANSWER = `<!-- ${NOTE}: this one is played alone -->`;

/** A story whose first scene smells of one thing, that it has no facilitator note; comments stand where they are put. */
const story = ({ top = '', before = '', under = '', between = '', after = '', second = '' } = {}) => `---
title: Who asks
you: jim
cast:
  jim: Jim, a manager
rules: {}
---

${top}

## monday

She has a question.

> [!ROLE-CHECK]
> Whose question is it?

${before}

- [What do you make of it?](#left "ask")

  She thinks aloud.

  ${under}

  > She had the answer.

${between}

- [Leave it with me.](#right "leave-it")

  She puts the list away.

  > It had been her list.

${after}

## left

${second}

She calls.

## right

She waits.
`;

const open = (text: string) => check(text).diagnostics.map(({ code }) => code);
const answered = (text: string) =>
  check(text).answered.map(({ diagnostic, reason }) => `${diagnostic.code}: ${reason}`);

test('without an answer a smell is open', () => {
  expect(open(story())).toEqual([NOTE]);
  expect(answered(story())).toEqual([]);
});

test.each(['before', 'under', 'between', 'after'])('an answer may stand in its scene: %s the choices', (place) => {
  const text = story({ [place]: ANSWER });
  expect(open(text)).toEqual([]);
  expect(answered(text)).toEqual([`${NOTE}: this one is played alone`]);
});

test('whatever ends the lines, and however long the reason is', () => {
  const text = story({ before: `<!--\n${NOTE}:\n  this one\n  is played alone\n-->` });
  expect(answered(text)).toEqual([`${NOTE}: this one is played alone`]);
  expect(answered(text.replaceAll('\n', '\r\n'))).toEqual([`${NOTE}: this one is played alone`]);
});

test.each(['top', 'second'])('an answer in another place answers nothing there: %s', (place) => {
  expect(open(story({ [place]: ANSWER })).sort()).toEqual(['answer-to-nothing', NOTE]);
});

test('one answer holds for every smell with its code in its scene', () => {
  const text = story({ before: `${ANSWER}\n\n<!-- choice-without-debrief: the ending says it -->` }).replace(
    /^ {2}> .*$/gm,
    '',
  );
  expect(open(text)).toEqual([]);
  expect(answered(text)).toHaveLength(3);
});

test.each([
  'todo: a note',
  'Ellen comes back here',
  'expects: something 1:2',
  'a-plan: rewrite this',
  'she wears a two-tone scarf',
  '',
])('a plain comment is no answer: %s', (words) => {
  expect(open(story({ top: `<!-- ${words} -->`, before: `<!-- ${words} -->` }))).toEqual([NOTE]);
});

test('a misspelt answer holds, and is told with the code that was meant', () => {
  const text = story({ before: '<!-- decision-without-facilitater-note: played alone -->' });
  const { diagnostics } = check(text);
  expect(diagnostics.map(({ code, hint }) => `${code} ${hint}`)).toEqual([`answer-misspelt Did you mean "${NOTE}"?`]);
  expect(answered(text)).toHaveLength(1);
});

test('an answer without a reason is told instead of its smell', () => {
  expect(open(story({ before: `<!-- ${NOTE} -->` }))).toEqual(['answer-without-reason']);
  expect(open(story({ before: `<!-- ${NOTE}: -->` }))).toEqual(['answer-without-reason']);
});

test('an answer that went astray is told where it belongs', () => {
  const [stray] = check(story({ second: ANSWER })).diagnostics.filter(({ code }) => code === 'answer-to-nothing');
  expect(stray?.hint).toContain('"monday"');
});

test('what is about answers cannot be answered', () => {
  expect(open(story({ before: `${ANSWER}\n\n<!-- answer-to-nothing: why not -->` }))).toEqual(['answer-to-a-fault']);
});

test('a fault stays a fault', () => {
  const text = story({ before: `${ANSWER}\n\n<!-- unreachable-scene: it comes later -->` });
  const broken = `${text}\n## nowhere\n\nNobody comes.\n`;
  expect(open(broken)).toEqual(['answer-to-a-fault', 'unreachable-scene']);
});

test('where not every state is explored, no answer is said to answer nothing', () => {
  const text = story({ before: `${ANSWER}\n\n<!-- long-way-to-a-decision: it is slow -->` });
  expect(open(text)).toEqual(['answer-to-nothing']);
  const cut = checkScenario(text, 'story.md', { id: 'story', limit: 2 });
  expect(cut.diagnostics.map(({ code }) => code)).toEqual(['too-many-states']);
});

const OURS = new URL('../../scenarios/', import.meta.url);
const scenarios = readdirSync(OURS, { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map(({ name }) => name);

test.each(scenarios)(
  'every smell of %s is answered, with a reason',
  (id) => {
    const text = readFileSync(new URL(`${id}/scenario.md`, OURS), 'utf8');
    const { diagnostics, answered } = checkScenario(text, `scenarios/${id}/scenario.md`, { id });
    expect(diagnostics).toEqual([]);
    for (const { reason } of answered) expect(reason).not.toBe('');
  },
  60_000,
);
