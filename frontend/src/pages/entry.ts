import { html, nothing } from 'lit';
import { live } from 'lit/directives/live.js';
import type { Couple } from '../couple';
import { arch, link, main, trouble } from '../pieces';
import type { Stay } from '../stay';
import { clearing } from './writing';

export function join(stay: Stay) {
  const { words } = stay;
  if (stay.joining) return main('join', 'phone-main--centre', html`${arch('seal')}<div class="seal-line"></div><div class="centred"><h1>${words.oneMoment}</h1></div>`);
  const enter = (event: Event) => {
    event.preventDefault();
    void stay.join(stay.typed);
  };
  return main('join', '', html`
    <h1>${words.comeIn}</h1>
    <form class="form" novalidate autocomplete="off" @submit=${enter}>
      <div class="field">
        <label for="code">${words.codeLabel}</label>
        <input id="code" class="code" type="text" inputmode="text" autocomplete="off" autocapitalize="characters" autocorrect="off"
          spellcheck="false" maxlength="20" aria-describedby="code-hint code-trouble" aria-invalid=${stay.joinTrouble ? 'true' : 'false'}
          .value=${live(stay.typed)} @input=${(event: Event) => stay.typeCode((event.target as HTMLInputElement).value)}>
        <p class="hint" id="code-hint">${words.codeHint}</p>
        ${trouble(stay.joinTrouble && words.joinTrouble[stay.joinTrouble], 'code-trouble')}
      </div>
      <button class="button button--main" type="submit">${words.join}</button>
    </form>
    <p>${words.noName}</p>
    ${leftBehind(stay)}
    ${link(words.howKept, () => stay.turnTo({ at: 'answers' }))}`);
}

function leftBehind(stay: Stay) {
  const some = !!stay.joinTrouble && !!stay.leftBehind?.holdsWords;
  return some || stay.cleared ? html`<p class="soft">${some ? stay.words.stillWritten : nothing}</p>${clearing(stay, some, () => stay.clearWritten())}` : nothing;
}

export function lobby(stay: Stay) {
  const { words } = stay;
  const { workshop, seat, couple } = stay.room!;
  const agreements = workshop?.agreements ?? [];
  return main('lobby', '', html`
    <h1>${words.welcome}</h1>
    ${seat === 'locked' ? html`<section class="aside" data-locked><h2>${words.lockedTitle}</h2><p class="small">${words.lockedLobby}</p></section>` : nothing}
    ${agreements.length ? html`<ol class="agreements">${agreements.map(({ title, words: said }) => html`<li><b>${title}</b><span>${said}</span></li>`)}</ol>` : nothing}
    ${workshop?.couples ? pair(stay, couple) : nothing}
    ${link(words.howKept, () => stay.turnTo({ at: 'answers' }))}`);
}

function pair(stay: Stay, { paired, alias }: Couple) {
  const { words } = stay;
  return html`<section class="aside" aria-labelledby="pair-title">
    <h2 id="pair-title">${words.pairTitle}</h2>
    <p class="small">${paired ? words.pairedAs(alias) : words.pairWhy}</p>
    <button class="button" type="button" @click=${() => stay.turnTo({ at: 'pairing' })}>${paired ? words.ourPair : words.pairPhones}</button>
  </section>`;
}
