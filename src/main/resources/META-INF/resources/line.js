// Honesty about the line to the server, for console and projector: what Vaadin knows at once, and what nobody says when a line dies
// without a word. Every answer that the page still waits for is lost then, and only a fresh page has fresh lines.
(() => {
  if (window.hearthsideLine) return;
  const STALE_MS = 25000;
  const ASK_AGAIN_MS = 3000;
  const PATIENCE_MS = 4000;
  window.hearthsideLine = true;
  let beat, heard = Date.now(), asking = false;

  const stale = () => Date.now() - heard > STALE_MS;
  const known = () => ['reconnecting', 'connection-lost'].includes(window.Vaadin?.connectionState?.state);

  function listen() {
    const page = document.querySelector('[data-beat]');
    if (!page) return;
    if (page.dataset.beat !== beat) { beat = page.dataset.beat; heard = Date.now(); }
    const lost = known() || stale();
    page.toggleAttribute('data-lost', lost);
    const line = page.querySelector('.lost');
    if (line) line.hidden = !lost;
    if (stale() && !known()) void ask();
  }

  // Words that somebody is writing are not taken away: the page waits until they leave the field.
  function writing() {
    const field = document.activeElement?.closest?.('input:not([type="checkbox"]), textarea');
    return !!field?.value;
  }

  async function ask() {
    if (asking) return;
    asking = true;
    try {
      const answer = await fetch('/phone/arch.svg', { cache: 'no-store', signal: AbortSignal.timeout(PATIENCE_MS) });
      if (answer.ok && stale() && !writing()) location.reload();
    } catch { /* nobody there yet */ }
    setTimeout(() => { asking = false; }, ASK_AGAIN_MS);
  }

  setInterval(listen, 500);
})();
