import { expect, test } from 'vitest';
import { characters, cleaned, cutTo } from './few-words';

test('what is written goes out as one line without hidden characters', () => {
  expect(cleaned('  a\twalk,\r\n  at\u00a0dusk \u202e\u200b\ufeff!\u0000 ')).toBe('a walk, at dusk !');
  expect(cleaned('co\u00adzy \ud800 evening')).toBe('co zy evening');
});

test('what joins emoji and letters stays', () => {
  for (const joined of ['👩‍❤️‍👩', '❤️', 'می‌خواهم', 'हर दिन']) expect(cleaned(joined)).toBe(joined.normalize('NFC'));
});

test('one letter has one spelling', () => {
  expect(cleaned('cafe\u0301')).toBe('caf\u00e9');
});

test('nothing to see is nothing written', () => {
  for (const nothing of ['', '  \n', '\u200b\u2060', '\u200d', '\u200c \ufe0f']) expect(cleaned(nothing)).toBe('');
});

test('people count characters, not code units, and never more than are asked for', () => {
  expect(characters('🌿🌿a')).toBe(3);
  expect(cutTo('🌿'.repeat(81))).toBe('🌿'.repeat(80));
  expect(characters(cleaned('🌿 '.repeat(60)))).toBeLessThanOrEqual(80);
  expect(new TextEncoder().encode(cleaned('🌿'.repeat(200)))).toHaveLength(320);
  expect(cleaned('a'.repeat(79) + ' b')).toBe('a'.repeat(79));
});
