import { sha256 } from '@noble/hashes/sha2.js';
import { ballot } from './ballot';
import { ServerClock } from './clock';
import { Couple, isSome } from './couple';
import { isPassing, type Door } from './door';
import type { Consent, Drawer } from './drawer';
import { supersedes } from './follow';
import { Follower } from './follower';
import { Packing } from './packing';
import { Sealer } from './seal';
import type { Poll, Snapshot, Workshop } from './snapshot';
import { Voting } from './voting';
import { learn } from './words';

const JITTER = 2_000;

/** One room as this phone sees it: what the room says, and this phone's seat, ballots, couple and sheets in it. */
export class Room {
  seat: 'asking' | 'taken' | 'locked' = 'asking';
  away = false;
  /** The status that closed the room for us: 404 or 410, said by the house itself. */
  gone: number | undefined;
  readonly clock = new ServerClock();
  readonly voting: Voting;
  readonly couple: Couple;
  readonly packing: Packing;
  private readonly follower: Follower;
  private readonly secret: Uint8Array;
  /** By language: what is shown is never in two at once. */
  private readonly workshops = new Map<string, Workshop>();
  private readonly sealer = new Sealer();
  private looking: ReturnType<typeof setTimeout> | undefined;
  private reachedPlan = false;
  /** What was decided on this page, should the phone's storage be cleared under it. */
  private decided: Consent | undefined;

  constructor(
    readonly door: Door,
    readonly drawer: Drawer,
    public snapshot: Snapshot,
    private readonly changed: (before?: Snapshot) => void,
    /** Whether somebody has turned to their own plan or pair. */
    private readonly turnedToPair = () => false,
  ) {
    this.secret = drawer.secret(() => crypto.getRandomValues(new Uint8Array(16)));
    this.voting = new Voting(
      {
        deliver: (poll, sequence, answer) => this.deliver(poll, sequence, answer),
        sent: poll => drawer.sent(poll),
        keepSent: (poll, sent) => drawer.keepSent(poll, sent),
      },
      () => changed(),
    );
    this.couple = new Couple(door, drawer, () => changed(), () => this.clock.now());
    this.packing = new Packing(door, drawer, () => changed(), () => (this.snapshot.ended ? this.couple.shared : null));
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

  get workshop(): Workshop | undefined {
    return this.workshops.get(this.snapshot.language);
  }

  /** Whether there is a plan to turn to: the room has come by it, as far as this phone knows, and still keeps it. Where the room is at it, it is shown anyway. */
  get offersPlan(): boolean {
    const { ended, step } = this.snapshot;
    const reached = this.reachedPlan || isSome(this.couple.plan);
    return reached && !ended && !this.gone && step.kind !== 'plan' && !!this.workshop?.practices.length;
  }

  /** Whether another language was asked for and has not come yet. */
  get turning(): boolean {
    return !this.gone && this.door.language !== this.snapshot.language;
  }

  /** Another of the room's languages: first what does not change, then the room is listened to in it. */
  async speak(language: string): Promise<void> {
    this.door.language = language;
    this.packing.change({});
    await learn(language);
    if (!this.workshops.has(language)) await this.fetchWorkshop();
    if (this.turning && this.door.language === language) this.follower.wake();
  }

  get consent(): Consent | undefined {
    return this.drawer.consent ?? this.decided;
  }

  /** Undefined: to be asked again. What was sealed before stays sealed; nothing is sent any more without a yes. */
  decide(consent: Consent | undefined): void {
    this.drawer.consent = this.decided = consent;
    this.hearPoll();
    this.changed();
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
    if (before.couples !== heard.couples) this.lookSoon();
    if (before.locked && !heard.locked && this.seat === 'locked') void this.sitDown();
    this.changed(before);
  }

  private take(snapshot: Snapshot): void {
    this.clock.hear(snapshot.now);
    this.snapshot = snapshot;
    this.reachedPlan ||= snapshot.step.kind === 'plan';
    if (snapshot.ended) this.drawer.forgetRoom();
    if (!this.gone) this.holdOn();
    this.hearPoll();
  }

  /** What this phone is in the room must outlast a storage that is cleared while the page is open. */
  private holdOn(): void {
    this.drawer.keepSecret(this.secret);
    if (this.decided && !this.drawer.consent) this.drawer.consent = this.decided;
  }

  /** The sealing code is fetched by every phone alike, whatever its owner has decided. */
  private hearPoll(): void {
    const { step } = this.snapshot;
    const poll = step.kind === 'poll' ? step : undefined;
    if (poll?.open) this.sealer.prepare();
    this.voting.heard(this.consent === 'yes' ? poll : undefined);
  }

  private async sitDown(): Promise<void> {
    this.seat = 'asking';
    const { status } = await this.untilAnswered(() => this.door.seat(base64url(sha256(this.secret))));
    this.seat = status >= 200 && status < 300 ? 'taken' : 'locked';
    this.changed();
  }

  private async fetchWorkshop(): Promise<void> {
    const { body } = await this.untilAnswered(() => this.door.workshop());
    if (body) this.workshops.set(body.language, body);
    this.changed();
  }

  /** Every phone hears that some couple has changed. Where nobody waits for it, they ask one after another, and once for several. */
  private lookSoon(): void {
    if (this.turnedToPair()) return void this.lookForPartner();
    this.looking ??= setTimeout(() => {
      this.looking = undefined;
      void this.lookForPartner();
    }, JITTER * Math.random());
  }

  private async lookForPartner(): Promise<void> {
    if (this.couple.token && !this.gone) await this.untilAnswered(() => this.couple.refresh());
  }

  private async deliver(poll: Poll, sequence: number, answer: Uint8Array): Promise<number> {
    this.holdOn();
    if (this.seat === 'asking' || !poll.key) return 0;
    try {
      const sealed = await this.sealer.seal(ballot(this.secret, sequence, answer), this.snapshot.code, poll);
      if (this.gone || this.consent !== 'yes') return 0;
      return (await this.door.cast(poll.id, sealed)).status;
    } catch {
      return 0;   // the sealing code has not come through yet
    }
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
    this.drawer.forgetRoom();
    this.changed(this.snapshot);
  }
}

function base64url(bytes: Uint8Array): string {
  return btoa(String.fromCharCode(...bytes)).replace(/\+/g, '-').replace(/\//g, '_').replace(/=+$/, '');
}
