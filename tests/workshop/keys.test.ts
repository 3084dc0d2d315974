import { expect, test } from 'vitest';
import { meaningOf } from '../../src/workshop/keys.ts';

const press = (key: string, more: { code?: string; shiftKey?: boolean } = {}) =>
  meaningOf({ key, code: more.code ?? '', shiftKey: more.shiftKey ?? false });

test.each(['PageDown', 'ArrowRight', 'ArrowDown', ' ', 'Enter'])('%s goes on', (key) => {
  expect(press(key)).toEqual({ kind: 'next' });
});

test.each(['PageUp', 'ArrowLeft', 'ArrowUp', 'Backspace'])('%s goes back', (key) => {
  expect(press(key)).toEqual({ kind: 'back' });
});

test.each(['b', 'B', '.'])('%s makes the screen black', (key) => {
  expect(press(key)).toEqual({ kind: 'over', over: 'black' });
});

test('digits are for choices, and with shift for one hand less, whatever the country’s keyboard writes then', () => {
  expect(press('4', { code: 'Digit4' })).toEqual({ kind: 'number', number: 4 });
  expect(press('4', { code: 'Numpad4' })).toEqual({ kind: 'number', number: 4 });
  expect(press('$', { code: 'Digit4', shiftKey: true })).toEqual({ kind: 'one-less', number: 4 });
  expect(press('0', { code: 'Digit0' })).toBeUndefined();
});

test('some keys are for the window that they are pressed in', () => {
  expect([press('f'), press('?', { code: 'Minus', shiftKey: true }), press('n')]).toEqual([
    'full-screen',
    'list-of-keys',
    'notes',
  ]);
});

test('what no key is for means nothing', () => {
  for (const key of ['x', 'Tab', 'Shift', 'constructor', 'toString', 'F5']) expect(press(key)).toBeUndefined();
});
