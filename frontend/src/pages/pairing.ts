import { html, nothing } from 'lit';
import { backToRoom, main, toPlan, trouble } from '../pieces';
import type { Stay } from '../stay';

export function pairing(stay: Stay) {
  const { words } = stay;
  const { couple } = stay.room!;
  if (couple.paired) return paired(stay);
  const pair = (event: Event) => {
    event.preventDefault();
    void couple.join(String(new FormData(event.target as HTMLFormElement).get('theirs')));
  };
  const { code, trouble: said, busy } = couple;
  return main('pairing', '', html`
    <h1>${words.pairing}</h1>
    <div>
      <p id="show-code" class="small">${words.showThem}</p>
      <p class="code-show" aria-labelledby="show-code" data-pairing-code>${code || '\u00a0'}</p>
    </div>
    <p class="or">${words.or}</p>
    <form class="form" novalidate autocomplete="off" @submit=${pair}>
      <div class="field">
        <label for="theirs">${words.typeTheirs}</label>
        <input id="theirs" name="theirs" class="code" type="text" autocomplete="off" autocapitalize="characters" autocorrect="off" spellcheck="false"
          maxlength="10" aria-describedby="pair-trouble" aria-invalid=${said ? 'true' : 'false'}>
        ${trouble(said && words.pairTrouble[said], 'pair-trouble')}
      </div>
      <button class="button button--main" type="submit" ?disabled=${busy}>${words.pair}</button>
    </form>
    <p class="small soft">${words.pairPromise}</p>
    ${toPlan(stay)}
    ${backToRoom(stay)}`);
}

function paired(stay: Stay) {
  const { words } = stay;
  const { couple } = stay.room!;
  return main('pairing', '', html`
    <h1>${words.paired}</h1>
    <p class="code-show code-show--alias" data-alias>${couple.alias || nothing}</p>
    <p>${words.pairedAs(couple.alias)}</p>
    <p class="small soft">${words.pairPromise}</p>
    ${toPlan(stay)}
    ${backToRoom(stay)}
    <button class="button button--plain" type="button" ?disabled=${couple.busy} @click=${() => couple.apart()}>${words.apart}</button>`);
}
