import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readSettings, SETTINGS } from '../../src/record/settings.ts';

test('what nobody has chosen is as at the start', () => {
  expect(readSettings(undefined)).toEqual({ text: 'normal', theme: 'system', pace: 'line', clock: 'off', keys: 'on' });
});

test('one wrong setting does not lose the others', () => {
  expect(readSettings({ text: 'huge', theme: 'dark', clock: ['on'], more: 1 })).toEqual({
    text: 'normal',
    theme: 'dark',
    pace: 'line',
    clock: 'off',
    keys: 'on',
  });
});

test('any value gives settings that the sheet offers', () => {
  fc.assert(
    fc.property(fc.anything(), (value) => {
      const settings = readSettings(value);
      expect(SETTINGS.text).toContain(settings.text);
      expect(SETTINGS.theme).toContain(settings.theme);
      expect(SETTINGS.pace).toContain(settings.pace);
      expect(SETTINGS.clock).toContain(settings.clock);
      expect(SETTINGS.keys).toContain(settings.keys);
      expect(readSettings(settings)).toEqual(settings);
    }),
  );
});
