import { html, nothing } from 'lit';
import { link, main, toReading } from '../pieces';
import type { Stay } from '../stay';

/** Before this phone's first question: what is promised, what is not, and two choices of equal standing. */
export function consent(stay: Stay) {
  const { words } = stay;
  const choice = (said: string, decision: 'yes' | 'no') => html`<button class="button" type="button" @click=${() => stay.decide(decision)}>${said}</button>`;
  return main('consent', 'phone-main--brief', html`
    <h1>${words.consent}</h1>
    <p class="small">${words.consentLead}</p>
    ${threeParts(words.consentParts, 'entries--brief small')}
    <div class="actions">${choice(words.consentYes, 'yes')}${choice(words.consentNo, 'no')}</div>
    <p class="small">${words.consentPaper}</p>`);
}

/** A phone that does not answer. It follows everything else, and nobody is told. */
export function declined(stay: Stay) {
  const { words, room } = stay;
  const { step } = room!.snapshot;
  return main('declined', '', html`
    <p class="soft">${step.kind === 'poll' ? step.question : nothing}</p>
    <h1>${words.declined}</h1>
    <p>${words.declinedWhy}</p>
    ${sealedNow(stay) ? html`<p>${words.sealedStays}</p>` : nothing}
    <div class="actions"><button class="button" type="button" @click=${() => stay.decide(undefined)}>${words.changeMind}</button></div>
    ${toReading(stay)}`);
}

/** On the page about answers: what was decided here, and the way to change it. */
export function decision(stay: Stay) {
  const { words, room } = stay;
  if (!room?.consent || room.gone) return nothing;
  const answering = room.consent === 'yes';
  const said = answering ? words.answering : words.notAnswering + (sealedNow(stay) ? ` ${words.sealedStays}` : '');
  return html`<section class="aside" data-consent=${room.consent}>
    <p class="small" role="status">${said}</p>
    ${link(answering ? words.stopAnswering : words.startAnswering, () => stay.decide(answering ? 'no' : 'yes'))}
  </section>`;
}

/** Whether the urn that is open now has a ballot from this phone: deciding otherwise does not take it out. */
function sealedNow({ room }: Stay): boolean {
  const step = room!.snapshot.step;
  return step.kind === 'poll' && step.open && room!.drawer.sent(step.id)?.epoch === step.epoch;
}

export function threeParts(parts: string[][], looks = '') {
  return html`<dl class="entries entries--plain ${looks}">${parts.map(([what, why]) => html`<div><dt>${what}</dt><dd>${why}</dd></div>`)}</dl>`;
}
