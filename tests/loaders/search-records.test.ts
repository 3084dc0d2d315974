import { expect, test } from 'vitest';
import { type Findable, searchRecords } from '../../src/loaders/search-records.ts';

const LESSON = `<Opening title="The quiet rep">

She has *two* offers out, and says [nothing](https://example.org "a title").

<Remembered of="the-promise">
<When ending="her-line-is-busy">

Last time it ended badly.

</When>
</Remembered>

It's "late" in the quarter.

</Opening>

A line between.

<RolePlay scenario="the-quiet-rep" />

<Afterwards>

<Rules of="the-quiet-rep" />

<ThisWeek>

Ask one question before Friday.

</ThisWeek>

</Afterwards>
`;

const course: Findable = {
  modules: [
    { id: 'the-quiet-rep', data: { order: 3, title: 'The quiet rep', about: 'Nobody asked her.' } },
    { id: 'coming', data: { order: 4, title: 'Coming', about: 'Not written yet.' } },
  ],
  lessons: [{ id: 'the-quiet-rep', data: {}, body: LESSON }],
  rules: [
    {
      id: 'ask-first',
      data: { title: 'Ask first', module: 'the-quiet-rep', says: 'I know better.', instead: 'What did you see?' },
      body: 'Ask *one* thing.\n',
    },
    { id: 'later', data: { title: 'Later', module: 'coming', says: '', instead: '' }, body: 'Not yet.' },
  ],
  people: [
    {
      id: 'mei',
      name: 'Mei',
      about: 'The quiet rep.',
      wants: 'To be asked.',
      lessons: [{ id: 'the-quiet-rep' }, { id: 'coming' }],
    },
  ],
};

const records = searchRecords(course);
const of = (kind: string) => records.filter(({ filters }) => filters.kind[0] === kind);

test('a lesson is found by what it opens with and by this week, in plain words', () => {
  expect(of('lesson')).toEqual([
    {
      url: 'lessons/the-quiet-rep.html',
      content:
        'Nobody asked her. She has two offers out, and says nothing. It’s “late” in the quarter. Ask one question before Friday.',
      language: 'en',
      meta: { title: 'The quiet rep' },
      filters: { kind: ['lesson'], module: ['3. The quiet rep'] },
    },
  ]);
});

test('a rule is found at its own place in its lesson; one whose lesson is not written is not', () => {
  expect(of('rule')).toEqual([
    {
      url: 'lessons/the-quiet-rep.html#ask-first',
      content: 'Ask one thing. I know better. What did you see?',
      language: 'en',
      meta: { title: 'Ask first' },
      filters: { kind: ['rule'], module: ['3. The quiet rep'] },
    },
  ]);
});

test('somebody is found on the page of people, in the modules that can be played', () => {
  expect(of('person')).toEqual([
    {
      url: 'cast.html#mei',
      content: 'The quiet rep. To be asked.',
      language: 'en',
      meta: { title: 'Mei' },
      filters: { kind: ['person'], module: ['3. The quiet rep'] },
    },
  ]);
});

test('a lesson that is no module brings its own title, and stands in no module', () => {
  const alone: Findable = { ...course, modules: [], rules: [], people: [] };
  const lessons = [{ id: 'alone', data: { title: 'Alone', about: 'By itself.' }, body: '' }];
  expect(searchRecords({ ...alone, lessons })).toEqual([
    {
      url: 'lessons/alone.html',
      content: 'By itself.',
      language: 'en',
      meta: { title: 'Alone' },
      filters: { kind: ['lesson'], module: [] },
    },
  ]);
});
