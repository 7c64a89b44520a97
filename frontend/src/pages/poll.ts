import { html, nothing } from 'lit';
import { live } from 'lit/directives/live.js';
import { most } from '../choosing';
import { arch, main, toReading, trouble } from '../pieces';
import type { Poll } from '../snapshot';
import type { Stay } from '../stay';
import type { Voting } from '../voting';
import type { Words } from '../words';
import { fewWords } from './few-words';

export function poll(stay: Stay) {
  const { words } = stay;
  const { seat, voting } = stay.room!;
  const asked = asking(stay);
  if (seat === 'locked') return main('poll', '', html`<h1>${asked.question}</h1><p data-locked>${words.noSeat}</p>${toReading(stay)}`);
  const seal = (event: Event) => {
    event.preventDefault();
    voting.seal();
  };
  return main('poll', '', html`
    <form class="form" data-ballot autocomplete="off" novalidate @submit=${seal}>
      ${asked.type === 'words' ? fewWords(stay, asked) : choices(stay, asked)}
      ${trouble(complaint(voting, asked, words), 'poll-trouble')}
      <button class="button button--main" type="submit">${words.sealAnswer}</button>
      <p class="small soft">${asked.facilitatorOnly ? words.facilitatorOnly : words.takeAlone}</p>
    </form>
    ${toReading(stay)}`);
}

function choices(stay: Stay, asked: Poll) {
  return html`<fieldset class="choices" aria-describedby=${asked.type === 'several' || asked.type === 'rank' ? 'how' : nothing}>
    <legend><h1>${asked.question}</h1></legend>
    ${how(asked, stay.words)}
    ${[...asked.options, asked.pass].map((option, place) => choice(asked, stay, option, place))}
  </fieldset>`;
}

function how({ type, ...poll }: Poll, words: Words) {
  if (type === 'rank') return html`<p class="small soft" id="how">${words.rankHow}</p>`;
  return type === 'several' ? html`<p class="small soft" id="how">${words.upTo(most({ type, ...poll }))}</p>` : nothing;
}

function choice({ id, type }: Poll, stay: Stay, option: string, place: number) {
  const at = stay.room!.voting.choices.indexOf(place);
  const tap = () => stay.tap(place);
  if (type === 'rank')
    return html`<button type="button" class="choice rank" aria-pressed=${at >= 0 ? 'true' : 'false'} @click=${tap}>
      <i aria-hidden="true">${at >= 0 ? at + 1 : nothing}</i><span>${option}${at >= 0 ? html`<span class="for-readers">${stay.words.place(at + 1)}</span>` : nothing}</span></button>`;
  return html`<label class="choice"><input type=${type === 'several' ? 'checkbox' : 'radio'} name=${id} autocomplete="off"
    .checked=${live(at >= 0)} @change=${tap}><span>${option}</span></label>`;
}

function complaint({ trouble }: Voting, { type }: Poll, words: Words): string | undefined {
  if (trouble === 'none') return type === 'words' ? words.writeFirst : words.chooseFirst;
  return trouble !== 'refused' ? undefined : type === 'words' ? words.refusedWords : words.refused;
}

export function sealed(stay: Stay) {
  const { words } = stay;
  const { voting } = stay.room!;
  const done = voting.stage === 'sealed';
  return main('sealed', 'phone-main--centre', html`
    ${arch(done ? 'seal' : 'seal seal--open')}
    <div class="seal-line"></div>
    <div class="centred" role="status" data-stage=${voting.stage}>
      <h1>${done ? words.sealed : words.sealing}</h1>
      ${done ? html`<p>${asking(stay).type === 'words' ? words.sealedWordsWhy : words.sealedWhy}</p>` : html`<p class="late">${words.sealingWhy}</p>`}
    </div>
    <div class="actions">
      <button class="button" type="button" @click=${() => voting.change()}>${words.changeAnswer}</button>
      ${toReading(stay, 'button button--plain')}
    </div>`);
}

export function closed(stay: Stay) {
  const { words } = stay;
  return main('closed', 'phone-main--centre', html`
    ${arch('seal')}
    <div class="seal-line"></div>
    <div class="centred">
      <h1>${words.closed}</h1>
      <p>${asking(stay).type === 'words' ? words.closedWordsWhy : words.closedWhy}</p>
      ${stay.room!.voting.missed ? html`<p class="soft">${words.missed}</p>` : nothing}
    </div>
    <div class="actions">${toReading(stay, 'button button--plain')}</div>`);
}

function asking(stay: Stay): Poll {
  return stay.room!.snapshot.step as Poll;
}
