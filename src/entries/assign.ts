import { createElement, render } from 'preact';
import { madeAssignments } from '../record/made-assignments.ts';
import { AssignPage } from '../views/assign/AssignPage.tsx';
import { homeOf } from '../views/assign/link.ts';
import { openStorage } from './recorder.ts';

const place = document.querySelector<HTMLElement>('[data-assign]');
const modules = new Map(
  [...document.querySelectorAll<HTMLElement>('[data-module]')].map(({ dataset }) => [
    dataset.module ?? '',
    { title: dataset.title ?? '', minutes: Number(dataset.minutes) },
  ]),
);
if (place) {
  const { name = '', organisation = '', logo = '', contact = '' } = place.dataset;
  const root = document.body.dataset.root ?? './';
  const home = homeOf(location.href, root);
  const course = { name, organisation, logo, contact, home, cohort: `${root}cohort.html`, modules };
  const made = madeAssignments(openStorage, new Set(modules.keys()));
  render(createElement(AssignPage, { course, made }), place);
}
