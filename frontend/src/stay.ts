import { most } from './choosing';
import { codeFrom, codeIn } from './code';
import { Door, isGone } from './door';
import { Drawer, type Consent } from './drawer';
import { handed } from './handed';
import { keepLanguage, keptLanguage, spokenHere, wished } from './language';
import { isForTwo, pageOf, sameStep, staysOpen, type Aside, type Page } from './page';
import { Room } from './room';
import type { Snapshot, Step } from './snapshot';
import { learn, tongueFor, wordsFor, type Words } from './words';

export type JoinTrouble = keyof Words['joinTrouble'];

/** A line above the bar: something to know, and perhaps one thing to do about it. */
export interface Note {
  words: string;
  act?: { words: string; what: () => void };
  calm?: boolean;
}

const GONE_QUICKLY = '#left';
const A_MINUTE = 60_000;

/** This page's stay: from the code to the last sheet. Pages read it and call it; it knows nothing of how it looks. */
export class Stay {
  typed = '';
  joining = false;
  joinTrouble: JoinTrouble | undefined;
  /** Of a room that is gone. */
  leftBehind: Drawer | undefined;
  room: Room | undefined;
  aside: Aside | undefined;
  /** Exercises that are done on one's own here. In this page's memory only: it is nobody's business. */
  readonly alone = new Set<string>();
  note: Note | undefined;
  cleared = false;
  left = false;
  private slowedAt = -Infinity;
  private noteTimer: ReturnType<typeof setTimeout> | undefined;
  private attempt = 0;

  constructor(
    private readonly shelf: ConstructorParameters<typeof Drawer>[1],
    private readonly changed: (byRoom: boolean) => void,
  ) {}

  /** What is written here: what the room is told in, and before there is a room this phone's language, if we speak it. */
  get language(): string {
    return this.room?.snapshot.language ?? tongueFor(spokenHere());
  }

  get words(): Words {
    return wordsFor(this.language);
  }

  get page(): Page {
    const { left, aside, room } = this;
    const { snapshot, voting, gone } = room ?? {};
    const consent = room?.seat === 'locked' ? 'yes' : room?.consent;   // without a seat there is nothing to decide
    const alone = snapshot?.step.kind === 'turn' && this.alone.has(snapshot.step.exercise);
    return pageOf({ left, aside, snapshot, gone: !!gone, consent, stage: voting?.stage ?? 'choosing', alone });
  }

  /** A scanned address joins by itself, and keeps trying while nobody answers. */
  arrive(): void {
    this.left = location.hash === GONE_QUICKLY;
    const typed = codeIn(location.pathname);
    if (!this.left && typed) void this.join(typed, true);
  }

  async join(typed: string, patient = false): Promise<void> {
    const attempt = ++this.attempt;
    this.typed = typed;
    const wanted = codeFrom(typed, 6);
    if ('problem' in wanted) return this.refuse(wanted.problem);
    this.joining = !(patient && this.joinTrouble);   // a second try is quiet: nothing flickers under somebody's eyes
    this.update();
    const kept = keptLanguage(() => sessionStorage);
    const door = new Door(wanted.code, wished(kept, navigator.languages));
    const { status, body } = handed(wanted.code, kept) ?? (await door.snapshot());
    if (body) await learn(body.language);
    if (attempt !== this.attempt) return;
    if (body) return this.enter(door, body);
    if (isGone(status)) this.emptied(new Drawer(wanted.code, this.shelf));
    this.refuse(status === 404 || status === 400 ? 'unknown' : status === 410 ? 'closed' : status === 429 ? 'crowded' : 'offline');
    if (patient && (status === 0 || status >= 500)) setTimeout(() => attempt === this.attempt && void this.join(typed, true), 3_000);
  }

  /** A room that is gone leaves what somebody wrote: it is theirs, and this is the last page that can clear it. */
  private emptied(drawer: Drawer): void {
    drawer.forgetRoom();
    this.leftBehind = drawer;
  }

  typeCode(typed: string): void {
    this.attempt++;
    this.typed = typed;
    this.joining = false;
  }

  turnTo(aside: Aside | undefined): void {
    this.aside = aside;
    this.hush();
    if (aside?.at === 'pairing') void this.room?.couple.open();
    this.update();
  }

  /** Whether questions are answered on this phone; undefined: to be asked again. */
  decide(consent: Consent | undefined): void {
    this.hush();
    this.room?.decide(consent);
  }

  /** One tap too many is said above the bar, where it is seen wherever the list has been scrolled to. */
  tap(option: number): void {
    const { voting } = this.room!;
    voting.tap(option);
    if (voting.poll && voting.trouble === 'too-many') this.say({ words: this.words.tooMany(most(voting.poll)) }, 6_000);
  }

  speak(language: string): void {
    this.hush();
    keepLanguage(language, () => sessionStorage);
    void this.room?.speak(language);
    this.update();
  }

  doAlone(exercise: string, alone: boolean): void {
    if (alone) this.alone.add(exercise);
    else this.alone.delete(exercise);
    this.update();
  }

  clearReflection(id: string, prompt: string): void {
    this.room?.drawer.keepReflection({ id, prompt, text: '', share: null });
    this.sayCleared();
  }

  clearAnswers(fields: string[]): void {
    for (const field of fields) this.room?.drawer.keepAnswer(field, '', '');
    this.sayCleared();
  }

  clearWritten(): void {
    (this.room?.drawer ?? this.leftBehind)?.clearWritten();
    this.sayCleared();
  }

  /** At most one a minute leaves the phone; the words are the same every time. */
  async slowDown(): Promise<void> {
    const due = Date.now() - this.slowedAt >= A_MINUTE;
    if (due) this.slowedAt = Date.now();
    const status = due ? ((await this.room?.door.slowDown())?.status ?? 0) : 204;
    const heard = status >= 200 && status < 300;
    if (due && !heard) this.slowedAt = -Infinity;
    this.say({ words: heard ? this.words.slowedDown : this.words.notSlowedDown, calm: heard }, 6_000);
  }

  /** Nothing of ours stays on the screen, in memory or in this tab's steps. What was visited before, the browser still lists. */
  leaveQuickly(): void {
    this.left = true;
    this.attempt++;
    this.room?.leave();
    this.room = undefined;
    this.aside = undefined;
    this.hush();
    history.replaceState(null, '', '/');
    location.replace(GONE_QUICKLY);
    this.update();
  }

  wake(): void {
    if (this.room) this.room.wake();
    else if (this.joinTrouble === 'offline' && !this.left) void this.join(this.typed, true);
  }

  /** Somebody was writing when the room went on: what they wrote is kept, and one tap away. */
  interrupted(by: Aside): void {
    this.say({ words: this.words.kept, act: { words: this.words.writeOn, what: () => this.turnTo(by) } });
  }

  hush(): void {
    clearTimeout(this.noteTimer);
    this.note = undefined;
    this.cleared = false;
  }

  update(byRoom = false): void {
    this.changed(byRoom);
  }

  private enter(door: Door, snapshot: Snapshot): void {
    this.joining = false;
    this.joinTrouble = undefined;
    this.aside = undefined;
    door.language = snapshot.language;
    history.replaceState(null, '', `/r/${snapshot.code}`);
    this.room = new Room(door, new Drawer(snapshot.code, this.shelf), snapshot, before => this.follow(before), () => !!this.aside && isForTwo(this.aside));
    this.room.enter();
    this.update();
  }

  private follow(before: Snapshot | undefined): void {
    if (!this.room) return;
    const { snapshot } = this.room;
    const movedOn = before?.language === snapshot.language && !sameStep(before.step, snapshot.step);   // other words are no other step
    if (movedOn) this.goAlong(before.step, this.room);
    this.update(!!before);
  }

  /** The room has left a step. A plan that was chosen there and not kept yet stays under the eyes of who chose it. */
  private goAlong(left: Step, { snapshot, couple }: Room): void {
    this.hush();
    const plan: Aside | undefined = left.kind === 'plan' && couple.unkept ? { at: 'plan' } : undefined;
    this.aside = [this.aside, plan].find(aside => aside && staysOpen(aside, couple.paired, snapshot));
    if (this.aside) this.note = { words: this.words.movedOn, act: { words: this.words.goAlong, what: () => this.turnTo(undefined) } };
  }

  private say(note: Note, lasting?: number): void {
    this.hush();
    this.note = note;
    if (lasting) this.noteTimer = setTimeout(() => (this.hush(), this.update()), lasting);
    this.update();
  }

  private sayCleared(): void {
    this.cleared = true;
    this.update();
  }

  private refuse(trouble: JoinTrouble): void {
    this.joining = false;
    this.joinTrouble = trouble;
    this.update();
  }
}
