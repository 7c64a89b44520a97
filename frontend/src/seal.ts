import type { Poll } from './snapshot';

type Hpke = Pick<typeof import('./hpke'), 'sealTo' | 'warmUp'>;

/** So much leaves the phone with every ballot: the sender's key, the ballot, and what proves that it is whole. */
export const SEALED_BYTES = 32 + 344 + 16;

/** Off the first frame: the page is drawn, and nobody has chosen yet. */
const AFTER_THE_FIRST_FRAME = 300;
const PATIENCE = 15_000;

/** The last step before a ballot leaves the phone. */
export class Sealer {
  private hpke: Promise<Hpke> | undefined;
  private attempt = 0;

  constructor(private readonly load: (attempt: number) => Promise<Hpke> = hpke) {}

  /** For a poll that has just opened: fetches the code, so that it is here before anybody has made up their mind. */
  prepare(): void {
    if (this.hpke) return;
    this.loaded().then(
      hpke => setTimeout(() => hpke.warmUp().catch(() => {}), AFTER_THE_FIRST_FRAME),
      () => {},   // sealing tries again
    );
  }

  /** Takes the ballot: whatever becomes of it, its bytes are zeros afterwards. */
  async seal(plain: Uint8Array, code: string, { id, epoch, key }: Poll): Promise<Uint8Array> {
    try {
      const info = new TextEncoder().encode(`hearthside ballot 1\n${code}\n${id}\n${epoch}`);
      return await (await this.loaded()).sealTo(bytesOf(key), info, plain);
    } finally {
      plain.fill(0);
    }
  }

  private loaded(): Promise<Hpke> {
    this.hpke ??= inTime(this.load(this.attempt++)).catch(error => {
      this.hpke = undefined;
      throw error;
    });
    return this.hpke;
  }
}

/** A connection that died on the way to another access point may hang for minutes; a fresh one is there at once. */
function inTime<T>(coming: Promise<T>): Promise<T> {
  return new Promise((done, failed) => {
    const timer = setTimeout(() => failed(new Error('The sealing code does not come')), PATIENCE);
    coming.then(done, failed).finally(() => clearTimeout(timer));
  });
}

/** Many browsers remember for good that an address could not be imported. So it is asked for under another one (vite.config.ts names it). */
function hpke(attempt: number): Promise<Hpke> {
  const address = attempt && document.querySelector<HTMLMetaElement>('meta[name="sealing"]')?.content;
  return address ? import(/* @vite-ignore */ `${address}?${attempt}`) : import('./hpke');
}

function bytesOf(base64url: string): Uint8Array {
  return Uint8Array.from(atob(base64url.replace(/-/g, '+').replace(/_/g, '/')), character => character.charCodeAt(0));
}
