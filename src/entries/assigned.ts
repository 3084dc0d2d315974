import { createElement, render } from 'preact';
import { assigned as words } from '../i18n/en.ts';
import { assignedShelf } from '../record/assigned.ts';
import { type AssignmentFault, readAssignment } from '../record/assignment.ts';
import { countedFor } from '../record/counted.ts';
import { AssignedOnCourse } from '../views/assigned/AssignedOnCourse.tsx';
import { markCourse } from '../views/assigned/mark-course.ts';
import { modulesOfCourse } from '../views/assigned/module-of-course.ts';
import { openStorage, preview, recorder } from './recorder.ts';

const place = document.querySelector<HTMLElement>('[data-assigned-place]');
const modules = modulesOfCourse();
const known = new Set(modules.filter(({ href }) => href).map(({ id }) => id));
const shelf = preview ? assignedShelf(known) : assignedShelf(known, openStorage, window);

let arrived: string | undefined;
let fault: AssignmentFault['fault'] | undefined;
let said = '';
let tellFirst: (modules: readonly string[]) => void = () => {};

const clean = (): void => history.replaceState(history.state, '', location.pathname + location.search);

function draw(): void {
  const received = shelf.assigned();
  const attempts = recorder.attempts();
  markCourse(modules, received, attempts);
  tellFirst(
    received.flatMap(({ assignment }) =>
      assignment.modules.filter((module) => {
        const { passed, left } = countedFor(assignment, module, attempts);
        return !passed && left !== 0;
      }),
    ),
  );
  if (!place) return;
  const trouble = shelf.trouble();
  const onRemove = (id: string): void => {
    if (arrived === id) arrived = undefined;
    said = words.removed;
    shelf.remove(id);
    document.querySelector<HTMLElement>('main')?.focus();
  };
  const onFaultRead = (): void => {
    fault = undefined;
    clean();
    draw();
    document.querySelector<HTMLElement>('main')?.focus();
  };
  const props = { received, modules, attempts, arrived, fault, trouble, preview, said, onRemove, onFaultRead };
  render(createElement(AssignedOnCourse, props), place);
}

/** The fragment as it was written: some mail programmes write its letters as per cent signs and numbers. */
function fragment(): string {
  try {
    return decodeURIComponent(location.hash);
  } catch {
    return location.hash;
  }
}

/** Takes what the link brings. One that can be read leaves the address; one that cannot stays there, to be looked at. */
export function arrive(): void {
  const read = readAssignment(fragment(), known);
  if (read.fault && read.fault !== 'unknown-modules') {
    fault = read.fault;
    draw();
    return;
  }
  fault = undefined;
  arrived = read.assignment.id;
  said = words.by(read.assignment.by);
  clean();
  shelf.keep(read.assignment);
}

/**
 * Shows what is assigned, and keeps it true.
 * @param onFirst is told what comes before all else: modules that are assigned and not passed
 */
export function showAssigned(onFirst: typeof tellFirst): void {
  tellFirst = onFirst;
  draw();
  shelf.subscribe(draw);
  recorder.subscribe(draw);
  // Another day may have begun while nobody looked.
  document.addEventListener('visibilitychange', draw);
}
