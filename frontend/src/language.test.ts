import { expect, test } from 'vitest';
import { keepLanguage, keptLanguage, nameOf, nextLanguage, wished } from './language';
import { FakeShelf } from './room-story';

const never = () => {
  throw new Error('this browser keeps nothing');
};

test('what was chosen here is asked for, and before that what the browser prefers', () => {
  expect(wished('fr', ['en-CA', 'en'])).toBe('fr');
  expect(wished(undefined, ['fr-CA', 'fr', 'en'])).toBe('fr-CA,fr,en');
  expect(wished(undefined, ['a', 'b', 'c', 'd', 'e', 'f'])).toBe('a,b,c,d,e');
});

test('one control goes round all languages of a room, and there is none where there is nothing to choose', () => {
  expect(nextLanguage('en', ['en', 'fr'])).toBe('fr');
  expect(nextLanguage('fr', ['en', 'fr'])).toBe('en');
  expect(nextLanguage('en', ['en'])).toBeUndefined();
  expect(nextLanguage('en', [])).toBeUndefined();
});

test('a language is called what it calls itself', () => {
  expect([nameOf('fr'), nameOf('en'), nameOf('!')]).toEqual(['français', 'English', '!']);
});

test('a choice is kept for this visit; a browser that keeps nothing is no trouble', () => {
  const shelf = new FakeShelf();
  expect(keptLanguage(() => shelf)).toBeUndefined();
  keepLanguage('fr', () => shelf);
  expect(keptLanguage(() => shelf)).toBe('fr');
  keepLanguage('fr', never);
  expect(keptLanguage(never)).toBeUndefined();
});
