import { expect, test } from 'vitest';
import { excerpt } from '../../src/format/excerpt.ts';
import { parseScenario } from '../../src/format/parse.ts';
import { WHOLE } from './scenario-text.ts';

function shown(text: string): readonly string[] {
  return parseScenario(text, 'scenario.md', { id: 'f' }).diagnostics.map((found) => excerpt(text, found));
}

test('a problem is shown with its line and carets below the place', () => {
  expect(shown(WHOLE.replace('(worried)', '(woried)'))).toEqual([
    [
      'scenario.md:23:12 fault unknown-mood',
      '   |',
      "23 | **ellen** (woried): It's on *my* list...",
      '   |            ^^^^^^',
      '   = No face is drawn for the mood "woried".',
      '   = Did you mean "worried"?',
    ].join('\n'),
  ]);
});

test('a smell is underlined with tildes, and where more can be read stands last', () => {
  const at = { line: 1, column: 1, offset: 0, end: 2 };
  const found = excerpt(
    'ab\n',
    { code: 'c', severity: 'smell', file: 'f', at, reason: 'R.', hint: 'H.' },
    { more: 'http://localhost/#c' },
  );
  expect(found.split('\n')).toEqual([
    'f:1:1 smell c',
    '  |',
    '1 | ab',
    '  | ~~',
    '  = R.',
    '  = H.',
    '  = http://localhost/#c',
  ]);
});

test('paint adds colour and nothing else', () => {
  const [found] = parseScenario(WHOLE.replace('(worried)', '(woried)'), 'f', { id: 'f' }).diagnostics;
  const plain = found ? excerpt(WHOLE, found) : '';
  const painted = found ? excerpt(WHOLE, found, { paint: (part, text) => `<${part}>${text}</>` }) : '';
  expect(painted).toContain('<fault>fault unknown-mood</>');
  expect(painted.replace(/<[a-z]*>|<\/>/g, '')).toBe(plain);
});

test('a long line is shown around the place, and what is longer than its line is marked in it', () => {
  const [found = ''] = shown(`${WHOLE}\n${'words '.repeat(30)}![a\nb](c) ${'words '.repeat(30)}\n`);
  const [, , line = '', carets = ''] = found.split('\n');
  expect(line.slice(carets.indexOf('^'), carets.lastIndexOf('^') + 1)).toBe('![a');
  expect(line.length).toBeLessThan(130);
});

test('tabs and control characters do not move the caret, and CRLF does not show', () => {
  const [found = ''] = shown(WHOLE.replace('The chair', 'The\t\u001b[31m <b>').replaceAll('\n', '\r\n'));
  const [, , line = '', carets = ''] = found.split('\n');
  expect(line).toBe('65 | The  [31m <b> is empty.');
  expect(line.slice(carets.indexOf('^'), carets.lastIndexOf('^') + 1)).toBe('<b>');
});

test('a place at the end of the text', () => {
  const end = { line: 2, column: 2, offset: 4, end: 4 };
  const found = excerpt('ab\nc', { code: 'c', severity: 'fault', file: 'f', at: end, reason: 'R.', hint: 'H.' });
  expect(found.split('\n').slice(2, 4)).toEqual(['2 | c', '  |  ^']);
});
