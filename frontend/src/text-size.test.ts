import { expect, test } from 'vitest';
import { keepSize, keptSize, nextSize, sizes, type TextSize } from './text-size';

function shelf(): Pick<Storage, 'getItem' | 'setItem'> {
  const kept = new Map<string, string>();
  return { getItem: key => kept.get(key) ?? null, setItem: (key, value) => void kept.set(key, value) };
}

const broken = () => {
  throw new Error('no storage here');
};

test('one tap after another goes through every size and begins again', () => {
  const seen: TextSize[] = [100];
  while (seen.length < 5) seen.push(nextSize(seen.at(-1)!));
  expect(seen).toEqual([...sizes, 100]);
  expect(Math.max(...sizes)).toBe(200);
});

test('a size is kept while the tab is open, and what is no size is none', () => {
  const here = shelf();
  expect(keptSize(() => here)).toBe(100);
  keepSize(160, () => here);
  expect(keptSize(() => here)).toBe(160);
  here.setItem('hearthside:text', '9000');
  expect(keptSize(() => here)).toBe(100);
});

test('a browser that keeps nothing changes the size all the same', () => {
  keepSize(200, broken);
  expect(keptSize(broken)).toBe(100);
});
