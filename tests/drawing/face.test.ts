import { readFileSync } from 'node:fs';
import { brotliCompressSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { readCast } from '../../src/drawing/cast.ts';
import { face } from '../../src/drawing/face.ts';
import { BEARDS, COLOURED_HEADS, GLASSES, HEADS } from '../../src/drawing/features.ts';
import type { Member } from '../../src/drawing/member.ts';
import { stranger } from '../../src/drawing/stranger.ts';
import { MOODS } from '../../src/engine/scenario.ts';

const cast = readCast(readFileSync('scenarios/cast.yaml', 'utf8'));
const plain: Member = { head: 'short1', skin: 'fair', clothes: 'blue', tint: 'sage' };

const portraits = [...cast, ['somebody', stranger('somebody')] as const].flatMap(([id, member]) =>
  MOODS.map((mood) => ({ name: `${id}.${mood}`, svg: face(member, mood) })),
);

test('everybody has twelve moods, and no two portraits are the same', () => {
  expect(new Set(portraits.map(({ svg }) => svg)).size).toBe((cast.size + 1) * 12);
});

test.each(portraits)('$name is small, and bears nothing that a strict page would refuse', ({ svg }) => {
  expect(brotliCompressSync(svg).byteLength).toBeLessThan(3500);
  expect(svg).toMatch(/^<svg xmlns="http:\/\/www\.w3\.org\/2000\/svg" viewBox="36 36 700 700" fill="none"/);
  expect(svg).not.toMatch(/style|<script|\son\w+=|\sid=|href|url\(|<metadata|<rect|<mask|<!--/);
});

test('the same person in the same mood is drawn the same', () => {
  expect(face(plain, 'sidelined')).toBe(face({ ...plain }, 'sidelined'));
});

test('every feature that an author may choose is drawn', () => {
  const looks: readonly Member[] = [
    ...HEADS.map((head) => ({ ...plain, head })),
    ...GLASSES.map((glasses) => ({ ...plain, glasses })),
    ...BEARDS.map((beard) => ({ ...plain, beard })),
  ];
  expect(new Set(looks.map((look) => face(look, 'calm'))).size).toBe(looks.length);
});

test('a hair colour shows on the heads that promise it, and on no other', () => {
  const shows = HEADS.filter(
    (head) => face({ ...plain, head, hair: 'ginger' }, 'calm') !== face({ ...plain, head, hair: 'silver' }, 'calm'),
  );
  expect(shows).toEqual(COLOURED_HEADS);
});
