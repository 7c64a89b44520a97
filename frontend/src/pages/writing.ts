import { html, nothing } from 'lit';
import { live } from 'lit/directives/live.js';
import { arch, main } from '../pieces';
import { backToRoom } from '../pieces';
import type { Reflection, Share, Turn } from '../snapshot';
import type { Stay } from '../stay';
import { timer, ways } from './turn';

/** Private words: every keystroke is kept on this phone at once, and nowhere else. */
export function reflection(stay: Stay) {
  const { words, aside } = stay;
  const { snapshot, drawer } = stay.room!;
  const away = aside?.at === 'reflection';
  const { id, prompt, askToShare } = away ? aside : (snapshot.step as Reflection);
  const { text, share } = drawer.reflection(id) ?? { text: '', share: null };
  const keep = (part: { text?: string; share?: Share }) => {
    drawer.keepReflection({ id, prompt, text: drawer.reflection(id)?.text ?? '', share: drawer.reflection(id)?.share ?? null, ...part });
    stay.cleared = false;
    stay.update();
  };
  return main('reflection', '', html`
    <div class="field">
      <h1 id="prompt">${prompt}</h1>
      <textarea aria-labelledby="prompt" aria-describedby="mine" autocomplete="off" data-reflection=${id} data-prompt=${prompt} data-share=${askToShare}
        .value=${live(text)} @input=${(event: Event) => keep({ text: (event.target as HTMLTextAreaElement).value })}></textarea>
      <p class="mine" id="mine">${arch()}<span>${words.staysHere}</span></p>
    </div>
    ${askToShare ? html`<fieldset class="choices choices--quiet choices--row">
      <legend>${words.shareSomeDay}</legend>
      ${(['yes', 'not-yet'] as const).map(answer => html`<label class="choice"><input type="radio" name="share" autocomplete="off"
        .checked=${live(share === answer)} @change=${() => keep({ share: answer })}><span>${answer === 'yes' ? words.yes : words.notYet}</span></label>`)}
    </fieldset>` : nothing}
    ${clearing(stay, !!text || !!share, () => stay.clearReflection(id, prompt))}
    ${away ? backToRoom(stay) : nothing}`);
}

/** The same exercise on one's own: an equal, not a consolation. */
export function alone(stay: Stay) {
  const { words } = stay;
  const { snapshot, drawer } = stay.room!;
  const { alone: what, sentences, exercise } = snapshot.step as Turn;
  const fields = sentences.map((_, place) => `${exercise}:${place}`);
  const written = fields.some(field => drawer.answer(field));
  const keep = (place: number, text: string) => {
    drawer.keepAnswer(fields[place]!, sentences[place]!, text);
    stay.cleared = false;
    stay.update();
  };
  return main('alone', 'turn', html`
    ${ways(stay)}
    <h1>${what}</h1>
    ${sentences.map((sentence, place) => html`<div class="field"><label for="end-${place}">${sentence}</label>
      <textarea id="end-${place}" class="short" autocomplete="off" aria-describedby="mine" .value=${live(drawer.answer(fields[place]!))}
        @input=${(event: Event) => keep(place, (event.target as HTMLTextAreaElement).value)}></textarea></div>`)}
    ${sentences.length
      ? html`<p class="mine" id="mine">${arch()}<span>${words.staysHereShort}</span></p>${clearing(stay, written, () => stay.clearAnswers(fields))}`
      : timer(stay)}`);
}

export function clearing(stay: Stay, some: boolean, clear: () => void) {
  return html`<div class="clearing">
    ${some ? html`<button class="button button--plain" type="button" @click=${clear}>${stay.words.clear}</button>` : nothing}
    <p class="small soft" role="status">${stay.cleared && !some ? stay.words.cleared : nothing}</p></div>`;
}
