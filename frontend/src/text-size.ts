/** How large this phone writes: steps of a quarter and more, up to twice the size. Kept while the tab is open, and nowhere else. */
export const sizes = [100, 125, 160, 200] as const;
export type TextSize = (typeof sizes)[number];

const key = 'hearthside:text';

export function nextSize(now: TextSize): TextSize {
  return sizes[(sizes.indexOf(now) + 1) % sizes.length]!;
}

export function keptSize(shelf: () => Pick<Storage, 'getItem'>): TextSize {
  try {
    return sizes.find(size => String(size) === shelf().getItem(key)) ?? 100;
  } catch {
    return 100;
  }
}

export function keepSize(size: TextSize, shelf: () => Pick<Storage, 'setItem'>): void {
  try {
    shelf().setItem(key, String(size));
  } catch {
    // a browser that keeps nothing: the size holds until the page is left
  }
}
