import { expect, test } from 'vitest';
import { handed } from './handed';
import { room } from './room-story';

/** A page with what the server wrote into its head, or nothing. */
function page(content?: string) {
  let meta = content === undefined ? null : { content, remove: () => (meta = null) };
  return { querySelector: () => meta } as unknown as Document;
}

test('the snapshot that came with the page is taken once, because it grows old', () => {
  const here = page(JSON.stringify(room()));
  expect(handed('KM4PTR', undefined, here)).toEqual({ status: 200, body: room() });
  expect(handed('KM4PTR', undefined, here)).toBeUndefined();
});

test('another room’s snapshot is not taken for the one that was typed', () => {
  expect(handed('ABCDEF', undefined, page(JSON.stringify(room())))).toBeUndefined();
});

test('a page that came with no room asks for it', () => {
  expect(handed('KM4PTR', undefined, page())).toBeUndefined();
});

test('a language that was chosen here is asked for, whatever came with the page', () => {
  expect(handed('KM4PTR', 'fr', page(JSON.stringify(room())))).toBeUndefined();
  expect(handed('KM4PTR', 'en', page(JSON.stringify(room())))?.status).toBe(200);
});
