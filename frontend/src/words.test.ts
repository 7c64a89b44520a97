import { expect, test } from 'vitest';
import { direction, learn, readIn, tongueFor, wordsFor } from './words';

type Leaf = [path: string, said: string];

function leaves(value: unknown, path = ''): Leaf[] {
  if (typeof value === 'string') return [[path, value]];
  if (typeof value === 'function') return [1, 2, 3, 4].map(n => [`${path}(${n})`, String(value(n, n))]);
  return Object.entries(value as object).flatMap(([key, inner]) => leaves(inner, `${path}.${key}`));
}

const english = leaves(wordsFor('en'));
await learn('fr');
const french = leaves(wordsFor('fr-CA'));
const sameInBoth = new Set(['.house']);

test('everything is said in both languages', () => {
  expect(french.map(([path]) => path)).toEqual(english.map(([path]) => path));
  expect([...english, ...french].filter(([, said]) => !said.trim())).toEqual([]);
});

test('nothing in French was left in English', () => {
  const left = french.filter(([path, said], place) => said === english[place]![1] && !sameInBoth.has(path));
  expect(left).toEqual([]);
});

test('French has its thin spaces, and typographic apostrophes', () => {
  expect(french.filter(([, said]) => /[^\u202f][?!;]|[^\u00a0][:%»]/.test(said) || said.includes("'"))).toEqual([]);
});

test('a partner is a partner, and nobody is told where they stand', () => {
  expect([...english, ...french].filter(([, said]) => /husband|wife|spouse|\bmari\b|épou[sx]|femme\b/i.test(said))).toEqual([]);
});

test('a language offers itself in its own words', () => {
  expect([readIn('en', 'English'), readIn('fr-CA', 'français')]).toEqual(['Read in English', 'Lire en français']);
  expect(readIn('ar-XB', 'English')).not.toMatch(/[a-z]/i);
});

test('the language follows the room, English where we speak no other', () => {
  expect(['fr', 'fr-CA', 'FR', 'de', 'en-GB', ''].map(tongueFor)).toEqual(['fr', 'fr', 'fr', 'en', 'en', 'en']);
});

test('a room that is read from the right is turned over, and the pseudo-locale shows every word that is not in the table', () => {
  expect(['ar', 'he', 'fa-IR', 'ar-XB', 'en', 'fr', 'pt-BR', ''].map(direction)).toEqual(['rtl', 'rtl', 'rtl', 'rtl', 'ltr', 'ltr', 'ltr', 'ltr']);
  const words = wordsFor('ar-XB');
  expect(words.join).toMatch(/^[^a-z]+$/i);
  expect(words.pairedAs('Linden')).not.toMatch(/[a-z]/i);
  expect(words.dates).toBe('en-GB');
});
