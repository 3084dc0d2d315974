// npm run fuzz [-- NUMBER [SEED]]: mutates and reads so many texts, and one whole scenario for every hundred of them.
import { fuzz } from './fuzz.ts';

const [count, seed] = [process.argv[2] ?? '100000', process.argv[3] ?? String(Date.now() % 1_000_000)].map(Number);
if (!Number.isSafeInteger(count) || !Number.isSafeInteger(seed) || count === undefined || seed === undefined) {
  console.error('Use it as: fuzz [NUMBER [SEED]], both whole numbers.');
  process.exit(2);
}
const began = performance.now();
for (const { texts, read, sound, codes } of [
  fuzz({ count, seed }),
  fuzz({ count: Math.ceil(count / 100), seed, whole: true }),
]) {
  const kinds = [...codes].sort(([, a], [, b]) => b - a).map(([code, times]) => `${code} ${times}`);
  console.log(`${texts} texts, ${read} read as scenarios, ${sound} without a fault.\n  ${kinds.join(', ')}`);
}
console.log(
  `Seed ${seed}, ${((performance.now() - began) / 1000).toFixed(1)} s. Nothing threw, nothing was read wrongly.`,
);
