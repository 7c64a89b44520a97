import { html, nothing } from 'lit';
import { length, main, toReading } from '../pieces';
import type { Picture } from '../snapshot';
import type { Stay } from '../stay';
import type { Words } from '../words';

export function picture(stay: Stay) {
  const { question, picture } = shown(stay);
  if (!picture.shown) return withheld(stay);
  return main('picture', '', html`
    <p class="soft">${question}</p>
    <h1>${picture.lead}</h1>
    ${drawn(picture, stay.words)}
    ${toReading(stay)}`);
}

/** In the same place and of the same weight as a picture: not to be shown is ordinary. */
export function withheld(stay: Stay) {
  const { words } = stay;
  return main('withheld', '', html`
    <p class="soft">${shown(stay).question}</p>
    <h1>${words.withheld}</h1>
    <p>${words.withheldWhy}</p>
    ${toReading(stay)}`);
}

function drawn(picture: Exclude<Picture, { shown: false }>, words: Words) {
  switch (picture.form) {
    case 'names':
      return html`<ul class="names">${picture.names.map(name => html`<li>${name}</li>`)}</ul>${explained(picture, words)}`;
    case 'words':
      return html`<ul class="names">${picture.names.map(text => html`<li>${words.quoted(text)}</li>`)}</ul>
        <p>${words.wordsMixed}${picture.rest ? ` ${picture.rest}` : nothing}</p>`;
    case 'order':
      return html`<ol class="names names--order">${picture.names.map(name => html`<li>${name}</li>`)}</ol>${picture.rest ? html`<p>${words.restOfOrder}</p>` : nothing}`;
    case 'bars':
      return html`<ul class="bars">${picture.bars.map(({ label, percent, share }) => html`<li>
          <span>${label}</span> <b>${share}</b><i class="bar" aria-hidden="true" ${length('--share', percent / 100)}></i></li>`)}</ul>
        ${picture.rest ? html`<p>${picture.rest}</p>` : nothing}`;
  }
}

function explained({ names, rest }: { names: string[]; rest: boolean }, words: Words) {
  const said = [rest && words.restOfNames, names.length > 1 && words.namesOnly].filter(Boolean).join(' ');
  return said ? html`<p>${said}</p>` : nothing;
}

function shown(stay: Stay) {
  return stay.room!.snapshot.step as { question: string; picture: Picture };
}
