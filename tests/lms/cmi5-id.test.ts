import { createHash, randomUUID } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { statementId, uuid5 } from '../../src/lms/cmi5-id.ts';

describe('the id of a statement', () => {
  test('is a UUID of version 5 as others make it', () => {
    // RFC 9562, A.4
    expect(uuid5('6ba7b810-9dad-11d1-80b4-00c04fd430c8', 'www.example.com')).toBe(
      '2ed6657d-e927-568b-95e1-2665a8aea6a2',
    );
  });

  test('agrees with SHA-1 of Node at every length', () => {
    for (let length = 0; length < 200; length++) {
      const [space, name] = [randomUUID(), 'é'.repeat(length)];
      const bytes = Buffer.concat([Buffer.from(space.replaceAll('-', ''), 'hex'), Buffer.from(name)]);
      const digest = createHash('sha1').update(bytes).digest('hex');
      const ours = uuid5(space, name).replaceAll('-', '');
      expect(ours.slice(0, 12) + ours.slice(13, 16) + ours.slice(17)).toBe(
        digest.slice(0, 12) + digest.slice(13, 16) + digest.slice(17, 32),
      );
    }
  });

  test('is the same for the same facts alone', () => {
    expect(statementId('a', 'b')).toBe(statementId('a', 'b'));
    expect(statementId('a', 'b')).not.toBe(statementId('ab'));
  });
});
