import { expect, test } from 'vitest';
import { fuzz } from './fuzz.ts';

// A generous end to what would otherwise hang for ever; it is no measure of speed.
const PATIENT = 300_000;
const SEED = 1_118;

test(
  '8,000 mutated texts of up to 4 KB are read, or refused with a place in them',
  () => {
    const { read, sound, codes } = fuzz({ count: 8_000, seed: SEED });
    // Only what is now read and now refused, now sound and now not, has tried both.
    expect(read).toBeGreaterThan(800);
    expect(sound).toBeGreaterThan(100);
    expect(codes.size).toBeGreaterThan(45);
  },
  PATIENT,
);

test(
  '200 mutated whole scenarios are read and proven, or refused with a place in them',
  () => {
    const { read, sound } = fuzz({ count: 200, seed: SEED, whole: true });
    expect(read).toBeGreaterThan(20);
    // Some were explored to their end, too.
    expect(sound).toBeGreaterThan(0);
  },
  PATIENT,
);
