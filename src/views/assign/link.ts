import { type Assignment, writeAssignment } from '../../record/assignment.ts';

/** @param home the course's home page, without a fragment */
export const linkTo = (home: string, assignment: Assignment): string => `${home}#${writeAssignment(assignment)}`;

/** The home page, from any page of the site and the way from there to its root: `./`, `../`. */
export const homeOf = (page: string, root: string): string => new URL(`${root}index.html`, page).href;

/** Whether an address leads nowhere but to the computer that it is opened on. */
export function onlyHere(address: string): boolean {
  const { protocol, hostname } = new URL(address);
  return protocol === 'file:' || /^(localhost|.*\.localhost|127(\.\d+){3}|\[::1\])$/.test(hostname);
}
