import { expect, test } from 'vitest';
import { BALLOT_BYTES, ballot } from './ballot';
import { seal } from './seal';
import type { Poll } from './snapshot';

const secret = Uint8Array.from({ length: 16 }, (_, place) => 100 + place);

test('a ballot is laid out byte by byte', () => {
  const bytes = ballot(secret, 0x01020304, [2, 0, 5]);
  expect([...bytes.slice(0, 26)]).toEqual([1, ...secret, 1, 2, 3, 4, 3, 2, 0, 5, 0]);
  expect([...bytes.slice(26)].every(byte => byte === 0)).toBe(true);
});

test('every ballot has one size, whatever is in it', () => {
  for (const choices of [[0], [6], [0, 1, 2], [4, 3, 2, 1, 0]]) expect(ballot(secret, 1, choices)).toHaveLength(BALLOT_BYTES);
});

test('what cannot be a ballot is not made', () => {
  expect(() => ballot(secret.slice(1), 1, [0])).toThrow();
  expect(() => ballot(secret, 0, [0])).toThrow();
  expect(() => ballot(secret, 2 ** 32, [0])).toThrow();
  expect(() => ballot(secret, 1, Array(235).fill(0))).toThrow();
});

test('sealing keeps the size', async () => {
  expect(await seal(ballot(secret, 1, [0]), {} as Poll)).toHaveLength(BALLOT_BYTES);
});
