import { createElement, render } from 'preact';
import { apply } from '../views/settings/apply.ts';
import { SettingsSheet } from '../views/settings/SettingsSheet.tsx';
import { recorder } from './recorder.ts';

recorder.subscribe(() => apply(recorder.settings()));

/** @param onClose called when the sheet is closed, to give the focus back */
export function openSettings(onClose: () => void): void {
  const place = document.createElement('div');
  document.body.append(place);
  const close = (): void => {
    render(null, place);
    place.remove();
    onClose();
  };
  render(createElement(SettingsSheet, { recorder, onClose: close }), place);
}
