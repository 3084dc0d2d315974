import { createElement, render } from 'preact';
import type { PracticeLine } from '../views/record/PracticeLines.tsx';
import { RecordView } from '../views/record/RecordView.tsx';
import { practices as shelf } from './practice-recorder.ts';
import { openStorage, preview, recorder } from './recorder.ts';

const modules = new Map(
  [...document.querySelectorAll<HTMLElement>('[data-module]')].map(({ dataset }) => [
    dataset.module ?? '',
    { title: dataset.title ?? '', href: dataset.href ?? '' },
  ]),
);
const practices: readonly PracticeLine[] = JSON.parse(
  document.querySelector<HTMLElement>('[data-practices]')?.dataset.practices ?? '[]',
);
const place = document.querySelector('[data-record]');
if (place)
  render(createElement(RecordView, { recorder, shelf, open: openStorage, preview, modules, practices }), place);
