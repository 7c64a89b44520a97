import { html, nothing } from 'lit';
import { live } from 'lit/directives/live.js';
import type { Written } from '../drawer';
import type { Packing } from '../packing';
import { backToRoom, link, main, toPlan } from '../pieces';
import type { Workshop } from '../snapshot';
import type { Stay } from '../stay';
import type { Words } from '../words';
import { clearing } from './writing';

export function takeHome(stay: Stay) {
  const { words } = stay;
  const { packing, workshop, snapshot } = stay.room!;
  const make = async (event: Event) => {
    event.preventDefault();
    const address = workshop && (await packing.make(workshop));
    if (address) save(address, words.pdfName);
  };
  return main('take-home', '', html`
    <h1>${words.takeHome}</h1>
    <form class="form" novalidate autocomplete="off" @submit=${make}>
      ${workshop?.couples ? html`
        ${sheets(packing, workshop.sheets.filter(sheet => !sheet.perPartner), words.forBoth)}
        ${sheets(packing, workshop.sheets.filter(sheet => sheet.perPartner), words.onlyYours, mine(stay))}`
        : sheets(packing, workshop?.sheets ?? [], words.yours, mine(stay))}
      <div class="field"><label for="names">${words.names}</label>
        <input id="names" type="text" autocomplete="off" maxlength="80" aria-describedby="names-hint" .value=${live(packing.names)}
          @input=${(event: Event) => packing.change({ names: (event.target as HTMLInputElement).value })}>
        <p class="hint" id="names-hint">${words.namesHint}</p></div>
      <fieldset class="choices choices--quiet">
        <legend>${words.paper}</legend>
        ${tick(words.largePrint, packing.largePrint, on => packing.change({ largePrint: on }))}
        ${tick(words.fillable, packing.fillable, on => packing.change({ fillable: on }))}
      </fieldset>
      <button class="button button--main" type="submit" ?disabled=${packing.state === 'making'}>${packing.state === 'making' ? words.makingPdf : words.makePdf}</button>
      ${outcome(packing, words)}
    </form>
    <p class="small soft">${words.whereItLies}</p>
    ${workshop?.couples && !snapshot.ended ? link(stay.room!.couple.paired ? words.ourPair : words.pairPhones, () => stay.turnTo({ at: 'pairing' })) : nothing}
    ${toPlan(stay)}
    ${written(stay)}
    ${backToRoom(stay)}`);
}

function sheets(packing: Packing, some: Workshop['sheets'], title: string, more: unknown = nothing) {
  if (!some.length && more === nothing) return nothing;
  return html`<fieldset class="choices choices--quiet"><legend>${title}</legend>
    ${some.map(({ id, title }) => tick(title, packing.has(id), on => packing.tick(id, on)))}${more}</fieldset>`;
}

/** Own words are never ticked beforehand. */
function mine(stay: Stay) {
  const { packing, drawer } = stay.room!;
  if (!drawer.holdsWords) return nothing;
  return tick(stay.words.mine, packing.mine, on => packing.change({ mine: on }), stay.words.mineWhy);
}

function tick(label: string, on: boolean, change: (on: boolean) => void, why?: string) {
  return html`<label class="choice"><input type="checkbox" autocomplete="off" .checked=${live(on)}
    @change=${(event: Event) => change((event.target as HTMLInputElement).checked)}><span>${label}</span>${why ? html`<small>${why}</small>` : nothing}</label>`;
}

function outcome({ state, address }: Packing, words: Words) {
  const said = { idle: nothing, making: nothing, made: words.madePdf, failed: words.failedPdf, closed: words.closedPdf, nothing: words.chooseSheet }[state];
  return html`<p class="outcome ${state === 'made' ? 'outcome--good' : ''}" role="status">${said}</p>
    ${address ? html`<a class="button" href=${address} download=${words.pdfName}>${words.againPdf}</a>` : nothing}`;
}

function written(stay: Stay) {
  const { drawer } = stay.room!;
  const all = [...drawer.reflections().map(one => entry(one.prompt, one.text, writeOn(stay, one))), ...drawer.answers().map(({ sentence, text }) => entry(sentence, text))];
  return html`${all.length ? html`<details class="earlier"><summary>${stay.words.readMine}</summary>
      <dl class="entries entries--plain">${all}</dl></details>` : nothing}
    ${clearing(stay, !!all.length, () => stay.clearWritten())}`;
}

function entry(prompt: string, text: string, more: unknown = nothing) {
  return html`<div><dt>${prompt}</dt><dd class="written">${text}</dd>${more}</div>`;
}

/** The note that leads back to half-written words goes with the next one; this way stays. */
function writeOn(stay: Stay, { id, prompt, share }: Written) {
  if (stay.room!.snapshot.ended) return nothing;
  const { writeOn } = stay.words;
  return html`<dd><button class="link" type="button" aria-label="${writeOn}, ${prompt}" @click=${() => stay.turnTo({ at: 'reflection', id, prompt, askToShare: share !== null })}>${writeOn}</button></dd>`;
}

function save(address: string, name: string): void {
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
}
