import { afterEach, expect, test, vi } from 'vitest';
import { Door } from './door';
import type { PackWish } from './snapshot';

const answers = (status: number, headers: Record<string, string> = {}) =>
  vi.stubGlobal('fetch', async () => new Response('<h1>Not found</h1>', { status, headers }));

afterEach(() => void vi.unstubAllGlobals());

test('only the house itself can say that a room is gone; from anybody else that is no answer', async () => {
  for (const status of [404, 410]) {
    answers(status, { 'Content-Type': 'text/html' });
    expect(await new Door('KM4PTR', 'en').snapshot()).toEqual({ status: 0 });
    expect(await new Door('KM4PTR', 'en').cast('barrier', new Uint8Array(392))).toEqual({ status: 0 });
    answers(status, { Hearthside: 'says' });
    expect(await new Door('KM4PTR', 'en').snapshot()).toEqual({ status });
  }
});

test('every other answer is what it says', async () => {
  for (const status of [409, 423, 429, 503]) {
    answers(status);
    expect(await new Door('KM4PTR', 'en').slowDown()).toEqual({ status });
  }
});

test('a gateway that says fine to everything has taken neither seat nor ballot, and its page is no PDF', async () => {
  answers(200, { 'Content-Type': 'text/html' });
  const door = new Door('KM4PTR', 'en');
  expect((await door.seat('hash')).status).toBe(0);
  expect((await door.cast('barrier', new Uint8Array(1))).status).toBe(0);
  expect((await door.pack({} as PackWish)).status).toBe(0);
});
