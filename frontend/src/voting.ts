import { tap } from './choosing';
import { isPassing } from './door';
import type { Sent } from './drawer';
import type { Poll } from './snapshot';

export type Stage = 'choosing' | 'sealing' | 'sealed';

export interface Ballots {
  /** Sends one ballot; answers with a status, 0 for nobody there. */
  deliver(poll: Poll, sequence: number, choices: number[]): Promise<number>;
  sent(poll: string): Sent | undefined;
  keepSent(poll: string, sent: Sent): void;
}

/**
 * One poll on this phone. What is chosen is in this page's memory only: while choosing, and afterwards unseen for as long as
 * the poll is open, in case the server has to start its urn again and the ballot must be sealed anew.
 */
export class Voting {
  poll: Poll | undefined;
  stage: Stage = 'choosing';
  choices: number[] = [];
  /** What the person should hear: nothing chosen, more than the poll takes, or a ballot that the server would not have. */
  trouble: 'none' | 'too-many' | 'refused' | undefined;
  /** The poll closed while our ballot was still on its way. */
  missed = false;
  private cast: number[] | undefined;
  private round = 0;

  constructor(
    private readonly ballots: Ballots,
    private readonly changed: () => void,
    private readonly wait = (ms: number) => new Promise<void>(done => setTimeout(done, ms)),
  ) {}

  /** The room's step, with every snapshot. */
  heard(poll: Poll | undefined): void {
    if (poll?.id !== this.poll?.id) this.begin(poll);
    const before = this.poll;
    this.poll = poll;
    if (!poll) return;
    if (!poll.open) this.close();
    else if (before && before.epoch !== poll.epoch) this.renew();
  }

  tap(option: number): void {
    if (!this.poll) return;
    const chosen = tap(this.poll, this.choices, option);
    this.trouble = 'tooMany' in chosen ? 'too-many' : undefined;
    if ('choices' in chosen) this.choices = chosen.choices;
    this.changed();
  }

  seal(): void {
    if (!this.choices.length) {
      this.trouble = 'none';
      this.changed();
      return;
    }
    this.cast = this.choices;
    this.choices = [];
    this.trouble = undefined;
    void this.send();
  }

  /** Starts from an empty ballot: the cast one is never shown again. */
  change(): void {
    this.stage = 'choosing';
    this.choices = [];
    this.trouble = undefined;
    this.changed();
  }

  private begin(poll: Poll | undefined): void {
    this.forget();
    this.missed = false;
    this.trouble = undefined;
    this.stage = poll && this.ballots.sent(poll.id)?.epoch === poll.epoch ? 'sealed' : 'choosing';
  }

  private close(): void {
    this.missed ||= this.stage === 'sealing';
    this.forget();
    this.stage = 'choosing';
  }

  private renew(): void {
    if (this.cast) void this.send(this.stage);
    else this.stage = 'choosing';
  }

  private forget(): void {
    this.round++;
    this.choices = [];
    this.cast = undefined;
  }

  /** Sends until somebody took it. Resealing by itself leaves a person alone who is just changing the answer. */
  private async send(stage: Stage = 'sealing'): Promise<void> {
    const round = ++this.round;
    this.turn(stage);
    while (round === this.round && this.poll?.open && this.cast) {
      const { id, epoch } = this.poll;
      const sequence = (this.ballots.sent(id)?.sequence ?? 0) + 1;
      this.ballots.keepSent(id, { sequence, epoch: '' });
      const status = await this.ballots.deliver(this.poll, sequence, this.cast);
      if (round !== this.round) return;
      if (status >= 200 && status < 300) return this.taken(id, { sequence, epoch });
      if (!isPassing(status)) return this.refused();
      await this.wait(1_500 + 1_000 * Math.random());
    }
  }

  private taken(id: string, sent: Sent): void {
    this.ballots.keepSent(id, sent);
    this.turn(this.stage === 'sealing' ? 'sealed' : this.stage);
  }

  private refused(): void {
    this.forget();
    this.trouble = 'refused';
    this.turn('choosing');
  }

  private turn(stage: Stage): void {
    this.stage = stage;
    this.changed();
  }
}
