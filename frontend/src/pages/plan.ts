import { html, nothing } from 'lit';
import { live } from 'lit/directives/live.js';
import type { Couple } from '../couple';
import { backToRoom, link, main } from '../pieces';
import type { Stay } from '../stay';
import type { Words } from '../words';

const week = ['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU'];

export function plan(stay: Stay) {
  const { words } = stay;
  const { snapshot, workshop, couple } = stay.room!;
  const title = snapshot.step.kind === 'plan' ? snapshot.step.title : '';
  const keep = (event: Event) => {
    event.preventDefault();
    void couple.keep();
  };
  return main('plan', '', html`
    <h1>${title || words.planTitle}</h1>
    <div role="status">${couple.theirs ? html`<div class="aside aside--line"><p class="small">${words.planTheirs}</p>${link(words.showTheirs, () => couple.showTheirs())}</div>` : nothing}</div>
    <form class="form" novalidate autocomplete="off" @submit=${keep}>
      ${workshop?.practices.length ? html`<fieldset class="choices choices--quiet">
        <legend>${words.practice}</legend>
        ${workshop.practices.map(({ id, title, words: why }) => html`<label class="choice"><input type="radio" name="practice" autocomplete="off"
          .checked=${live(couple.plan.practice === id)} @change=${() => couple.change({ practice: id })}><span>${title}</span>${why ? html`<small>${why}</small>` : nothing}</label>`)}
      </fieldset>` : nothing}
      <fieldset class="choices choices--quiet choices--week">
        <legend>${words.days}</legend>
        ${week.map((day, place) => dayOf(couple, day, words.dayNames[place]!, words.dayShort[place]!))}
      </fieldset>
      <div class="half">
        <div class="field"><label for="at">${words.at}</label><input id="at" type="time" .value=${live(couple.plan.time ?? '')}
          @change=${(event: Event) => couple.change({ time: valueOf(event) })}></div>
        <div class="field"><label for="check">${words.checkIn}</label><input id="check" type="date" min=${couple.today} .value=${live(couple.plan.checkIn ?? '')}
          @change=${(event: Event) => couple.change({ checkIn: valueOf(event) })}></div>
      </div>
      <button class="button button--main" type="submit" ?disabled=${couple.planState === 'keeping'}>${couple.planState === 'keeping' ? words.keeping : words.keepPlan}</button>
      ${outcome(couple, words)}
    </form>
    <p class="small soft">${couple.paired ? words.planShared : words.planAlone}</p>
    ${couple.paired ? nothing : link(words.pairPhones, () => stay.turnTo({ at: 'pairing' }))}
    ${link(words.takeHomeLink, () => stay.turnTo({ at: 'take-home' }))}
    ${stay.aside ? backToRoom(stay) : nothing}`);
}

function dayOf(couple: Couple, day: string, name: string, short: string) {
  const { days } = couple.plan;
  const turn = () => couple.change({ days: week.filter(one => (one === day) !== days.includes(one)) });
  return html`<label class="choice"><input type="checkbox" autocomplete="off" aria-label=${name} .checked=${live(days.includes(day))} @change=${turn}><span aria-hidden="true">${short}</span></label>`;
}

function outcome({ planState }: Couple, words: Words) {
  const said = planState === 'kept' ? words.planKept : planState === 'failed' ? words.planFailed : planState === 'past' ? words.planPast : planState === 'over' ? words.pairTrouble.ended : nothing;
  return html`<p class="outcome ${planState === 'kept' ? 'outcome--good' : ''}" role="status">${said}</p>`;
}

function valueOf(event: Event): string | null {
  return (event.target as HTMLInputElement).value || null;
}
