import { expect, test } from 'vitest';
import { homeOf, onlyHere } from '../../../src/views/assign/link.ts';

test.each([
  ['https://example.org/assign.html', './', 'https://example.org/index.html'],
  ['https://example.org/a/b/assign.html?preview#x', './', 'https://example.org/a/b/index.html'],
  ['http://intranet/course/deep/page.html', '../', 'http://intranet/course/index.html'],
])('from %s links lead to the home page of the same site', (page, root, home) => {
  expect(homeOf(page, root)).toBe(home);
});

test.each(['http://localhost:4321/', 'http://127.0.0.1/', 'http://[::1]:80/', 'file:///C:/course/'])(
  '%s is here alone',
  (address) => {
    expect(onlyHere(address)).toBe(true);
  },
);

test.each(['https://example.org/', 'http://intranet/', 'http://localhost.example.org/', 'http://192.168.0.4/'])(
  '%s is not',
  (address) => {
    expect(onlyHere(address)).toBe(false);
  },
);
