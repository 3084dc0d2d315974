import { createElement, render } from 'preact';
import { PlanSessionPage } from '../views/plan-session/PlanSessionPage.tsx';
import type { SessionModule } from '../workshop/session-module.ts';

const place = document.querySelector<HTMLElement>('[data-plan-session]');
const data = document.querySelector('[data-session-course]')?.textContent;
if (place && data) {
  const course: readonly SessionModule[] = JSON.parse(data);
  const root = document.body.dataset.root ?? '../';
  render(createElement(PlanSessionPage, { course, root, name: place.dataset.name ?? '' }), place);
}
