// The console's keys, and its guard against double presses.
(() => {
  if (window.hearthside) return;
  const PAUSE_MS = 300;
  const KEYS = {
    ArrowRight: 'next', PageDown: 'next', ' ': 'next', ArrowLeft: 'back', PageUp: 'back',
    b: 'calm', '.': 'calm', t: 'timer', '+': 'minute', s: 'solo', l: 'lock', '?': 'keys',
  };
  const hearthside = window.hearthside = { lastPress: -Infinity };
  const named = name => document.querySelector(`[data-testid="${name}"]`);

  // Next and Back: a second press right after the last one is a mistake of the hand, or of a clicker.
  addEventListener('click', press => {
    const step = press.target.closest?.('[data-testid="next"], [data-testid="back"]');
    if (!step) return;
    if (performance.now() - hearthside.lastPress < PAUSE_MS) {
      press.stopImmediatePropagation();
      press.preventDefault();
    } else hearthside.lastPress = performance.now();
  }, true);

  function press(key) {
    const name = KEYS[key.length === 1 ? key.toLowerCase() : key];
    const button = name && named(name);
    if (!button || button.disabled || !button.isConnected) return false;
    if (name !== 'calm' && document.querySelector('vaadin-dialog[opened], vaadin-confirm-dialog[opened]')) return false;
    button.click();
    return true;
  }

  function typing(target) {
    return target.closest?.('input:not([type="checkbox"]), textarea, select, [contenteditable], vaadin-select, [role="listbox"]');
  }

  addEventListener('keydown', event => {
    if (event.repeat || event.ctrlKey || event.metaKey || event.altKey || event.defaultPrevented) return;
    const target = event.composedPath()[0];
    if (typing(target)) return;
    if (event.key === ' ' && target.closest?.('button, a, input, [role="button"]')) return;   // it presses what has the focus
    if (press(event.key)) event.preventDefault();
  });

  let projector;
  function hear(room) {
    if (projector?.room === room) return;
    projector?.channel.close();
    projector = { room, channel: new BroadcastChannel('hearthside-keys-' + room) };
    projector.channel.onmessage = message => press(message.data);
  }

  function listen() {
    const console = named('console');
    if (console) hear(console.dataset.room);
  }
  setInterval(listen, 500);
})();
