import { suite } from './hpke';
import type { Poll, Snapshot } from './snapshot';

/** A room to tell stories about in the tests. */
export const room = (change: Partial<Snapshot> = {}): Snapshot => ({
  code: 'KM4PTR', revision: 12, now: 1_000, title: 'Rebuilding Intimacy', language: 'en', locked: false, calm: false, solo: false, ended: false,
  couples: 0, section: { id: 'barriers', title: 'Common barriers' }, timer: null, step: { kind: 'lobby' }, ...change,
});

export const poll = (change: Partial<Poll> = {}): Poll => ({
  kind: 'poll', id: 'barrier', question: 'Which?', type: 'one', options: ['Shame', 'Stress', 'Silence'], pass: 'Pass', open: true, epoch: 'e1', key: 'A'.repeat(43), facilitatorOnly: false, ...change,
});

/** The server's end of a poll: the key that it names, and the opening of what was sealed to it. */
export async function urn() {
  const { privateKey, publicKey } = await suite.GenerateKeyPair();
  const key = btoa(String.fromCharCode(...(await suite.SerializePublicKey(publicKey)))).replace(/\+/g, '-').replace(/\//g, '_').replace(/=+$/, '');
  const open = (sealed: Uint8Array, info: string) =>
    suite.Open(privateKey, sealed.slice(0, 32), sealed.slice(32), { info: new TextEncoder().encode(info) });
  return { key, open };
}

export class FakeShelf implements Storage {
  private readonly things = new Map<string, string>();
  get length() {
    return this.things.size;
  }
  key = (place: number) => [...this.things.keys()][place] ?? null;
  getItem = (key: string) => this.things.get(key) ?? null;
  setItem = (key: string, value: string) => void this.things.set(key, value);
  removeItem = (key: string) => void this.things.delete(key);
  clear = () => this.things.clear();
  everything = () => JSON.stringify([...this.things]);
}
