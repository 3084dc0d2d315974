import { createElement, render } from 'preact';
import { assignedShelf } from '../record/assigned.ts';
import { CertificateView } from '../views/certificate/CertificateView.tsx';
import { openStorage, preview, recorder } from './recorder.ts';

const modules = new Map(
  [...document.querySelectorAll<HTMLElement>('[data-module]')].map(({ dataset }) => [
    dataset.module ?? '',
    { title: dataset.title ?? '', href: dataset.href ?? '' },
  ]),
);
const place = document.querySelector<HTMLElement>('[data-certificate]');
if (place) {
  const { rules = '{}', giver = '', course = '', logo = '', contact = '' } = place.dataset;
  const shelf = assignedShelf(new Set(modules.keys()), openStorage, window);
  const props = { recorder, shelf, open: openStorage, preview, modules, rules: JSON.parse(rules) };
  render(createElement(CertificateView, { ...props, giver: { name: giver, course, logo, contact } }), place);
}
