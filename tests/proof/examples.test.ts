import { expect, test } from 'vitest';
import { type DiagnosticEntry, formatDiagnostics } from '../../src/format/diagnostics/index.ts';
import { proofDiagnostics } from '../../src/proof/diagnostics/index.ts';
import { messageOf } from '../../src/proof/message-of.ts';

const kinds: readonly DiagnosticEntry[] = [...formatDiagnostics, ...proofDiagnostics];

test.each(kinds)('$code: its example shows it', (kind) => {
  expect(messageOf(kind, kind.example)?.code).toBe(kind.code);
});

test.each(kinds)('$code: its mended example does not', (kind) => {
  expect(kind.mended).not.toBe(kind.example);
  expect(messageOf(kind, kind.mended)).toBeUndefined();
});

test.each(kinds)('$code: why it stands is told in two to four sentences', ({ why }) => {
  const sentences = why.split(/(?<=[.?”])\s+(?=[A-Z“])/);
  expect(sentences.length, why).toBeGreaterThanOrEqual(2);
  expect(sentences.length, why).toBeLessThanOrEqual(4);
  expect(why).not.toMatch(/\bsimply\b|!|"|--/);
});
