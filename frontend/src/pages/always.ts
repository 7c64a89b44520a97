import { html, nothing } from 'lit';
import { backToRoom, main } from '../pieces';
import type { Stay } from '../stay';
import { decision, threeParts } from './consent';

export function support(stay: Stay) {
  const { words } = stay;
  const here = stay.room?.workshop?.support;
  if (!here) return main('support', '', html`<h1>${words.numbers}</h1><p>${words.numbersLater}</p>${backToRoom(stay)}`);
  const date = new Intl.DateTimeFormat(words.dates, { dateStyle: 'long', timeZone: 'UTC' }).format(new Date(here.checked));
  return main('support', '', html`
    <h1 lang=${here.language}>${here.title || words.numbers}</h1>
    <p>${words.numbersWhy}</p>
    <dl class="entries" lang=${here.language}>${here.entries.map(({ name, about, show, href }) => html`<div>
      <dt>${name}</dt>${about ? html`<dd class="soft">${about}</dd>` : nothing}
      <dd>${safe(href) ? html`<a class="tel" href=${href} rel="noreferrer noopener" target=${href.startsWith('tel:') ? nothing : '_blank'}>${show}</a>` : show}</dd>
    </div>`)}</dl>
    <p class="small soft">${words.checked(here.region, date)}</p>
    ${backToRoom(stay)}`);
}

function safe(href: string): boolean {
  return /^(tel|sms|https?):/.test(href);
}

export function answers(stay: Stay) {
  const { words } = stay;
  return main('answers', '', html`
    <h1>${words.howKept}</h1>
    <p>${words.answersLead}</p>
    ${threeParts(words.answers)}
    <p>${words.answersPass}</p>
    ${decision(stay)}
    ${backToRoom(stay)}`);
}
