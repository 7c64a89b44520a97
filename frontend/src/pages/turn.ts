import { html, nothing } from 'lit';
import { main } from '../pieces';
import type { Turn } from '../snapshot';
import type { Stay } from '../stay';

export function turn(stay: Stay) {
  const { words } = stay;
  const { number, of, words: who, hint, sentence, then } = stay.room!.snapshot.step as Turn;
  return main('turn', 'turn', html`
    ${ways(stay)}
    <div>
      <p class="soft small">${words.turnOf(number, of)}</p>
      <h1>${who}</h1>
    </div>
    ${sentence ? html`<blockquote>${sentence}</blockquote>` : nothing}
    ${hint ? html`<p>${hint}</p>` : nothing}
    ${timer(stay, then)}`);
}

/** Two equal halves. When the whole room works alone there is no choice, and no word about why. */
export function ways(stay: Stay) {
  const { words } = stay;
  const { snapshot } = stay.room!;
  const { exercise, couples } = snapshot.step as Turn;
  if (!couples || snapshot.solo) return nothing;
  const alone = stay.alone.has(exercise);
  const way = (chosen: boolean, label: string, on: boolean) =>
    html`<button type="button" aria-pressed=${chosen ? 'true' : 'false'} @click=${() => stay.doAlone(exercise, on)}>${label}</button>`;
  return html`<div class="ways" role="group" aria-label=${words.ways}>${way(!alone, words.together, false)}${way(alone, words.onMyOwn, true)}</div>`;
}

/** The arch stands on a line; under the line is what comes after. */
export function timer(stay: Stay, then: string | null = null) {
  const { snapshot, clock } = stay.room!;
  const after = then ? stay.words.then(then) : nothing;
  if (!snapshot.timer) return then ? html`<p class="soft small">${after}</p>` : nothing;
  return html`<hearth-timer class="arch arch--ring timer" role="timer" .timer=${snapshot.timer} .heardAt=${snapshot.now}
    .clock=${clock} .words=${stay.words}></hearth-timer><p class="then">${after}</p>`;
}
