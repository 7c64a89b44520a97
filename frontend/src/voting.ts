import { answerOf } from './ballot';
import { tap } from './choosing';
import { isPassing } from './door';
import { Numbering, type Kept } from './numbering';
import type { Poll } from './snapshot';

export type Stage = 'choosing' | 'sealing' | 'sealed';

export interface Ballots extends Kept {
  /** Sends one ballot; answers with a status, 0 for nobody there. */
  deliver(poll: Poll, sequence: number, answer: Uint8Array): Promise<number>;
}

/** An answer that this page sends, and keeps sending; the sequence is the last that it went out with. */
interface Cast {
  answer: Uint8Array;
  sequence: number;
}

/**
 * One poll on this phone. What is chosen or written is in this page's memory only: while choosing, and afterwards unseen for
 * as long as the poll is open, in case the server has to start its urn again and the ballot must be sealed anew.
 */
export class Voting {
  poll: Poll | undefined;
  stage: Stage = 'choosing';
  choices: number[] = [];
  words = '';
  /** What the person should hear: nothing chosen, more than the poll takes, or a ballot that the server would not have. */
  trouble: 'none' | 'too-many' | 'refused' | undefined;
  /** The poll closed while our ballot was still on its way. */
  missed = false;
  private cast: Cast | undefined;
  private round = 0;
  private readonly numbering: Numbering;

  constructor(
    private readonly ballots: Ballots,
    private readonly changed: () => void,
    private readonly wait = (ms: number) => new Promise<void>(done => setTimeout(done, ms)),
  ) {
    this.numbering = new Numbering(ballots);
  }

  /** The room's step, with every snapshot. */
  heard(poll: Poll | undefined): void {
    if (poll) this.numbering.restore(poll.id);
    if (poll?.id !== this.poll?.id) this.begin(poll);
    const before = this.poll;
    this.poll = poll;
    if (!poll) return;
    if (!poll.open) this.close(poll);
    else if (before && before.epoch !== poll.epoch) this.renew(poll);
  }

  tap(option: number): void {
    if (!this.poll) return;
    const chosen = tap(this.poll, this.choices, option);
    this.trouble = 'tooMany' in chosen ? 'too-many' : undefined;
    if ('choices' in chosen) this.choices = chosen.choices;
    this.changed();
  }

  /** Somebody who writes does not pass; somebody who passes may still find their words and write on. */
  write(words: string): void {
    this.words = words;
    this.choices = [];
    this.trouble = undefined;
    this.changed();
  }

  seal(): void {
    if (!this.poll) return;
    const answer = answerOf(this.poll, this.choices, this.words);
    if (!answer.length) {
      this.trouble = 'none';
      this.changed();
      return;
    }
    this.forget();
    this.cast = { answer, sequence: 0 };
    this.trouble = undefined;
    void this.send();
  }

  /** Starts from an empty ballot: the cast one is never shown again. */
  change(): void {
    this.stage = 'choosing';
    this.trouble = undefined;
    this.putDown();
  }

  /** What is not sealed yet is not kept: whoever leaves the page and comes back finds an empty ballot. */
  putDown(): void {
    this.choices = [];
    this.words = '';
    this.changed();
  }

  private begin(poll: Poll | undefined): void {
    this.forget();
    this.missed = false;
    this.trouble = undefined;
    this.stage = poll ? this.stageIn(poll) : 'choosing';
  }

  private close(poll: Poll): void {
    this.missed ||= this.numbering.onItsWay(poll);
    this.forget();
    this.stage = 'choosing';
  }

  /** Only the tab that holds this phone's last answer seals it anew. */
  private renew(poll: Poll): void {
    if (this.cast && !this.numbering.overtaken(poll.id, this.cast.sequence)) void this.send(this.stage);
    else this.giveWay(poll);
  }

  /** Another tab has the phone's last answer, or nobody has it: ours is out of the way. What is being chosen here stays. */
  private giveWay(poll: Poll): void {
    this.round++;
    this.dropCast();
    if (this.stage !== 'choosing' || !(this.choices.length || this.words)) this.stage = this.stageIn(poll);
  }

  private stageIn(poll: Poll): Stage {
    return this.numbering.sealed(poll) ? 'sealed' : 'choosing';
  }

  private forget(): void {
    this.round++;
    this.choices = [];
    this.words = '';
    this.dropCast();
  }

  private dropCast(): void {
    this.cast?.answer.fill(0);
    this.cast = undefined;
  }

  /** Sends until somebody took it. Resealing by itself leaves a person alone who is just changing the answer. */
  private async send(stage: Stage = 'sealing'): Promise<void> {
    const round = ++this.round;
    this.turn(stage);
    while (round === this.round && this.poll?.open && this.cast) {
      const { id, epoch } = this.poll;
      if (this.numbering.overtaken(id, this.cast.sequence)) return this.leaveToOtherTab(this.poll);
      const sequence = this.numbering.next(id);
      this.cast.sequence = sequence;
      this.numbering.keep(id, { sequence, epoch: '' });
      const status = await this.ballots.deliver(this.poll, sequence, this.cast.answer);
      if (round !== this.round) return;
      if (status >= 200 && status < 300) {
        this.numbering.keep(id, { sequence, epoch });
        return this.taken();
      }
      if (!isPassing(status)) return this.refused();
      await this.wait(1_500 + 1_000 * Math.random());
    }
  }

  private taken(): void {
    this.turn(this.stage === 'sealing' ? 'sealed' : this.stage);
  }

  private leaveToOtherTab(poll: Poll): void {
    this.giveWay(poll);
    this.changed();
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
