import { expect, test } from 'vitest';
import { codeFrom, codeIn } from './code';

test('a code may be typed in lower case, with spaces and dashes', () => {
  for (const typed of ['KM4PTR', 'km4ptr', ' km4 ptr ', 'km4-ptr', 'KM4–PTR', 'k m 4 p t r', 'km4\u00a0ptr']) expect(codeFrom(typed, 6)).toEqual({ code: 'KM4PTR' });
});

test('a malformed code says what is wrong with it', () => {
  expect(codeFrom('  ', 6)).toEqual({ problem: 'empty' });
  expect(codeFrom('KM4PT', 6)).toEqual({ problem: 'length' });
  expect(codeFrom('KM4PTRS', 6)).toEqual({ problem: 'length' });
  for (const typed of ['KM4PT0', 'KM4PTO', 'KM1PTR', 'KMIPTR', 'KM4PT!', 'ÉM4PTR']) expect(codeFrom(typed, 6)).toEqual({ problem: 'characters' });
});

test('a pairing code is the same in small', () => {
  expect(codeFrom('r4 t9', 4)).toEqual({ code: 'R4T9' });
});

test('a scanned address carries the code', () => {
  expect(codeIn('/r/KM4PTR')).toBe('KM4PTR');
  expect(codeIn('/r/km4%20ptr/')).toBe('km4 ptr');
  expect(codeIn('/r/%E0%A4%A')).toBe('%E0%A4%A');
  expect(codeIn('/')).toBeUndefined();
  expect(codeIn('/r/')).toBeUndefined();
});
