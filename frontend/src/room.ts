import { sha256 } from '@noble/hashes/sha2.js';
import { ballot } from './ballot';
import { ServerClock } from './clock';
import { Couple } from './couple';
import { isPassing, type Door } from './door';
import type { Drawer } from './drawer';
import { supersedes } from './follow';
import { Follower } from './follower';
import { Packing } from './packing';
import { seal } from './seal';
import type { Poll, Snapshot, Workshop } from './snapshot';
import { Voting } from './voting';

/** One room as this phone sees it: what the room says, and this phone's seat, ballots, couple and sheets in it. */
export class Room {
  workshop: Workshop | undefined;
  seat: 'asking' | 'taken' | 'locked' = 'asking';
  away = false;
  /** The status that closed the room for us: 404 or 410. */
  gone: number | undefined;
  readonly clock = new ServerClock();
  readonly voting: Voting;
  readonly couple: Couple;
  readonly packing: Packing;
  private readonly follower: Follower;
  private readonly secret: Uint8Array;

  constructor(
    readonly door: Door,
    readonly drawer: Drawer,
    public snapshot: Snapshot,
    private readonly changed: (before?: Snapshot) => void,
  ) {
    this.secret = drawer.secret(() => crypto.getRandomValues(new Uint8Array(16)));
    this.voting = new Voting(
      {
        deliver: (poll, sequence, choices) => this.deliver(poll, sequence, choices),
        sent: poll => drawer.sent(poll),
        keepSent: (poll, sent) => drawer.keepSent(poll, sent),
      },
      () => changed(),
    );
    this.couple = new Couple(door, drawer, () => changed());
    this.packing = new Packing(door, drawer, () => changed());
    this.follower = new Follower(door, {
      heard: heard => this.hear(heard),
      away: away => this.turnAway(away),
      gone: status => this.close(status),
    });
    this.take(snapshot);
  }

  enter(): void {
    this.follower.follow(this.snapshot);
    void this.sitDown();
    void this.fetchWorkshop();
    void this.lookForPartner();
  }

  wake(): void {
    if (this.gone) return;
    this.clock.doubt();
    this.follower.wake();
  }

  cutOff(): void {
    if (!this.gone) this.follower.cutOff();
  }

  leave(): void {
    this.gone ??= 410;
    this.follower.stop();
    this.voting.heard(undefined);
    this.packing.drop();
  }

  private hear(heard: Snapshot): void {
    this.clock.hear(heard.now);
    if (!supersedes(heard, this.snapshot)) return;
    const before = this.snapshot;
    this.take(heard);
    if (before.couples !== heard.couples) void this.lookForPartner();
    if (before.locked && !heard.locked && this.seat === 'locked') void this.sitDown();
    this.changed(before);
  }

  private take(snapshot: Snapshot): void {
    this.clock.hear(snapshot.now);
    this.snapshot = snapshot;
    this.voting.heard(snapshot.step.kind === 'poll' ? snapshot.step : undefined);
  }

  private async sitDown(): Promise<void> {
    this.seat = 'asking';
    const { status } = await this.untilAnswered(() => this.door.seat(base64url(sha256(this.secret))));
    this.seat = status >= 200 && status < 300 ? 'taken' : 'locked';
    this.changed();
  }

  private async fetchWorkshop(): Promise<void> {
    this.workshop = (await this.untilAnswered(() => this.door.workshop())).body;
    this.changed();
  }

  private async lookForPartner(): Promise<void> {
    if (this.couple.token) await this.untilAnswered(() => this.couple.refresh());
  }

  private async deliver(poll: Poll, sequence: number, choices: number[]): Promise<number> {
    if (this.seat === 'asking') return 0;
    const sealed = await seal(ballot(this.secret, sequence, choices), poll);
    return (await this.door.cast(poll.id, sealed)).status;
  }

  private async untilAnswered<T extends { status: number }>(ask: () => Promise<T>): Promise<T> {
    for (;;) {
      const answer = await ask();
      if (!isPassing(answer.status) || this.gone) return answer;
      await new Promise(done => setTimeout(done, 1_000 + 1_500 * Math.random()));
    }
  }

  private turnAway(away: boolean): void {
    if (this.away === away) return;
    this.away = away;
    this.changed();
  }

  private close(status: number): void {
    this.gone = status;
    this.voting.heard(undefined);
    if (status === 410) this.drawer.forgetRoom();
    this.changed(this.snapshot);
  }
}

function base64url(bytes: Uint8Array): string {
  return btoa(String.fromCharCode(...bytes)).replace(/\+/g, '-').replace(/\//g, '_').replace(/=+$/, '');
}
