import { render } from 'preact';
import { cohort } from '../../i18n/en.ts';
import { CohortView } from './CohortView.tsx';
import type { Desk, DeskSetup } from './desk.ts';

/** What the page brings: every module that can be played, in the order of the course. */
export interface CohortModule {
  readonly id: string;
  readonly title: string;
}

/** Puts the group's view into its place on the page. @param connect opens the desk, once */
export function mountCohort(place: HTMLElement, connect: (setup: DeskSetup) => Desk): void {
  const modules: readonly CohortModule[] = JSON.parse(place.dataset.cohort ?? '[]');
  const rules: Readonly<Record<string, string>> = JSON.parse(place.dataset.rules ?? '{}');
  const root = document.body.dataset.root ?? './';
  const desk = connect({
    modules: modules.map(({ id }) => id),
    root: new URL(root, location.href).href,
    words: { person: cohort.out.person, somebody: cohort.out.somebody },
  });
  render(<CohortView desk={desk} modules={modules} rules={rules} root={root} />, place);
}
