import { encode } from 'uqr';
import { expect, test } from 'vitest';
import { linkTo } from '../../../src/views/assign/link.ts';
import { qrOf } from '../../../src/views/assign/qr.ts';
import { assignment, course } from './course.ts';

/** The squares that a path fills. */
function squares(path: string, size: number): readonly (readonly boolean[])[] {
  const rows = Array.from({ length: size }, () => Array.from({ length: size }, () => false));
  for (const [, x, y, width] of path.matchAll(/M(\d+) (\d+)h(\d+)v1h-\3z/g)) {
    for (let at = Number(x); at < Number(x) + Number(width); at++) {
      const row = rows[Number(y)];
      if (row) row[at] = true;
    }
  }
  return rows;
}

test('the path fills the squares of the code, with four white ones around', () => {
  const link = linkTo(course.home, assignment);
  const drawing = qrOf(link);
  const { data, size } = encode(link, { ecc: 'L', boostEcc: true, border: 4 });
  expect(drawing?.size).toBe(size);
  expect(squares(drawing?.path ?? '', size)).toEqual(data);
  expect(data.slice(0, 4).flat()).not.toContain(true);
});

test('what phones do not read from paper is not drawn', () => {
  expect(qrOf('x'.repeat(1_091))?.size).toBe(109 + 8);
  expect(qrOf('x'.repeat(1_092))).toBeUndefined();
});
