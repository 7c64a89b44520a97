// A soft bell when a turn is over, made here: no file, no request. It rings in the projector's window; if there is none in this
// browser, or it was never touched and must stay silent, in the console whose switch was pressed.
(() => {
  if (window.hearthsideChime) return;
  const PARTIALS = [[523.25, .1], [784, .05], [1046.5, .025]];
  const RINGS_S = 2.8;
  const ASK_MS = 1200;   // a window in the background looks at its timers once a second
  const AGAIN_MS = 2000;
  const state = window.hearthsideChime = { rung: 0 };
  let audio, last = -Infinity, channel, answered = false;

  const stage = () => document.querySelector('.screen--full[data-room]');
  const room = () => document.querySelector('[data-room]')?.dataset.room;
  const allowed = () => document.querySelector('[data-chime="true"]') !== null;
  const chosenHere = () => sessionStorage.getItem('hearthside-chime') === room();

  // Browsers let a page sound only after somebody touched it.
  function unlock() {
    const Audio = window.AudioContext ?? window.webkitAudioContext;
    if (!Audio || !room()) return;
    audio ??= new Audio();
    if (audio.state === 'suspended') audio.resume().catch(() => {});
  }
  for (const touch of ['pointerdown', 'keydown']) addEventListener(touch, unlock, true);

  function partial(pitch, loud) {
    const tone = audio.createOscillator(), swell = audio.createGain(), now = audio.currentTime;
    tone.frequency.value = pitch;
    swell.gain.setValueAtTime(0.0001, now);
    swell.gain.exponentialRampToValueAtTime(loud, now + .03);
    swell.gain.exponentialRampToValueAtTime(0.0001, now + RINGS_S);
    tone.connect(swell).connect(audio.destination);
    tone.start(now);
    tone.stop(now + RINGS_S);
  }

  function ring() {
    if (audio?.state !== 'running') return false;
    PARTIALS.forEach(([pitch, loud]) => partial(pitch, loud));
    state.rung++;
    return true;
  }

  function line() {
    if (channel?.name === 'hearthside-chime-' + room()) return channel;
    channel?.close();
    channel = new BroadcastChannel('hearthside-chime-' + room());
    channel.onmessage = () => { answered = true; last = performance.now(); };
    return channel;
  }

  addEventListener('hearthside-turn-over', () => {
    if (!allowed() || performance.now() - last < AGAIN_MS) return;
    last = performance.now();
    answered = false;
    const sound = () => { if (ring()) line().postMessage('rung'); };
    line();
    if (stage()) sound();
    else if (chosenHere()) setTimeout(() => answered || !allowed() || sound(), ASK_MS);
  });
  setInterval(() => room() && allowed() && line(), 1000);

  // Turning it on lets her hear it once.
  addEventListener('click', press => {
    const chime = press.target.closest?.('[data-testid="chime"]');
    if (!chime) return;
    const on = chime.getAttribute('aria-pressed') !== 'true';
    sessionStorage.setItem('hearthside-chime', on ? room() : '');
    if (!on) return;
    unlock();
    audio?.resume().then(ring).catch(() => {});
  }, true);
})();
