import type { Timer } from './snapshot';

/**
 * The server's clock, as this phone knows it. A message can only arrive late, never early: of all it has heard, the phone
 * believes the one that puts the server furthest ahead.
 */
export class ServerClock {
  private ahead: number | undefined;

  constructor(private readonly phone: () => number = Date.now) {}

  hear(serverNow: number): void {
    this.ahead = Math.max(serverNow - this.phone(), this.ahead ?? -Infinity);
  }

  /** After a sleep the phone's own clock may have been set: believe the next message alone. */
  doubt(): void {
    this.ahead = undefined;
  }

  now(): number {
    return this.phone() + (this.ahead ?? 0);
  }
}

/** @param heardAt the server's clock in the snapshot that brought the timer */
export function msLeft(timer: Timer, heardAt: number, now: number): number {
  const gone = timer.running ? Math.max(0, now - heardAt) : 0;
  return Math.max(0, timer.leftMs - gone);
}

/** Time in half minutes, rounded up: nobody is told that it is later than it is. 0 means: finish your thought. */
export function halfMinutes(ms: number): number {
  return Math.ceil(ms / 30_000);
}

export function inDigits(halves: number): string {
  const whole = Math.floor(halves / 2);
  return `${whole || ''}${halves % 2 ? '½' : ''}`;
}
