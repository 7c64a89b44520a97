import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { IMPATIENCE, pause, SILENCE, soonest, supersedes } from './follow';
import { Follower, type Stream } from './follower';
import { room } from './room-story';
import type { Snapshot } from './snapshot';

describe('which snapshot is shown', () => {
  test('the newer one', () => {
    expect(supersedes(room({ revision: 13 }), room({ revision: 12 }))).toBe(true);
    expect(supersedes(room(), undefined)).toBe(true);
  });

  test('not one that was overtaken on its way', () => {
    expect(supersedes(room({ revision: 11, now: 900 }), room({ revision: 12, now: 1_000 }))).toBe(false);
  });

  test('a lower revision made later, because the server started again', () => {
    expect(supersedes(room({ revision: 1, now: 9_000 }), room({ revision: 12, now: 1_000 }))).toBe(true);
  });

  test('any revision of another room', () => {
    expect(supersedes(room({ revision: 1, now: 1, code: 'AAAAAA' }), room())).toBe(true);
  });
});

test('it tries often at first, never all at once, and seldom after two minutes', () => {
  expect(pause(0, 0, 0)).toBe(200);
  expect(pause(9, 0, 1)).toBe(2_500);
  expect(pause(9, 0, 0)).toBe(1_250);
  expect(pause(90, 200_000, 1)).toBe(10_000);
});

describe('asking until somebody answers', () => {
  beforeEach(() => void vi.useFakeTimers());
  afterEach(() => void vi.useRealTimers());
  const never = new Promise<{ status: number }>(() => {});

  test('nothing is asked twice when the answer comes at once, whatever it is', async () => {
    for (const status of [200, 404, 0]) {
      const ask = vi.fn(async () => ({ status }));
      expect(await soonest(ask)).toEqual({ status });
      await vi.advanceTimersByTimeAsync(10_000);
      expect(ask).toHaveBeenCalledTimes(1);
    }
  });

  test('a question that fails late does not end those that are open', async () => {
    const late = (status: number, ms: number) => new Promise<{ status: number }>(answer => setTimeout(() => answer({ status }), ms));
    const answers = [late(0, IMPATIENCE + 10), late(200, 2 * IMPATIENCE + 100)];
    let asked = 0;
    const first = soonest(() => answers[asked++] ?? never);
    await vi.advanceTimersByTimeAsync(2 * IMPATIENCE + 200);
    expect(await first).toEqual({ status: 200 });
    expect(asked).toBe(3);
  });

  test('four times, and not more', async () => {
    const ask = vi.fn(() => never);
    void soonest(ask);
    await vi.advanceTimersByTimeAsync(60_000);
    expect(ask).toHaveBeenCalledTimes(4);
  });
});

describe('following a room', () => {
  class FakeStream implements Stream {
    closed = false;
    private readonly ears: Record<string, (event: Event) => void> = {};
    addEventListener = (name: string, ear: unknown) => void (this.ears[name] = ear as (event: Event) => void);
    close = () => void (this.closed = true);
    says = (snapshot: Snapshot) => this.ears['room']!({ data: JSON.stringify(snapshot) } as MessageEvent);
    breaks = () => this.ears['error']!({} as Event);
  }
  const streams: FakeStream[] = [];
  let answer: { status: number; body?: Snapshot };
  let onItsWay: Promise<typeof answer> | undefined;
  let asked: number;
  let heard: number[];
  let away: boolean;
  let gone: number | undefined;
  let follower: Follower;
  const stream = () => streams.at(-1)!;
  const settle = () => vi.advanceTimersByTimeAsync(0);

  beforeEach(() => {
    vi.useFakeTimers();
    streams.length = 0;
    onItsWay = undefined;
    [answer, asked, heard, away, gone] = [{ status: 200, body: room() }, 0, [], false, undefined];
    const door = { snapshot: async () => (asked++, onItsWay ?? answer), events: () => (streams.push(new FakeStream()), stream()) };
    const listener = { heard: (snapshot: Snapshot) => void heard.push(snapshot.revision), away: (is: boolean) => void (away = is), gone: (status: number) => void (gone = status) };
    follower = new Follower(door, listener, () => 0);
    follower.follow(room());
  });
  afterEach(() => vi.useRealTimers());

  test('what the stream says is heard', () => {
    stream().says(room({ revision: 13 }));
    expect(heard).toEqual([13]);
    expect(away).toBe(false);
  });

  test('a broken stream: away, then the snapshot, then the stream again', async () => {
    answer = { status: 200, body: room({ revision: 14 }) };
    stream().breaks();
    expect(away).toBe(true);
    await vi.advanceTimersByTimeAsync(300);
    expect([heard, away, streams.length, streams[0]!.closed]).toEqual([[14], false, 2, true]);
  });

  test('while nobody answers it keeps trying, and is back within three seconds of the server', async () => {
    answer = { status: 0 };
    stream().breaks();
    await vi.advanceTimersByTimeAsync(60_000);
    expect(away).toBe(true);
    answer = { status: 200, body: room({ revision: 1, now: 99_000 }) };
    await vi.advanceTimersByTimeAsync(3_000);
    expect([heard, away]).toEqual([[1], false]);
  });

  test('a phone that wakes is right at once, without waiting its turn', async () => {
    answer = { status: 0 };
    stream().breaks();
    await vi.advanceTimersByTimeAsync(100_000);
    answer = { status: 200, body: room({ revision: 20 }) };
    follower.wake();
    await settle();
    expect(heard).toEqual([20]);
  });

  test('asleep for ten minutes while its connections died: it asks once more over another, and is right within a second', async () => {
    onItsWay = new Promise(() => {});
    vi.setSystemTime(Date.now() + 600_000);
    follower.wake();
    await vi.advanceTimersByTimeAsync(IMPATIENCE - 1);
    expect([away, heard, asked]).toEqual([true, [], 1]);
    await vi.advanceTimersByTimeAsync(IMPATIENCE);
    expect([away, heard, asked]).toEqual([true, [], 2]);
    onItsWay = undefined;
    answer = { status: 200, body: room({ revision: 30 }) };
    await vi.advanceTimersByTimeAsync(1_000 - 2 * IMPATIENCE + 1);
    expect([away, heard, asked]).toEqual([false, [30], 3]);
    stream().says(room({ revision: 31 }));
    await vi.advanceTimersByTimeAsync(10_000);
    expect([heard, asked]).toEqual([[30, 31], 3]);
  });

  test('a phone that woke twice at once, by its screen and by its network, asks once in the end and listens once', async () => {
    answer = { status: 200, body: room({ revision: 21 }) };
    follower.cutOff();
    follower.wake();
    follower.wake();
    await settle();
    expect([heard, away, streams.filter(one => !one.closed).length]).toEqual([[21], false, 1]);
    await vi.advanceTimersByTimeAsync(3_000);
    expect(asked).toBe(2);
  });

  test('what an abandoned stream still says is not heard', async () => {
    const old = stream();
    follower.wake();
    await settle();
    old.says(room({ revision: 99 }));
    old.breaks();
    expect(heard).toEqual([12]);
    expect(away).toBe(false);
  });

  test('a room that closed is not knocked at again', async () => {
    answer = { status: 410 };
    stream().breaks();
    await vi.advanceTimersByTimeAsync(600_000);
    expect([gone, asked, away]).toEqual([410, 1, false]);
  });

  test('a quiet room is asked once in a while, and is no reason to reconnect', async () => {
    await vi.advanceTimersByTimeAsync(SILENCE + 1);
    expect([asked, streams.length, away]).toEqual([1, 1, false]);
    await vi.advanceTimersByTimeAsync(SILENCE + 1);
    expect([asked, streams.length]).toEqual([2, 1]);
  });

  test('a stream that let the room move on in silence is dead', async () => {
    answer = { status: 200, body: room({ revision: 15 }) };
    await vi.advanceTimersByTimeAsync(SILENCE + 1);
    expect(heard).toEqual([15]);
    await vi.advanceTimersByTimeAsync(1_000);
    expect(streams.length).toBe(2);
  });

  test('who has left hears nothing more', async () => {
    follower.stop();
    await vi.advanceTimersByTimeAsync(600_000);
    expect([asked, stream().closed]).toEqual([0, true]);
  });
});
