import { assigned as words } from '../../i18n/en.ts';
import type { Received } from '../../record/assigned.ts';
import type { Attempt } from '../../record/attempt.ts';
import { countedFor } from '../../record/counted.ts';
import { dayInWords } from './day-in-words.ts';
import type { ModuleOfCourse } from './module-of-course.ts';

/** Marks on the course map what is assigned: a line an assignment, below the module's own words. */
export function markCourse(
  modules: readonly ModuleOfCourse[],
  received: readonly Received[],
  attempts: readonly Attempt[],
): void {
  for (const { id, item } of modules) {
    for (const old of item.querySelectorAll('.assigned-mark')) old.remove();
    const lines = received
      .filter(({ assignment }) => assignment.modules.includes(id))
      .map(({ assignment }) => {
        const { passed } = countedFor(assignment, id, attempts);
        const line = document.createElement('p');
        line.className = 'assigned-mark';
        line.toggleAttribute('data-passed', passed);
        line.textContent = words.mark(assignment.by, assignment.due && dayInWords(assignment.due), passed);
        return line;
      });
    item.toggleAttribute('data-assigned', lines.length > 0);
    item.append(...lines);
  }
}
