import type { Assignment } from '../../../src/record/assignment.ts';
import type { Course } from '../../../src/views/assign/course.ts';

export const course: Course = {
  name: 'Handoff',
  organisation: '',
  logo: '',
  contact: '',
  home: 'https://learn.example.org/course/index.html',
  cohort: './cohort.html',
  modules: new Map([
    ['the-promise', { title: 'The promotion and the promise', minutes: 16 }],
    ['still-got-it', { title: 'Still got it', minutes: 20 }],
  ]),
};

export const assignment: Assignment = {
  id: 'abcd2345',
  edition: 1,
  modules: ['the-promise', 'still-got-it'],
  by: 'Sarah Okafor',
  for: 'Jada Brooks',
  due: '2026-12-04',
  mastery: 0.8,
  attempts: 2,
  note: 'Take the second one slowly.',
  whatIfBeforePass: true,
  made: '2026-11-22T08:00:00.000Z',
};
