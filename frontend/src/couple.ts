import { codeFrom } from './code';
import type { Answer } from './door';
import type { CoupleView, Plan } from './snapshot';

export interface CoupleDoor {
  startCouple(): Promise<Answer<{ token: string; code: string }>>;
  /**
   * @param nonce the same when the same is asked again, because the answer was lost
   * @param own the couple that this phone leaves for it, if it has one
   */
  joinCouple(code: string, nonce: string, own: string | undefined): Promise<Answer<{ token: string }>>;
  couple(token: string): Promise<Answer<CoupleView>>;
  keepPlan(token: string, plan: Plan): Promise<Answer<unknown>>;
}

export type Trouble = 'empty' | 'characters' | 'length' | 'unknown' | 'complete' | 'own' | 'ended' | 'offline';

export const noPlan: Plan = { practice: null, days: [], time: null, checkIn: null };

/** The pair that this phone belongs to, and the plan they share. It knows nothing of seats, answers or writings. */
export class Couple {
  code = '';
  alias = '';
  paired = false;
  trouble: Trouble | undefined;
  busy = false;
  /** What this phone shows: the shared plan, or what is being changed about it here. */
  plan: Plan = noPlan;
  planState: 'untouched' | 'changed' | 'keeping' | 'kept' | 'failed' | 'past' | 'over' = 'untouched';
  /** The partner kept another plan while this one was being changed. */
  theirs: Plan | undefined;
  /** What the room keeps of it, or kept until it ended. */
  shared = noPlan;
  private attempt = { code: '', nonce: '' };
  /** What was kept where this phone was alone, until the pair has heard of it. */
  private mine = noPlan;
  private asked = 0;

  constructor(
    private readonly door: CoupleDoor,
    private readonly pocket: { couple: string | undefined },
    private readonly changed: () => void,
    private readonly now: () => number = Date.now,
  ) {}

  get token(): string | undefined {
    return this.pocket.couple;
  }

  /** By the room's clock, in this phone's time zone: a phone's own may be months ahead. As a date field has it. */
  get today(): string {
    return dayOf(new Date(this.now()));
  }

  /** What is chosen here is kept nowhere else yet. */
  get unkept(): boolean {
    return !['untouched', 'kept', 'over'].includes(this.planState);
  }

  /** A code to show, made when somebody first wants to pair. */
  async open(): Promise<void> {
    if (this.token && this.code) return;
    await this.during(async () => {
      if (this.token) await this.refresh();
      if (!this.token) await this.start();
    });
  }

  async join(typed: string): Promise<void> {
    const wanted = codeFrom(typed, 4);
    if ('problem' in wanted) return this.complain(wanted.problem);
    if (wanted.code === this.code) return this.complain('own');
    if (wanted.code !== this.attempt.code) this.attempt = { code: wanted.code, nonce: crypto.getRandomValues(new Uint32Array(4)).join('-') };
    await this.during(async () => {
      const { status, body } = await this.door.joinCouple(wanted.code, this.attempt.nonce, this.token);
      if (!body) return this.complain(status === 404 ? 'unknown' : status === 409 ? 'complete' : outside(status));
      if (isSome(this.shared)) this.mine = this.shared;
      this.pocket.couple = body.token;
      this.shared = noPlan;
      if (isSome(this.mine)) this.planState = 'changed';   // kept where this phone was alone, and not here yet
      await this.refresh();
    });
  }

  /** Looks again: a partner may have joined, or changed the plan. An answer that is overtaken by a later question is not heard. */
  async refresh(): Promise<{ status: number }> {
    const token = this.token;
    if (!token) return { status: 404 };
    const asked = ++this.asked;
    const { status, body } = await this.door.couple(token);
    if (token !== this.token || asked !== this.asked) return { status: 204 };
    if (status === 404) this.notKnownThere();
    if (body) this.see(body);
    if (body) await this.bringAlong();
    this.changed();
    return { status };
  }

  /** The room knows no such couple: perhaps this phone has joined another, and the answer was lost. */
  private notKnownThere(): void {
    const { shared, planState } = this;
    this.forget();
    this.mine = shared;
    if (planState === 'kept') this.planState = 'changed';
  }

  private async bringAlong(): Promise<void> {
    const { mine } = this;
    if (!this.paired || !isSome(mine)) return;
    this.mine = noPlan;
    if (!isSome(this.shared)) await this.keep(mine);
  }

  /** On this phone only: a pair made by mistake is simply not used any more. */
  async apart(): Promise<void> {
    this.forget();
    if (this.planState === 'untouched') this.plan = noPlan;   // it was theirs
    else this.planState = 'changed';
    await this.open();
  }

  change(part: Partial<Plan>): void {
    this.plan = { ...this.plan, ...part };
    this.planState = 'changed';
    this.changed();
  }

  showTheirs(): void {
    if (this.theirs) this.plan = this.theirs;
    this.theirs = undefined;
    this.planState = 'untouched';
    this.changed();
  }

  async keep(plan = this.plan): Promise<void> {
    const past = !!plan.checkIn && plan.checkIn < this.today;
    this.planState = past ? 'past' : 'keeping';
    this.changed();
    if (past) return;
    const began = this.token ? 0 : await this.start();
    this.asked++;   // what was asked before this is kept is old when it comes
    const { status } = this.token ? await this.door.keepPlan(this.token, plan) : { status: began };
    const kept = status >= 200 && status < 300;
    if (kept) this.shared = plan;
    if (kept) this.theirs = undefined;
    this.planState = this.plan !== plan ? 'changed' : kept ? 'kept' : status === 410 ? 'over' : 'failed';
    this.changed();
  }

  private async start(): Promise<number> {
    const { status, body } = await this.door.startCouple();
    if (body) {
      this.pocket.couple = body.token;
      this.code = body.code;
    } else this.complain(outside(status));
    return status;
  }

  private see({ paired, alias, code, plan }: CoupleView): void {
    Object.assign(this, { paired, alias, code });
    if (asWords(plan) === asWords(this.shared)) return;
    this.shared = plan;
    const same = asWords(plan) === asWords(this.plan);
    if (this.unkept) this.theirs = same ? undefined : plan;
    else this.plan = plan;
    if (same && this.planState === 'failed') this.planState = 'kept';   // only the answer was lost
    else if (!this.unkept) this.planState = 'untouched';
  }

  private forget(): void {
    this.pocket.couple = undefined;
    Object.assign(this, { code: '', alias: '', paired: false, trouble: undefined, theirs: undefined, shared: noPlan, mine: noPlan });
  }

  private async during(what: () => Promise<void>): Promise<void> {
    this.busy = true;
    this.trouble = undefined;
    this.changed();
    await what();
    this.busy = false;
    this.changed();
  }

  private complain(trouble: Trouble): void {
    this.trouble = trouble;
    this.changed();
  }
}

function outside(status: number): Trouble {
  return status === 410 ? 'ended' : 'offline';
}

/** @returns a day where this phone is, as a date field has it */
export function dayOf(now: Date): string {
  return new Date(now.getTime() - now.getTimezoneOffset() * 60_000).toISOString().slice(0, 10);
}

export function isSome(plan: Plan): boolean {
  return asWords(plan) !== asWords(noPlan);
}

function asWords({ practice, days, time, checkIn }: Plan): string {
  return JSON.stringify([practice || null, [...days].sort(), time || null, checkIn || null]);
}
