import { expect, test } from 'vitest';
import { rememberedFault } from '../../src/loaders/remembered-fault.ts';
import { thePromise } from '../engine/the-promise.ts';

const fault = (...named: readonly string[]) => rememberedFault(thePromise(), named);

test('endings of the story that is remembered are in order', () => {
  expect(fault('nine-percent', 'in-brackets')).toBeUndefined();
});

test('an unknown ending is told with the nearest and all that there are', () => {
  expect(fault('nine-percent', 'nine-per-cent')).toMatchInlineSnapshot(
    `"<Remembered of="the-promise">: <When ending="nine-per-cent"> names no ending of that story. Did you mean "nine-percent"? It has: top-of-the-board, three-versions, her-line-is-busy, nine-percent, in-brackets."`,
  );
  expect(fault('the-blank-line')).toContain('<When ending="the-blank-line"> names no ending of that story.');
});

test('nothing to say, or one ending twice, is told', () => {
  expect(fault()).toMatchInlineSnapshot(
    `"<Remembered of="the-promise"> holds no <When ending="…">, so it would never say anything."`,
  );
  expect(fault('in-brackets', 'in-brackets')).toMatchInlineSnapshot(
    `"<Remembered of="the-promise">: <When ending="in-brackets"> stands there twice."`,
  );
});
