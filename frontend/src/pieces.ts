import { html, nothing, type TemplateResult } from 'lit';
import { Directive, directive, type ElementPart } from 'lit/directive.js';
import type { Page } from './page';
import type { Stay } from './stay';

/** Sets a custom property from script: the page's policy forbids style attributes, also the ones that lit would write. */
class Length extends Directive {
  render(_name: string, _value: number): unknown {
    return nothing;
  }

  override update(part: ElementPart, [name, value]: [string, number]): unknown {
    (part.element as HTMLElement).style.setProperty(name, `${value}`);
    return nothing;
  }
}
export const length = directive(Length as never) as (name: string, value: number) => unknown;

export const arch = (looks = '') => html`<i class="arch ${looks}" aria-hidden="true"></i>`;

export function main(page: Page, looks: string, what: unknown): TemplateResult {
  return html`<main class="phone-main ${looks}" data-page=${page}>${what}</main>`;
}

/** Back to where the room is. */
export function backToRoom(stay: Stay): TemplateResult {
  const words = stay.room ? stay.words.backToRoom : stay.words.back;
  return html`<div class="actions"><button class="button" type="button" @click=${() => stay.turnTo(undefined)}>${words}</button></div>`;
}

export const link = (words: string, act: () => void) => html`<button class="link" type="button" @click=${act}>${words}</button>`;

/** To the reading of the section we are in, if it has one. */
export function toReading(stay: Stay, looks = 'link'): unknown {
  const id = stay.room?.snapshot.section?.id;
  const reading = stay.room?.workshop?.sections.find(section => section.id === id)?.reading;
  if (!id || !reading?.length) return nothing;
  return html`<button class=${looks} type="button" @click=${() => stay.turnTo({ at: 'reading', section: id })}>${stay.words.toReading}</button>`;
}

export const toPlan = (stay: Stay) => (stay.room!.offersPlan ? link(stay.words.ourPlan, () => stay.turnTo({ at: 'plan' })) : nothing);

export const trouble = (words: string | undefined, id: string) => html`<p class="trouble" id=${id} role="alert">${words ?? nothing}</p>`;
