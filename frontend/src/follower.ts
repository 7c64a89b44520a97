import { isGone, type Answer } from './door';
import { pause, SILENCE, soonest } from './follow';
import type { Snapshot } from './snapshot';

export interface RoomDoor {
  snapshot(): Promise<Answer<Snapshot>>;
  events(): Stream;
}

export type Stream = Pick<EventSource, 'addEventListener' | 'close'>;

export interface Listener {
  heard(snapshot: Snapshot): void;
  away(away: boolean): void;
  gone(status: number): void;
}

/** Follows a room: listens to its stream, and whenever that is in doubt asks for the snapshot and listens again. */
export class Follower {
  private stream: Stream | undefined;
  private timer: ReturnType<typeof setTimeout> | undefined;
  private attempt = 0;
  private awaySince: number | undefined;
  private visit = 0;
  private revision = 0;

  constructor(
    private readonly door: RoomDoor,
    private readonly listener: Listener,
    private readonly random = Math.random,
  ) {}

  /** Listens; for somebody who has just seen the snapshot. */
  follow(shown: Snapshot): void {
    this.revision = shown.revision;
    this.listen(++this.visit);
  }

  /** Right again at once: after a sleep, on another network, on the way back to this page. */
  wake(): void {
    this.attempt = 0;
    void this.again(soonest);
  }

  /** Says that we are away before anybody tried: the phone knows that it has no network. */
  cutOff(): void {
    this.lose(this.visit);
  }

  stop(): void {
    this.visit++;
    this.hangUp();
  }

  private async again(way: typeof soonest = ask => ask()): Promise<void> {
    const visit = ++this.visit;
    this.hangUp();
    this.goAway();
    const { status, body } = await way(() => this.door.snapshot());
    if (visit !== this.visit) return;
    if (isGone(status)) this.leave(status);
    else if (!body) this.lose(visit);
    else {
      this.arrive(body);
      this.listen(visit);
    }
  }

  private listen(visit: number): void {
    this.hangUp();
    const stream = this.door.events();
    this.stream = stream;
    stream.addEventListener('room', event => {
      if (visit === this.visit) this.said((event as MessageEvent<string>).data, visit);
    });
    stream.addEventListener('error', () => this.lose(visit));
    this.mindSilence(visit);
  }

  private said(data: string, visit: number): void {
    this.attempt = 0;
    this.arrive(JSON.parse(data) as Snapshot);
    this.mindSilence(visit);
  }

  private mindSilence(visit: number): void {
    clearTimeout(this.timer);
    this.timer = setTimeout(() => void this.check(visit), SILENCE * (1 + this.random() / 10));
  }

  /** A quiet room is ordinary. A room that moved on without a word to us means that the stream is dead. */
  private async check(visit: number): Promise<void> {
    const before = this.revision;
    const { status, body } = await this.door.snapshot();
    if (visit !== this.visit) return;
    if (isGone(status)) return this.leave(status);
    const missed = body && body.revision !== before && this.revision === before;
    if (body) this.arrive(body);
    if (body && !missed) this.mindSilence(visit);
    else this.lose(visit);
  }

  private lose(visit: number): void {
    if (visit !== this.visit) return;
    this.visit++;
    this.hangUp();
    this.goAway();
    const awayMs = Date.now() - (this.awaySince ?? Date.now());
    this.timer = setTimeout(() => void this.again(), pause(this.attempt++, awayMs, this.random()));
  }

  private arrive(snapshot: Snapshot): void {
    this.revision = snapshot.revision;
    this.awaySince = undefined;
    this.listener.away(false);
    this.listener.heard(snapshot);
  }

  private goAway(): void {
    this.awaySince ??= Date.now();
    this.listener.away(true);
  }

  private leave(status: number): void {
    this.stop();
    this.listener.away(false);
    this.listener.gone(status);
  }

  private hangUp(): void {
    clearTimeout(this.timer);
    this.stream?.close();
    this.stream = undefined;
  }
}
