import { afterEach, expect, test, vi } from 'vitest';
import { forgetOtherRooms, phoneMemory } from '../../src/voting/phone-memory.ts';
import { phoneId } from '../../src/workshop/ballot.ts';
import { BrowserStorage } from '../record/browser-storage.ts';

const MINUTE = 60_000;
afterEach(() => vi.useRealTimers());

test('a phone is the same one in a room for a day, however often it comes back, and then a new one', () => {
  vi.useFakeTimers({ now: Date.parse('2026-03-02T09:00:00Z') });
  const storage = new BrowserStorage();
  const memory = () => phoneMemory(() => storage, 'K7Q2MX');
  const kept = { phone: phoneId(), vote: { key: 'abc', choice: 1, arrived: true } };
  memory().write(kept);
  for (let hours = 0; hours < 23; hours++) {
    vi.advanceTimersByTime(60 * MINUTE);
    const back = memory();
    expect(back.read()).toEqual(kept);
    back.write(kept);
  }
  vi.advanceTimersByTime(61 * MINUTE);
  const next = memory().read();
  expect(next.phone).not.toBe(kept.phone);
  expect(next.vote).toBeUndefined();
});

test('another room makes a phone forget the one before, and nothing else that this browser keeps', () => {
  const storage = new BrowserStorage();
  storage.setItem('handoff:settings', '{}');
  const first = phoneMemory(() => storage, 'K7Q2MX');
  first.write({ phone: phoneId() });
  const second = phoneMemory(() => storage, 'ABC123');
  const kept = { phone: phoneId() };
  second.write(kept);
  forgetOtherRooms(() => storage, 'ABC123');
  expect(storage.length).toBe(2);
  expect(second.read()).toEqual(kept);
  expect(storage.getItem('handoff:settings')).toBe('{}');
});

test('where storage is forbidden, nothing throws', () => {
  const forbidden = () => {
    throw new DOMException('forbidden', 'SecurityError');
  };
  expect(() => forgetOtherRooms(forbidden, 'ABC123')).not.toThrow();
  expect(phoneMemory(forbidden, 'ABC123').read().phone).not.toBe('');
});
