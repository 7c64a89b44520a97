// Copies a text in the very press of the button, the only moment when a browser allows it. Where it is not allowed at all, the
// text is selected, and the keyboard copies it.
(() => {
  if (window.hearthsideCopies) return;
  window.hearthsideCopies = true;

  addEventListener('click', async press => {
    const button = press.target.closest?.('[data-copies]');
    if (!button) return;
    const area = document.querySelector(`[data-testid="${button.dataset.copies}"] textarea`);
    const said = button.parentElement.querySelector('[role=status]');
    said.textContent = '';
    const copied = await byClipboard(area.value) || bySelection(area);
    said.textContent = copied ? button.dataset.copied : button.dataset.selected;
  });

  async function byClipboard(text) {
    try {
      await navigator.clipboard.writeText(text);
      return true;
    } catch {
      return false;
    }
  }

  function bySelection(area) {
    area.focus();
    area.select();
    try {
      return document.execCommand('copy');
    } catch {
      return false;
    }
  }
})();
