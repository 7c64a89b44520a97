import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { noPlan } from './couple';
import type { Door } from './door';
import { Drawer } from './drawer';
import { Room } from './room';
import { FakeShelf, poll, room as said, urn } from './room-story';
import type { Poll, Step } from './snapshot';

type Urn = Awaited<ReturnType<typeof urn>>;

const shelf = new FakeShelf();
let server: Urn;
let received: Uint8Array[];
let seats: string[];
let here: Room;
let revision: number;
let looked: number;
let turnedToPair: boolean;
let practices: object[];

/** A server that takes everything; what it sends is told by `hear`. */
function door(): Door {
  const listeners: ((event: { data: string }) => void)[] = [];
  return {
    snapshot: async () => ({ status: 0 }),
    workshop: async () => ({ status: 200, body: { language: 'en', practices } }),
    events: () => ({ addEventListener: (kind: string, listen: never) => kind === 'room' && listeners.push(listen), close: () => {} }),
    seat: async (hash: string) => (seats.push(hash), { status: 204 }),
    cast: async (_: string, sealed: Uint8Array) => (received.push(sealed), { status: 204 }),
    couple: async () => (looked++, { status: 200, body: { paired: true, alias: 'Linden', code: 'R4T9', plan: noPlan } }),
    listeners,
  } as unknown as Door;
}

function enter(): Room {
  const entered = new Room(door(), new Drawer('KM4PTR', shelf), said(), () => {}, () => turnedToPair);
  entered.enter();
  return entered;
}

function hear(step: Step, ended = false, couples = 0): void {
  const snapshot = said({ revision: ++revision, step, ended, couples });
  for (const listen of (here.door as unknown as { listeners: ((event: { data: string }) => void)[] }).listeners) listen({ data: JSON.stringify(snapshot) });
}

const asked = (change: Partial<Poll> = {}) => poll({ key: server.key, ...change });
const opened = (sealed: Uint8Array, epoch = 'e1') => server.open(sealed, `hearthside ballot 1\nKM4PTR\nbarrier\n${epoch}`);
const secretIn = (ballot: Uint8Array) => [...ballot.slice(1, 17)];
const answer = async (option: number) => {
  const before = received.length;
  here.voting.tap(option);
  here.voting.seal();
  await vi.waitFor(() => expect([here.voting.stage, received.length]).toEqual(['sealed', before + 1]));
};

beforeEach(async () => {
  shelf.clear();
  [received, seats, revision, looked, turnedToPair, practices] = [[], [], 100, 0, false, [{}]];
  server = await urn();
  here = enter();
  await vi.waitFor(() => expect(here.seat).toBe('taken'));
});

afterEach(() => here.leave());

test('a ballot leaves the phone sealed, for this room, poll and epoch', async () => {
  here.decide('yes');
  hear(asked());
  await answer(2);
  const ballot = await opened(received[0]!);
  expect([received[0]!.length, ballot.length, [...ballot.slice(17, 24)]]).toEqual([392, 344, [0, 0, 0, 1, 0, 1, 2]]);
});

test('no ballot leaves a phone without a yes, nor after a no', async () => {
  hear(asked());
  here.voting.tap(1);
  here.voting.seal();
  here.decide('yes');
  await answer(1);
  here.decide('no');
  hear(asked({ epoch: 'e2' }));
  here.voting.tap(1);
  here.voting.seal();
  here.decide('yes');
  expect([received.length, here.voting.stage]).toEqual([1, 'choosing']);
});

test('while the urn has no key yet an answer waits', async () => {
  here.decide('yes');
  hear(asked({ key: '' }));
  vi.useFakeTimers();
  here.voting.tap(1);
  here.voting.seal();
  await vi.advanceTimersByTimeAsync(5_000);
  expect([here.voting.stage, received.length]).toEqual(['sealing', 0]);
  hear(asked());
  await vi.advanceTimersByTimeAsync(5_000);
  vi.useRealTimers();
  await vi.waitFor(() => expect([here.voting.stage, received.length]).toEqual(['sealed', 1]));
});

test('a storage cleared under the page: the same seat after a reload, and the numbers go on', async () => {
  here.decide('yes');
  hear(asked());
  await answer(1);
  shelf.clear();
  hear(asked());
  here.leave();
  here = enter();
  await vi.waitFor(() => expect(here.seat).toBe('taken'));
  hear(asked());
  expect([here.consent, here.voting.stage]).toEqual(['yes', 'sealed']);
  here.voting.change();
  await answer(0);
  const [first, second] = await Promise.all(received.map(sealed => opened(sealed)));
  expect(secretIn(second!)).toEqual(secretIn(first!));
  expect([first![20], second![20], new Set(seats).size]).toEqual([1, 2, 1]);
});

test('a cast alone puts the seat back', async () => {
  here.decide('yes');
  hear(asked());
  shelf.clear();
  await answer(1);
  const kept = new Drawer('KM4PTR', shelf).secret(() => new Uint8Array(16));
  expect([...kept]).toEqual(secretIn(await opened(received[0]!)));
});

test('a room that has ended leaves nothing here of the seat, the decision, the couple and what was sent, whatever comes after', async () => {
  here.decide('yes');
  here.drawer.couple = 'token';
  hear(asked());
  await answer(1);
  here.drawer.keepAnswer('two:0', 'One thing…', 'a walk');
  hear({ kind: 'ended' }, true);
  hear({ kind: 'ended' }, true);
  here.decide('no');
  expect([shelf.length, here.drawer.answers().length, here.consent]).toEqual([1, 1, 'no']);
});

test('who comes to a room that has ended takes nothing along', () => {
  shelf.clear();
  const late = new Room(door(), new Drawer('KM4PTR', shelf), said({ ended: true, step: { kind: 'ended' } }), () => {});
  late.enter();
  late.leave();
  expect(shelf.everything()).toBe('[]');
});

test('a room that is erased leaves no seat and no decision behind', async () => {
  here.decide('yes');
  Object.assign(here.door, { snapshot: async () => ({ status: 404 }) });
  here.wake();
  await vi.waitFor(() => expect(here.gone).toBe(404));
  expect(shelf.everything()).toBe('[]');
});

describe('the plan is within reach', () => {
  const asking = poll({ open: false });

  test('once the room has come by it, until it ends', async () => {
    await vi.waitFor(() => expect(here.workshop).toBeDefined());
    const offered: boolean[] = [];
    for (const step of [asking, { kind: 'plan', id: 'ours', title: '' }, asking] as const) {
      hear(step);
      offered.push(here.offersPlan);
    }
    hear({ kind: 'ended' }, true);
    expect([...offered, here.offersPlan]).toEqual([false, false, true, false]);
  });

  test('on a phone that came later, as soon as its couple has one', async () => {
    await vi.waitFor(() => expect(here.workshop).toBeDefined());
    hear(asking);
    here.couple.change({ days: ['MO'] });
    expect(here.offersPlan).toBe(true);
  });

  test('in no workshop without one', async () => {
    practices = [];
    here.leave();
    here = enter();
    await vi.waitFor(() => expect(here.workshop).toBeDefined());
    hear({ kind: 'plan', id: 'ours', title: '' });
    hear(asking);
    expect(here.offersPlan).toBe(false);
  });
});

describe('when some couple has changed', () => {
  const changed = (couples: number) => hear({ kind: 'lobby' }, false, couples);
  beforeEach(() => {
    vi.useFakeTimers();
    here.drawer.couple = 'token';
  });
  afterEach(() => void vi.useRealTimers());

  test('phones look for their own one after another, within two seconds, and once for several changes', async () => {
    vi.spyOn(Math, 'random').mockReturnValue(0.9);
    for (const couples of [1, 2, 3]) changed(couples);
    await vi.advanceTimersByTimeAsync(1_700);
    expect(looked).toBe(0);
    await vi.advanceTimersByTimeAsync(300);
    expect(looked).toBe(1);
    changed(4);
    await vi.advanceTimersByTimeAsync(2_000);
    expect(looked).toBe(2);
    vi.restoreAllMocks();
  });

  test('who has turned to their plan or pair sees it at once', async () => {
    turnedToPair = true;
    changed(1);
    await vi.advanceTimersByTimeAsync(0);
    expect(looked).toBe(1);
  });

  test('who has left meanwhile asks nothing more', async () => {
    changed(1);
    here.leave();
    await vi.advanceTimersByTimeAsync(2_000);
    expect(looked).toBe(0);
  });
});
