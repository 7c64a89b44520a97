import { expect, test } from 'vitest';
import { answerOf, BALLOT_BYTES, ballot } from './ballot';
import { poll } from './room-story';

const secret = Uint8Array.from({ length: 16 }, (_, place) => 100 + place);
const three = poll();
const words = poll({ type: 'words', options: [], max: 80 });

test('a ballot is laid out byte by byte', () => {
  const bytes = ballot(secret, 0x01020304, Uint8Array.of(2, 0, 5));
  expect([...bytes.slice(0, 27)]).toEqual([1, ...secret, 1, 2, 3, 4, 0, 3, 2, 0, 5, 0]);
  expect([...bytes.slice(27)].every(byte => byte === 0)).toBe(true);
});

test('the length of an answer has two bytes, the higher one first', () => {
  expect([...ballot(secret, 1, new Uint8Array(320).fill(65)).slice(21, 24)]).toEqual([1, 64, 65]);
});

test('every ballot has one size, whatever is in it', () => {
  const answers = [[0], [3], [0, 1, 2]].map(choices => answerOf(three, choices, ''));
  answers.push(answerOf(words, [0], ''), answerOf(words, [], 'a walk'), answerOf(words, [], '🌿'.repeat(80)));
  for (const answer of answers) expect(ballot(secret, 1, answer)).toHaveLength(BALLOT_BYTES);
});

test('choices go in the order chosen, passing after the last option', () => {
  expect([...answerOf(three, [2, 0], '')]).toEqual([2, 0]);
  expect([...answerOf(three, [3], '')]).toEqual([3]);
});

test('words go as clean UTF-8; passing on them is one zero', () => {
  expect(new TextDecoder().decode(answerOf(words, [], ' un  thé,\nchaud '))).toBe('un thé, chaud');
  expect([...answerOf(words, [0], 'half a thought')]).toEqual([0]);
});

test('nothing answered gives no bytes', () => {
  expect([answerOf(three, [], 'left over'), answerOf(words, [], ' \u200b ')].map(bytes => bytes.length)).toEqual([0, 0]);
});

test('what cannot be a ballot is not made', () => {
  const one = Uint8Array.of(0);
  expect(() => ballot(secret.slice(1), 1, one)).toThrow();
  expect(() => ballot(secret, 0, one)).toThrow();
  expect(() => ballot(secret, 2 ** 32, one)).toThrow();
  expect(() => ballot(secret, 1, new Uint8Array())).toThrow();
  expect(() => ballot(secret, 1, new Uint8Array(322))).toThrow();
});
