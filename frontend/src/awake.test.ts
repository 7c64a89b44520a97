import { describe, expect, test } from 'vitest';
import { Awake } from './awake';

function browser() {
  const asked: string[] = [];
  const lock = { released: false, release: async () => void (asked.push('released'), (lock.released = true)) };
  const wakeLock = { request: async (kind: string) => (asked.push(kind), (lock.released = false), lock) };
  return { asked, lock, wakeLock };
}

describe('a phone stays awake', () => {
  test('while a turn is timed, asked for once', async () => {
    const some = browser();
    const awake = new Awake(some);
    await awake.stay(true);
    await awake.stay(true);
    expect(some.asked).toEqual(['screen']);
  });

  test('and no longer', async () => {
    const some = browser();
    const awake = new Awake(some);
    await awake.stay(true);
    await awake.stay(false);
    expect(some.asked).toEqual(['screen', 'released']);
  });

  test('again, when the browser took it away while the page was hidden', async () => {
    const some = browser();
    const awake = new Awake(some);
    await awake.stay(true);
    some.lock.released = true;
    await awake.stay(true);
    expect(some.asked).toEqual(['screen', 'screen']);
  });

  test('if it can; a browser without it, or one that refuses, is no trouble', async () => {
    await new Awake({}).stay(true);
    await new Awake({ wakeLock: { request: () => Promise.reject(new Error('battery')) } }).stay(true);
  });
});
