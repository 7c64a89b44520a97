import { beforeEach, expect, test } from 'vitest';
import { Drawer } from './drawer';
import { Packing } from './packing';
import { FakeShelf } from './room-story';
import type { PackWish, Plan, Workshop } from './snapshot';

const workshop = { sheets: [{ id: 'cover' }, { id: 'reading' }, { id: 'menu' }] } as Workshop;
let drawer: Drawer;
let packing: Packing;
let wished: PackWish[];
let status: number;
let plan: Plan | null;

beforeEach(() => {
  drawer = new Drawer('KM4PTR', new FakeShelf());
  drawer.keepReflection({ id: 'heard', prompt: 'I feel heard when…', text: 'you ask', share: 'yes' });
  drawer.keepAnswer('two:0', 'One thing…', 'a walk');
  [wished, status, plan] = [[], 200, null];
  packing = new Packing({ pack: async wish => (wished.push(wish), { status, ...(status === 200 && { body: new Blob(['%PDF']) }) }) }, drawer, () => {}, () => plan);
});

test('own words go into the PDF only when they were ticked', () => {
  expect(JSON.stringify(packing.wish(workshop))).not.toMatch(/you ask|a walk/);
  packing.change({ mine: true });
  expect(packing.wish(workshop)).toMatchObject({ reflections: [{ id: 'heard', text: 'you ask', share: 'yes' }], answers: [{ sentence: 'One thing…', text: 'a walk' }] });
});

test('the plan of a room that has erased it comes from this phone', () => {
  expect(packing.wish(workshop).plan).toBeNull();
  plan = { practice: 'walk', days: [], time: null, checkIn: null };
  expect(packing.wish(workshop).plan).toBe(plan);
});

test('sheets come in the workshop’s order, without those left out', () => {
  packing.tick('reading', false);
  expect(packing.wish(workshop).sheets).toEqual(['cover', 'menu']);
});

test('a pack without a sheet is not asked for', async () => {
  for (const { id } of workshop.sheets) packing.tick(id, false);
  expect(await packing.make(workshop)).toBeUndefined();
  expect([packing.state, wished.length]).toEqual(['nothing', 0]);
});

test('a made pack can be saved, and what comes next starts anew', async () => {
  expect(await packing.make(workshop)).toMatch(/^blob:/);
  expect(packing.state).toBe('made');
  packing.change({ largePrint: true });
  expect([packing.state, packing.address]).toEqual(['idle', undefined]);
});

test('a failed pack says whether another try makes sense', async () => {
  status = 503;
  await packing.make(workshop);
  expect(packing.state).toBe('failed');
  status = 410;
  await packing.make(workshop);
  expect(packing.state).toBe('closed');
});

test('whoever leaves while the PDF is made gets none afterwards', async () => {
  const making = packing.make(workshop);
  packing.drop();
  expect([await making, packing.address, packing.state]).toEqual([undefined, undefined, 'idle']);
});
