import { getCollection } from 'astro:content';
import type { APIRoute } from 'astro';
import { peopleOfCourse } from '../loaders/people-of-course.ts';
import { searchRecords } from '../loaders/search-records.ts';

/** What search finds; the build makes its index from it and takes it away. */
export const GET: APIRoute = async () => {
  const [modules, lessons, rules, people] = await Promise.all([
    getCollection('modules'),
    getCollection('lessons'),
    getCollection('rules'),
    peopleOfCourse(),
  ]);
  return Response.json(searchRecords({ modules, lessons, rules, people }));
};
