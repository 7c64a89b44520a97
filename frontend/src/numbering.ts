import type { Sent } from './drawer';
import type { Poll } from './snapshot';

export interface Kept {
  sent(poll: string): Sent | undefined;
  keepSent(poll: string, sent: Sent): void;
}

/**
 * The numbers on this phone's ballots. Every tab of the phone reads and writes the same storage, so that the highest number is
 * the phone's last answer; each page also remembers its own, in case the storage is cleared under it.
 */
export class Numbering {
  private readonly here = new Map<string, Sent>();

  constructor(private readonly kept: Kept) {}

  next(poll: string): number {
    return Math.max(this.last(poll), this.here.get(poll)?.sequence ?? 0) + 1;
  }

  /** A ballot that is on its way, or has been taken in an epoch. Arriving late it sets back nothing. */
  keep(poll: string, sent: Sent): void {
    if (this.last(poll) > sent.sequence) return;
    this.here.set(poll, sent);
    this.kept.keepSent(poll, sent);
  }

  /** Puts back what was cleared away. */
  restore(poll: string): void {
    const here = this.here.get(poll);
    if (here && here.sequence > this.last(poll)) this.kept.keepSent(poll, here);
  }

  /** Whether another tab has sent an answer since; ours has no number yet while it is 0. */
  overtaken(poll: string, sequence: number): boolean {
    return sequence > 0 && this.last(poll) > sequence;
  }

  /** Nobody has said yet that it was taken: for the first time, anew after a restart, or before the page was loaded again. */
  onItsWay({ id }: Poll): boolean {
    return this.kept.sent(id)?.epoch === '';
  }

  sealed({ id, epoch }: Poll): boolean {
    return this.kept.sent(id)?.epoch === epoch;
  }

  private last(poll: string): number {
    return this.kept.sent(poll)?.sequence ?? 0;
  }
}
