import type { Share } from './snapshot';

export interface Written {
  id: string;
  prompt: string;
  text: string;
  share: Share;
}

/** A sentence that somebody finished. */
export interface Finished {
  sentence: string;
  text: string;
}

/** Where one poll stands on this phone: how many ballots went out, and into which urn. Never what was on them. */
export interface Sent {
  sequence: number;
  epoch: string;
}

export type Consent = 'yes' | 'no';

type Shelf = Pick<Storage, 'getItem' | 'setItem' | 'removeItem' | 'key' | 'length'>;

/** What this phone keeps of one room. Answers to polls are never in it. */
export class Drawer {
  private readonly label: string;
  private over = false;

  constructor(
    code: string,
    private readonly shelf: Shelf,
  ) {
    this.label = `hearthside:${code}:`;
  }

  /** This phone's right to one ballot a poll: 128 random bits that only the phone knows. */
  secret(random: () => Uint8Array): Uint8Array {
    const kept = this.read<number[]>('seat');
    if (kept?.length === 16) return Uint8Array.from(kept);
    const fresh = random();
    this.keepSecret(fresh);
    return fresh;
  }

  /** Puts a seat back that was cleared away under an open page, so that nobody counts twice. It never takes the place of another. */
  keepSecret(secret: Uint8Array): void {
    if (this.read<number[]>('seat')?.length !== 16) this.keep('seat', [...secret]);
  }

  /** Whether somebody wants to answer questions on this phone; undefined until they have said so. */
  get consent(): Consent | undefined {
    const kept = this.read<Consent>('consent');
    return kept === 'yes' || kept === 'no' ? kept : undefined;
  }

  set consent(consent: Consent | undefined) {
    this.keep('consent', consent);
  }

  get couple(): string | undefined {
    return this.read<string>('couple');
  }

  set couple(token: string | undefined) {
    this.keep('couple', token);
  }

  sent(poll: string): Sent | undefined {
    return this.read<Sent>(`sent:${poll}`);
  }

  keepSent(poll: string, sent: Sent): void {
    this.keep(`sent:${poll}`, sent);
  }

  reflection(id: string): Written | undefined {
    return this.read<Written>(`reflection:${id}`);
  }

  keepReflection(written: Written): void {
    this.write(`reflection:${written.id}`, written.text || written.share ? written : undefined);
  }

  /** @param field an exercise and the place of a sentence in it: the same in every language */
  answer(field: string): string {
    return this.read<Finished>(`answer:${field}`)?.text ?? '';
  }

  /** @param sentence as it read when somebody finished it */
  keepAnswer(field: string, sentence: string, text: string): void {
    this.write(`answer:${field}`, text ? { sentence, text } : undefined);
  }

  reflections(): Written[] {
    return this.labels('reflection:').flatMap(label => this.read<Written>(label) ?? []);
  }

  answers(): Finished[] {
    return this.labels('answer:').flatMap(label => this.read<Finished>(label) ?? []);
  }

  get holdsWords(): boolean {
    return !!this.reflections().length || !!this.answers().length;
  }

  clearWritten(): void {
    for (const label of [...this.labels('reflection:'), ...this.labels('answer:')]) this.write(label, undefined);
  }

  /** Once the room is over, so are its seats and couples, here as well. What somebody wrote is theirs, and stays until they clear it. */
  forgetRoom(): void {
    this.over = true;
    for (const label of ['seat', 'couple', 'consent', ...this.labels('sent:')]) this.write(label, undefined);
  }

  /** What this phone is in the room. Nothing that is still on its way may bring it back. */
  private keep(name: string, value: unknown): void {
    if (!this.over) this.write(name, value);
  }

  private labels(start: string): string[] {
    const all = Array.from({ length: this.shelf.length }, (_, place) => this.shelf.key(place) ?? '');
    return all.filter(key => key.startsWith(this.label + start)).map(key => key.slice(this.label.length)).sort();
  }

  private read<T>(name: string): T | undefined {
    try {
      return JSON.parse(this.shelf.getItem(this.label + name) ?? 'null') ?? undefined;
    } catch {
      return undefined;
    }
  }

  private write(name: string, value: unknown): void {
    if (value === undefined) this.shelf.removeItem(this.label + name);
    else this.shelf.setItem(this.label + name, JSON.stringify(value));
  }
}

/** The phone's own shelf; what it will not take (private windows, full storage) lasts as long as the page. */
export class PageShelf implements Shelf {
  private readonly refused = new Map<string, string>();

  constructor(private readonly lasting?: Shelf) {}

  get length(): number {
    return this.keys().length;
  }

  key(place: number): string | null {
    return this.keys()[place] ?? null;
  }

  getItem(key: string): string | null {
    return this.refused.get(key) ?? this.lasting?.getItem(key) ?? null;
  }

  setItem(key: string, value: string): void {
    this.refused.delete(key);
    try {
      if (!this.lasting) throw new Error('no shelf');
      this.lasting.setItem(key, value);
    } catch {
      this.refused.set(key, value);
    }
  }

  removeItem(key: string): void {
    this.refused.delete(key);
    this.lasting?.removeItem(key);
  }

  private keys(): string[] {
    const lasting = Array.from({ length: this.lasting?.length ?? 0 }, (_, place) => this.lasting!.key(place) ?? '');
    return [...new Set([...lasting, ...this.refused.keys()])];
  }
}

export function shelfOfThisPhone(): Shelf {
  try {
    return new PageShelf(localStorage);
  } catch {
    return new PageShelf();
  }
}
