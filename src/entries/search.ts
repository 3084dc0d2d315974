import { createElement, render } from 'preact';
import { SearchSheet } from '../views/search/SearchSheet.tsx';
import { pagefind } from './pagefind.ts';

const finder = pagefind(document.body.dataset.root ?? './');

/** Opens the sheet, unless it is open. */
export function openSearch(): void {
  if (document.querySelector('dialog[open]')) return;
  const place = document.createElement('div');
  document.body.append(place);
  const close = (): void => {
    render(null, place);
    place.remove();
  };
  render(createElement(SearchSheet, { finder, onClose: close }), place);
}
