import { html, LitElement, type PropertyValues } from 'lit';
import { halfMinutes, inDigits, msLeft, type ServerClock } from './clock';
import type { Timer } from './snapshot';
import type { Words } from './words';

/** The arch that empties. It speaks in half minutes and never ticks: the colour moves too slowly to be seen moving. */
class HearthTimer extends LitElement {
  static override properties = { timer: { attribute: false }, heardAt: { attribute: false }, words: { attribute: false } };
  declare timer: Timer;
  declare heardAt: number;
  declare words: Words;
  declare clock: ServerClock;
  private moving: ReturnType<typeof setInterval> | undefined;
  private halves = -1;

  override createRenderRoot() {
    return this;
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.moving = setInterval(() => this.move(), 500);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    clearInterval(this.moving);
  }

  override willUpdate(): void {
    this.halves = halfMinutes(this.left);
  }

  override updated(_: PropertyValues): void {
    this.setAttribute('aria-label', this.halves ? this.words.timeSaid(this.halves) : this.words.finish);
    this.paint();
  }

  override render() {
    if (!this.halves) return html`<p><b class="finish">${this.words.finish}</b></p>`;
    const under = this.timer.running ? this.words.minutesLeft(this.halves) : this.words.paused;
    return html`<p><b>${inDigits(this.halves)}</b>${under}</p>`;
  }

  private get left(): number {
    return msLeft(this.timer, this.heardAt, this.clock.now());
  }

  private move(): void {
    if (halfMinutes(this.left) !== this.halves) this.requestUpdate();
    else if (!matchMedia('(prefers-reduced-motion: reduce)').matches) this.paint();
  }

  private paint(): void {
    this.style.setProperty('--left', `${Math.min(1, this.left / this.timer.totalMs).toFixed(4)}`);
  }
}

customElements.define('hearth-timer', HearthTimer);
