// Shared by the projector and the console. Timers go on by themselves between two words of the server; keys pressed on the
// projector reach the console, because a clicker talks to whichever window was touched last.
(() => {
  const seen = new WeakMap();

  function write(element, text) {
    if (!element) return;
    if (element.firstChild) {
      if (element.firstChild.data !== text) element.firstChild.data = text;   // the server keeps its own text node
    } else if (text) element.append(text);
  }

  function halfMinutes(ms) {
    const halves = Math.ceil(ms / 30000);
    const whole = Math.floor(halves / 2);
    return { number: (whole || '') + (halves % 2 ? '½' : ''), voice: ['done', 'half', 'one', 'more'][halves] ?? 'many' };
  }

  function minutesAndSeconds(ms) {
    const seconds = Math.ceil(ms / 1000);
    return `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`;
  }

  function leftOf(timer) {
    const { leftMs, running, totalMs } = timer.dataset;
    const told = [leftMs, running, totalMs].join();
    if (seen.get(timer)?.told !== told) seen.set(timer, { told, at: performance.now() });
    const gone = running === 'true' ? performance.now() - seen.get(timer).at : 0;
    return Math.max(0, Number(leftMs) - gone);
  }

  // A turn is over once, however many small copies of its timer this page has.
  function over(timer, left) {
    const told = seen.get(timer);
    if (left > 0) told.going = true;
    else if (told.going && timer.dataset.running === 'true') {
      told.going = false;
      dispatchEvent(new CustomEvent('hearthside-turn-over'));
    }
  }

  function tick() {
    for (const timer of document.querySelectorAll('[data-left-ms]')) {
      const left = leftOf(timer);
      over(timer, left);
      timer.style.setProperty('--left', (left / Math.max(1, Number(timer.dataset.totalMs))).toFixed(3));
      const { number, voice } = halfMinutes(left);
      write(timer.querySelector('[data-half-minutes]'), number);
      write(timer.querySelector('[data-time-words]'), timer.dataset[voice]);
      write(timer.querySelector('[data-seconds]'), minutesAndSeconds(left));
    }
  }

  setInterval(tick, 250);

  // As large as fits: what stands on the screen is set at its full size, and only when it is too long as much smaller as it needs.
  const smallest = .7;

  function fits(main) {
    return main.scrollHeight <= main.clientHeight && main.scrollWidth <= main.clientWidth;
  }

  function fit(main) {
    main.style.removeProperty('--fit');
    if (!main.clientHeight || fits(main)) return;
    let [small, large] = [smallest, 1];
    while (large - small > .01) {
      const middle = (small + large) / 2;
      main.style.setProperty('--fit', middle);
      if (fits(main)) small = middle;
      else large = middle;
    }
    main.style.setProperty('--fit', small);
  }

  const frames = new ResizeObserver(entries => entries.forEach(({ target }) => target.querySelectorAll('.screen-main').forEach(fit)));
  const watched = new WeakSet();

  function stages() {
    for (const screen of document.querySelectorAll('.screen')) {
      if (!watched.has(screen)) frames.observe(screen);
      watched.add(screen);
      screen.querySelectorAll('.screen-main').forEach(fit);
    }
  }

  // Before the next picture is painted, so that nobody sees it shrink.
  new MutationObserver(changes => {
    if (changes.some(({ target, addedNodes }) => target.closest?.('.screen') || [...addedNodes].some(node => node.matches?.('.screen') || node.querySelector?.('.screen')))) stages();
  }).observe(document, { childList: true, subtree: true });
  document.fonts?.addEventListener('loadingdone', stages);

  // An evening is longer than a screen stays on by itself. A browser that cannot, or will not, is no trouble.
  let awake;
  async function stayAwake() {
    if (!navigator.wakeLock || document.visibilityState !== 'visible' || (awake && !awake.released)) return;
    if (!document.querySelector('[data-room]')) return;
    try { awake = await navigator.wakeLock.request('screen'); } catch { /* the battery is low, or it was forbidden */ }
  }
  document.addEventListener('visibilitychange', stayAwake);
  setInterval(stayAwake, 5000);

  let console;
  addEventListener('keydown', press => {
    const projector = document.querySelector('.screen--full[data-room]');
    if (!projector || press.repeat || press.ctrlKey || press.metaKey || press.altKey) return;
    if (press.key === ' ' || press.key.startsWith('Page') || press.key.startsWith('Arrow')) press.preventDefault();
    console ??= new BroadcastChannel('hearthside-keys-' + projector.dataset.room);
    console.postMessage(press.key);
  });
})();
