import { expect, test } from 'vitest';
import { tap } from './choosing';
import type { Poll } from './snapshot';

const ask = (type: Poll['type'], max?: number): Poll => ({
  kind: 'poll', id: 'barrier', question: '?', type, options: ['a', 'b', 'c', 'd'], pass: 'pass', open: true, epoch: '1', key: '', facilitatorOnly: false, ...(max && { max }),
});
const pass = 4;
const taps = (poll: Poll, ...options: number[]) =>
  options.reduce<number[]>((choices, option) => {
    const chosen = tap(poll, choices, option);
    return 'choices' in chosen ? chosen.choices : choices;
  }, []);

test('one answer takes the place of another', () => {
  expect(taps(ask('one'), 1, 3)).toEqual([3]);
  expect(taps(ask('scale'), 1, pass)).toEqual([pass]);
});

test('several can be chosen and taken back, up to the most', () => {
  expect(taps(ask('several', 2), 1, 3, 1)).toEqual([3]);
  expect(tap(ask('several', 2), [1, 3], 0)).toEqual({ tooMany: 2 });
  expect(taps(ask('several'), 0, 1, 2, 3)).toEqual([0, 1, 2, 3]);
});

test('ranking keeps the order of the taps', () => {
  expect(taps(ask('rank'), 2, 0, 3)).toEqual([2, 0, 3]);
  expect(taps(ask('rank'), 2, 0, 3, 0)).toEqual([2, 3]);
});

test('where words are asked for, passing is the one thing to choose, and can be taken back', () => {
  const words: Poll = { ...ask('words', 80), options: [] };
  expect([taps(words, 0), taps(words, 0, 0)]).toEqual([[0], []]);
});

test('passing stands alone, and can be taken back', () => {
  for (const type of ['several', 'rank'] as const) {
    expect(taps(ask(type, 2), 1, 2, pass)).toEqual([pass]);
    expect(taps(ask(type, 2), pass, 2)).toEqual([2]);
    expect(taps(ask(type, 2), pass, pass)).toEqual([]);
  }
});
