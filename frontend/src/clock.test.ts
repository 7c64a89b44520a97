import { expect, test } from 'vitest';
import { halfMinutes, inDigits, msLeft, ServerClock } from './clock';

test('a phone whose clock is a day off knows the time in the room', () => {
  const clock = new ServerClock(() => 86_400_000);
  clock.hear(5_000);
  expect(clock.now()).toBe(5_000);
});

test('a message that came late does not set the clock back', () => {
  let phone = 0;
  const clock = new ServerClock(() => phone);
  clock.hear(1_000);
  phone = 500;
  clock.hear(1_200);
  expect(clock.now()).toBe(1_500);
});

test('after a sleep only the next message counts', () => {
  let phone = 0;
  const clock = new ServerClock(() => phone);
  clock.hear(1_000);
  phone = 90_000;
  clock.doubt();
  clock.hear(60_000);
  expect(clock.now()).toBe(60_000);
});

const running = { totalMs: 120_000, leftMs: 120_000, running: true };

test('a running timer goes by the clock of the room', () => {
  expect(msLeft(running, 1_000, 1_000)).toBe(120_000);
  expect(msLeft(running, 1_000, 31_000)).toBe(90_000);
  expect(msLeft(running, 1_000, 999_000)).toBe(0);
});

test('a clock that runs a little behind never gives more than there was', () => {
  expect(msLeft(running, 1_000, 400)).toBe(120_000);
});

test('a paused timer stands still', () => {
  expect(msLeft({ ...running, leftMs: 45_000, running: false }, 1_000, 99_000)).toBe(45_000);
});

test('time is told in half minutes, and nobody is told that it is later than it is', () => {
  const told = (ms: number) => inDigits(halfMinutes(ms));
  expect([120_000, 119_000, 90_001, 90_000, 86_000, 60_000, 31_000, 30_000, 1].map(told)).toEqual(['2', '2', '2', '1½', '1½', '1', '1', '½', '½']);
  expect(told(600_000)).toBe('10');
  expect(halfMinutes(0)).toBe(0);
});
