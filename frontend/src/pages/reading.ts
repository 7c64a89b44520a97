import { html, nothing } from 'lit';
import { link, main, toPlan } from '../pieces';
import type { Passage, Run, Slide } from '../snapshot';
import type { Stay } from '../stay';

/** The section's reading in full; what the slide says where a section has none. */
export function reading(stay: Stay) {
  const { words, aside } = stay;
  const { snapshot, workshop } = stay.room!;
  const away = aside?.at === 'reading';
  const id = away ? aside.section : snapshot.section?.id;
  const section = workshop?.sections.find(one => one.id === id);
  const slide = snapshot.step.kind === 'slide' && !away ? snapshot.step : undefined;
  return main('reading', '', html`
    <article class="reading">${section?.reading.length ? [html`<h1>${section.title}</h1>`, section.reading.map(passage)] : slide && thought(slide, section?.title)}</article>
    ${away ? link(snapshot.step.kind === 'poll' || snapshot.step.kind === 'picture' ? words.toQuestion : words.backToRoom, () => stay.turnTo(undefined)) : nothing}
    ${earlier(stay, id)}
    ${toPlan(stay)}
    ${workshop?.sheets.length ? link(words.takeHomeLink, () => stay.turnTo({ at: 'take-home' })) : nothing}`);
}

function thought({ title, text }: Slide, section: string | undefined) {
  return html`${section && section !== title ? html`<p class="soft">${section}</p>` : nothing}<h1>${title}</h1>${text.map(words => html`<p>${words}</p>`)}`;
}

function passage(it: Passage, place: number) {
  switch (it.kind) {
    case 'h':
      return html`<h2>${it.text}</h2>`;
    case 'p':
      return html`<p class=${place ? '' : 'lede'}>${runs(it.runs)}</p>`;
    case 'quote':
      return html`<blockquote>${runs(it.runs)}</blockquote>`;
    case 'ul':
      return html`<ul>${it.items.map(item => html`<li>${runs(item)}</li>`)}</ul>`;
    case 'ol':
      return html`<ol>${it.items.map(item => html`<li>${runs(item)}</li>`)}</ol>`;
  }
}

function runs(all: Run[]) {
  return all.map(([words, voice]) => (voice === 'b' ? html`<b>${words}</b>` : voice === 'i' ? html`<em>${words}</em>` : words));
}

/** Only what has been reached: nobody reads ahead of the room, nobody is shown where it will go. */
function earlier(stay: Stay, shown: string | undefined) {
  const { snapshot, workshop } = stay.room!;
  const all = workshop?.sections ?? [];
  const reached = all.slice(0, all.findIndex(one => one.id === snapshot.section?.id) + 1).filter(one => one.reading.length && one.id !== shown);
  if (!reached.length) return nothing;
  return html`<details class="earlier"><summary>${stay.words.earlier}</summary>
    <ul>${reached.map(({ id, title }) => html`<li>${link(title, () => stay.turnTo({ at: 'reading', section: id }))}</li>`)}</ul></details>`;
}
