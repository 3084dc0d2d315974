import { createElement, render } from 'preact';
import { RecordView } from '../views/record/RecordView.tsx';
import { openStorage, preview, recorder } from './recorder.ts';

const modules = new Map(
  [...document.querySelectorAll<HTMLElement>('[data-module]')].map(({ dataset }) => [
    dataset.module ?? '',
    { title: dataset.title ?? '', href: dataset.href ?? '' },
  ]),
);
const place = document.querySelector('[data-record]');
if (place) render(createElement(RecordView, { recorder, open: openStorage, preview, modules }), place);
