import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { Drawer } from './drawer';
import { FakeShelf } from './room-story';
import { Stay } from './stay';

const shelf = new FakeShelf();
let ours: boolean;

beforeEach(() => {
  shelf.clear();
  ours = true;
  vi.stubGlobal('document', { querySelector: () => null });
  vi.stubGlobal('sessionStorage', new FakeShelf());
  vi.stubGlobal('navigator', { language: 'en', languages: ['en'] });
  vi.stubGlobal('fetch', async () => new Response('{}', { status: 404, ...(ours && { headers: { Hearthside: 'says' } }) }));
});
afterEach(() => void vi.unstubAllGlobals());

async function comeBack(): Promise<Stay> {
  const drawer = new Drawer('KM4PTR', shelf);
  drawer.secret(() => new Uint8Array(16));
  drawer.keepAnswer('two:0', 'One thing…', 'a walk');
  const stay = new Stay(shelf, () => {});
  await stay.join('KM4PTR');
  return stay;
}

test('who comes back to a room that was erased meanwhile keeps of it what they wrote', async () => {
  expect((await comeBack()).joinTrouble).toBe('unknown');
  expect([shelf.length, new Drawer('KM4PTR', shelf).answer('two:0')]).toEqual([1, 'a walk']);
});

test('what was written in a room that is gone can be cleared where its code is typed', async () => {
  const stay = await comeBack();
  expect(stay.leftBehind?.holdsWords).toBe(true);
  stay.clearWritten();
  expect([shelf.length, stay.cleared]).toEqual([0, true]);
});

test('who comes back while the house restarts behind a proxy keeps the seat', async () => {
  ours = false;
  expect((await comeBack()).joinTrouble).toBe('offline');
  expect(shelf.length).toBe(2);
});
