/** The one part of a browser that this needs; a page over plain http has none. */
interface Waking {
  wakeLock?: { request(kind: 'screen'): Promise<{ release(): Promise<void>; released: boolean }> };
}

/**
 * Keeps a phone's screen on while a turn is timed, and only then: at any other time a screen that goes dark by itself keeps
 * what is on it from whoever sits beside.
 */
export class Awake {
  private lock: Awaited<ReturnType<NonNullable<Waking['wakeLock']>['request']>> | undefined;
  private wanted = false;

  constructor(private readonly browser: Waking) {}

  async stay(wanted: boolean): Promise<void> {
    this.wanted = wanted;
    try {
      if (wanted && (!this.lock || this.lock.released)) this.lock = await this.browser.wakeLock?.request('screen');
      if (!this.wanted) await this.lock?.release();
    } catch { /* the battery is low, or the page is not to be seen: then it sleeps, as phones do */ }
    if (!this.wanted) this.lock = undefined;
  }
}
