import { html, nothing } from 'lit';
import { live } from 'lit/directives/live.js';
import { characters, cutTo } from '../few-words';
import type { Poll } from '../snapshot';
import type { Stay } from '../stay';

/**
 * A few own words, and beneath them the pass like any option. The field is not emptied by passing, nor shut: whoever writes on
 * no longer passes. What is written lives in this page's memory until it is sealed.
 */
export function fewWords(stay: Stay, { question, pass, max }: Poll) {
  const { words } = stay;
  const { voting } = stay.room!;
  const write = (event: Event) => {
    const field = event.target as HTMLTextAreaElement;
    if (!(event as InputEvent).isComposing) shorten(field, max);
    voting.write(field.value);
  };
  const passing = voting.choices.length > 0;
  return html`
    <div class="field">
      <h1 id="asked">${question}</h1>
      <textarea class="short" rows="2" aria-labelledby="asked" aria-describedby="so-many who-reads" autocomplete="off" autocapitalize="sentences"
        data-words .value=${live(voting.words)} @input=${write} @compositionend=${write}></textarea>
      <p class="hint" id="so-many">${words.charactersOf(characters(voting.words), max ?? 80)}</p>
      <p class="hint" id="who-reads">${words.wordsRead}</p>
    </div>
    <div class="choices" role="group" aria-labelledby="asked">
      <label class="choice"><input type="checkbox" autocomplete="off" .checked=${live(passing)} @change=${() => stay.tap(0)}><span>${pass}</span></label>
    </div>
    <p class="outcome" role="status">${passing && voting.words ? words.passingInstead : nothing}</p>`;
}

/** `maxlength` counts in units that cut an emoji in two, so the phone counts itself. The cursor stays where it was. */
function shorten(field: HTMLTextAreaElement, most?: number): void {
  const short = cutTo(field.value, most);
  if (short === field.value) return;
  const at = field.selectionStart;
  field.value = short;
  field.setSelectionRange(at, at);
}
