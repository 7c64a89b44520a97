import { html, nothing } from 'lit';
import { isSome } from '../couple';
import { arch, link, main } from '../pieces';
import type { Stay } from '../stay';
import { clearing } from './writing';

export function quiet({ words }: Stay) {
  return main('calm', 'phone-main--centre', html`
    <div class="arch calm-arch seal"><h1>${words.quiet}</h1></div>
    <div class="seal-line"></div>
    <div class="centred"><p>${words.quietWhy}</p></div>`);
}

export function ended(stay: Stay) {
  const { words } = stay;
  const { gone, drawer, workshop, couple } = stay.room!;
  const some = drawer.holdsWords;
  return main('ended', 'phone-main--centre', html`
    ${arch('seal')}
    <div class="seal-line"></div>
    <div class="centred">
      <h1>${gone ? words.roomClosed : words.ended}</h1>
      <p>${gone ? words.roomClosedWhy : words.endedWhy}</p>
      ${!gone && workshop?.practices.length ? html`<p class="soft">${words.pairTrouble.ended}${isSome(couple.shared) ? ` ${words.planStays}` : nothing}</p>` : nothing}
      ${gone && some ? html`<p class="soft">${words.stillWritten}</p>` : nothing}
    </div>
    <div class="actions">
      ${gone ? nothing : html`<button class="button button--main" type="button" @click=${() => stay.turnTo({ at: 'take-home' })}>${words.takeHomeLink}</button>`}
      ${gone ? clearing(stay, some, () => stay.clearWritten()) : nothing}
    </div>
    ${link(words.howKept, () => stay.turnTo({ at: 'answers' }))}`);
}

/** A page that says nothing about us. */
export function left({ words }: Stay) {
  return html`<main class="left" data-page="left"><h1>${words.left}</h1><p>${words.leftWhy}</p></main>`;
}
