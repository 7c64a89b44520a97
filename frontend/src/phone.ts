import { html, LitElement, nothing, type TemplateResult } from 'lit';
import '../tokens.css';
import './phone.css';
import { Awake } from './awake';
import { nameOf, nextLanguage, spokenHere } from './language';
import { keyed } from 'lit/directives/keyed.js';
import { placeOf, type Aside } from './page';
import { pages } from './pages/pages';
import { shelfOfThisPhone } from './drawer';
import { arch } from './pieces';
import { Stay } from './stay';
import { keepSize, keptSize, nextSize } from './text-size';
import './timer';
import { direction, learn, readIn } from './words';

/** The page's frame: where we are, what is shown, and the bar that never moves. It follows the stay and looks after focus. */
class HearthPhone extends LitElement {
  private readonly stay = new Stay(shelfOfThisPhone(), byRoom => this.follow(byRoom));
  private readonly awake = new Awake(navigator);
  private place = '';
  private byRoom = false;
  private announcement = '';
  private writing: Aside | undefined;
  private chosen: string | undefined;
  /** What stood on top when the page was last laid out: the next slide of a section is the same page under another heading. */
  private read = { heading: '', language: '' };
  private size = keptSize(() => sessionStorage);

  override createRenderRoot() {
    return this;
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.stay.arrive();
    document.addEventListener('visibilitychange', () => document.visibilityState === 'visible' && this.wake());
    addEventListener('pageshow', event => event.persisted && this.stay.wake());
    addEventListener('pagehide', () => this.hide());
    addEventListener('online', () => this.stay.wake());
    addEventListener('offline', () => this.stay.room?.cutOff());
  }

  private wake(): void {
    this.stay.wake();
    this.stayAwake();
  }

  private stayAwake(): void {
    const { left, room } = this.stay;
    void this.awake.stay(!left && !!room?.snapshot.timer?.running);
  }

  /** A page that is kept whole for coming back must not bring back what was under somebody's finger. */
  private hide(): void {
    this.stay.room?.cutOff();
    this.stay.room?.voting.putDown();
    this.querySelectorAll<HTMLFormElement>('form[data-ballot]').forEach(form => form.reset());
  }

  override render(): TemplateResult {
    const { stay } = this;
    const { page, words } = stay;
    if (page === 'left') return pages.left(stay);
    return html`
      <header class="phone-top">
        ${arch()}<span class="where" data-where>${this.where()}</span>
        <div class="phone-status" role="status">${stay.room?.away ? html`<span class="late">${words.reconnecting}</span>` : stay.room?.turning ? html`<span class="late">${words.oneMoment}</span>` : nothing}</div>
        ${this.tongue()}
        <button class="size" type="button" data-size=${this.size} @click=${() => this.resize()}><span aria-hidden="true">A</span><span class="for-readers">${words.textSize(this.size)}</span></button>
      </header>
      ${keyed(this.placeNow(), pages[page](stay))}
      <div class="phone-foot">
        <div class="phone-note" role="status">${this.note()}</div>
        <nav class="phone-bar" aria-label=${words.always}>
          <button type="button" data-room ?hidden=${!stay.room || page === 'ended'} @click=${() => stay.slowDown()}>${words.slowDown}</button>
          <button type="button" @click=${() => stay.turnTo({ at: 'support' })}>${words.support}</button>
          <button type="button" @click=${() => stay.leaveQuickly()}>${words.leave}</button>
        </nav>
      </div>
      <div class="for-readers" aria-live="polite" data-announcement>${this.announcement}</div>`;
  }

  /** In the language that it leads to, so that somebody finds it who cannot read the page. */
  private tongue(): unknown {
    const { room, language } = this.stay;
    const next = nextLanguage(room?.door.language ?? language, room?.workshop?.languages ?? []);
    if (!room || room.gone || !next) return nothing;
    return html`<button class="tongue" type="button" lang=${next} dir=${direction(next)} data-tongue=${next} @click=${() => this.speak(next)}><span
      aria-hidden="true">${next.toUpperCase()}</span><span class="for-readers">${readIn(next, nameOf(next))}</span></button>`;
  }

  private speak(language: string): void {
    this.chosen = language;
    this.stay.speak(language);
  }

  private resize(): void {
    this.size = nextSize(this.size);
    keepSize(this.size, () => sessionStorage);
    this.requestUpdate();
  }

  override willUpdate(): void {
    document.documentElement.dataset['text'] = String(this.size);
    document.documentElement.lang = this.stay.language;
    document.documentElement.dir = direction(this.stay.language);
    if (this.chosen === this.stay.language) this.sayLanguage();
    document.title = this.stay.left ? this.stay.words.left : this.stay.words.house;
    this.classList.toggle('phone', !this.stay.left);
  }

  /** Said once the words are there, by a reader that has been told to read them in this language. */
  private sayLanguage(): void {
    this.announcement = this.stay.words.nowIn(nameOf(this.stay.language));
    this.chosen = undefined;
  }

  override updated(): void {
    const { room } = this.stay;
    const place = this.placeNow();
    const heading = this.heading()?.textContent?.trim() ?? '';
    if (place !== this.place) this.arriveAt(place);
    else if (this.byRoom && heading !== this.read.heading && this.stay.language === this.read.language) this.announce(heading);
    this.read = { heading, language: this.stay.language };
    if (room) document.body.dataset.revision = `${room.snapshot.revision}`;
    else delete document.body.dataset.revision;
    this.byRoom = false;
    this.writing = undefined;
    this.stayAwake();
  }

  private heading(): HTMLElement | null {
    return this.querySelector<HTMLElement>('main h1, .left h1');
  }

  private placeNow(): string {
    const { page, room, aside } = this.stay;
    const paired = page === 'pairing' && room?.couple.paired ? ' paired' : '';
    return placeOf(page, room?.snapshot, aside) + paired;
  }

  private follow(byRoom: boolean): void {
    this.byRoom ||= byRoom;
    if (byRoom) this.writing ??= this.reflectionUnderThePen();
    this.requestUpdate();
  }

  private where(): string {
    const { room, words } = this.stay;
    return room ? room.snapshot.section?.title ?? room.snapshot.title : words.house;
  }

  private note(): unknown {
    const { note } = this.stay;
    if (!note) return nothing;
    const act = note.act && html`<button class="link" type="button" @click=${note.act.what}>${note.act.words}</button>`;
    return html`<p class=${note.calm ? 'calm' : ''}><span>${note.words}</span>${act}</p>`;
  }

  /** Another page: it starts at its top, and its heading is where a reader goes on. Nobody's typing is ever taken from them. */
  private arriveAt(place: string): void {
    const first = !this.place;
    this.place = place;
    const heading = this.heading();
    const typing = document.activeElement?.matches('input, textarea, select') && this.contains(document.activeElement);
    if (!first && !typing) this.moveTo(heading);
    if (!first && this.byRoom && heading) this.announce(heading.textContent!.trim());
    if (this.writing && this.stay.page !== 'calm') this.stay.interrupted(this.writing);
  }

  private moveTo(heading: HTMLElement | null): void {
    scrollTo(0, 0);
    heading?.setAttribute('tabindex', '-1');
    heading?.focus({ preventScroll: true });
  }

  private announce(words: string): void {
    this.announcement = words;
    this.requestUpdate();
  }

  private reflectionUnderThePen(): Aside | undefined {
    const field = document.activeElement as HTMLElement | null;
    const { reflection, prompt, share } = field?.dataset ?? {};
    return reflection ? { at: 'reflection', id: reflection, prompt: prompt!, askToShare: share === 'true' } : undefined;
  }
}

// Nothing is shown in one language that would be another a moment later.
void learn(spokenHere()).then(() => customElements.define('hearth-phone', HearthPhone));
