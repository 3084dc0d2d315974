import { expect, test } from 'vitest';
import { lesson, workshopSummary as words } from '../../../src/i18n/en.ts';
import {
  endOf,
  overview,
  partedIn,
  type SummaryFrame,
  summaryText,
  tallyIn,
  voteInWords,
} from '../../../src/views/workshop-summary/summary-text.ts';
import type { Summary } from '../../../src/workshop/summary.ts';

const frame: SummaryFrame = {
  name: 'Leeds, the new managers',
  module: 'The promotion and the promise',
  about: 'Your biggest client wants five minutes.',
  you: { name: 'Jim', about: 'sales manager for a month' },
  day: '22 November 2026',
  rules: { hand: 'Introduce your rep, then let them lead' },
  labels: { 'five-minutes': '2', 'first-sentence': '3b' },
  week: 'Ring one client.',
  links: [{ title: 'Still got it', address: 'https://example.com/still-got-it.html' }],
};

const summary: Summary = {
  paths: [
    {
      decisions: [
        {
          number: 1,
          scene: 'five-minutes',
          before: { who: 'Ellen', text: 'That’s Roderigo.' },
          said: 'He’s yours.',
          vote: {
            counts: [
              { said: 'He’s yours.', count: 5, chosen: true },
              { said: 'I’d better take this one.', count: 2, chosen: false },
              { said: 'Stay close.', count: 0, chosen: false },
            ],
            round: 1,
            settled: 'votes',
          },
        },
        { number: 2, scene: 'first-sentence', said: '' },
      ],
      ending: 'top-of-the-board',
    },
    {
      parted: { from: 0, decision: 0, by: 'minority' },
      decisions: [{ number: 1, scene: 'five-minutes', said: 'I’d better take this one.' }],
    },
  ],
  rules: [
    {
      rule: 'hand',
      met: [
        { said: 'He’s yours.', mark: 'keeps' },
        { said: 'Yours, too.', mark: 'keeps' },
        { said: 'Mine.', mark: 'breaks' },
      ],
    },
  ],
  parked: ['What about commission?'],
  notes: [{ scene: 'five-minutes', text: 'Ask Sam.' }],
};

test('it begins with what was done, what it is about and who Jim is', () => {
  const told = overview(frame);
  for (const part of [frame.day, frame.module, frame.about, 'Jim, sales manager for a month']) {
    expect(told).toContain(part);
  }
  expect(summaryText(summary, frame, false).split('\n\n').slice(0, 2)).toEqual([frame.name, told]);
});

test('a decision has the label of the papers, the line before it, what was said, and the votes in a sentence', () => {
  expect(summaryText(summary, frame, false)).toContain(
    [
      '2 Five minutes',
      'Ellen: “That’s Roderigo.”',
      'Jim: “He’s yours.”',
      '5 of 7 were for it; 2 for “I’d better take this one.”; nobody for “Stay close.”',
    ].join('\n'),
  );
  expect(summaryText(summary, frame, false)).toContain(`3b First sentence\n${words.silence}`);
});

test('a count that nobody made is no row of noughts', () => {
  const counts = [
    { said: 'Yes', count: 0, chosen: true },
    { said: 'No', count: 0, chosen: false },
  ];
  expect(voteInWords({ counts, round: 1, settled: 'trainer' })).toBe(`${words.uncounted} ${words.settled.trainer}`);
  const one = [
    { said: 'Yes', count: 0, chosen: true },
    { said: 'No', count: 3, chosen: false },
  ];
  expect(voteInWords({ counts: one, round: 2, settled: 'trainer' })).toBe(
    'Nobody was for it; 3 for “No”. Voted on 2 times. The trainer settled it.',
  );
});

test('a rule says how often the room kept, bent and broke it', () => {
  expect(summary.rules.map(tallyIn)).toEqual(['The room kept it twice and broke it once.']);
});

test('a what-if is told as one, and is not a story that goes on', () => {
  const [, other] = summary.paths;
  expect(other && partedIn(other)).toBe(words.triedAt('Five minutes'));
  expect(other && endOf(other)).toBe(words.leftThere);
});

test('the text goes through the same parts as the page; notes only where they are wanted', () => {
  const headings = [words.room, words.rules, words.others, words.parked, words.notes, lesson.thisWeek, words.alone];
  const told = (withNotes: boolean) => {
    const parts = summaryText(summary, frame, withNotes).split('\n\n');
    return parts.filter((part) => headings.some((heading) => heading.toUpperCase() === part));
  };
  expect(told(true)).toEqual(headings.map((heading) => heading.toUpperCase()));
  expect(told(false)).not.toContain(words.notes.toUpperCase());
});
