import { getEntry } from 'astro:content';
import type { Practice } from '../engine/practice.ts';

/** A practice for a page. @throws where there is none of this name */
export async function practiceOf(id: string): Promise<Practice> {
  const entry = await getEntry('practices', id);
  if (!entry) throw new Error(`There is no practice "${id}": src/practices/${id}.yaml does not exist.`);
  return entry.data;
}
