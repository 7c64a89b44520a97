import { expect, test } from 'vitest';
import { Drawer, PageShelf } from './drawer';
import { FakeShelf } from './room-story';

const sixteen = () => Uint8Array.from({ length: 16 }, (_, place) => place);
const never = () => {
  throw new Error('asked for another secret');
};

test('a seat keeps its secret, one for each room', () => {
  const shelf = new FakeShelf();
  expect(new Drawer('KM4PTR', shelf).secret(sixteen)).toEqual(sixteen());
  expect(new Drawer('KM4PTR', shelf).secret(never)).toEqual(sixteen());
  expect(() => new Drawer('AAAAAA', shelf).secret(never)).toThrow();
});

test('a seat that was cleared away can be put back, but never over another', () => {
  const shelf = new FakeShelf();
  const drawer = new Drawer('KM4PTR', shelf);
  drawer.keepSecret(sixteen());
  drawer.keepSecret(new Uint8Array(16));
  expect(drawer.secret(never)).toEqual(sixteen());
});

test('the decision to answer here is kept, and can be taken back', () => {
  const drawer = new Drawer('KM4PTR', new FakeShelf());
  expect(drawer.consent).toBeUndefined();
  drawer.consent = 'no';
  expect(drawer.consent).toBe('no');
  drawer.consent = undefined;
  expect(drawer.consent).toBeUndefined();
});

test('what somebody wrote is there after a reload, until they clear it', () => {
  const shelf = new FakeShelf();
  const written = { id: 'heard', prompt: 'I feel heard when…', text: 'you ask', share: 'not-yet' as const };
  new Drawer('KM4PTR', shelf).keepReflection(written);
  new Drawer('KM4PTR', shelf).keepAnswer('two:0', 'One thing…', 'a walk');
  const drawer = new Drawer('KM4PTR', shelf);
  expect([drawer.reflections(), drawer.answers()]).toEqual([[written], [{ sentence: 'One thing…', text: 'a walk' }]]);
  drawer.clearWritten();
  expect(shelf.everything()).toBe('[]');
});

test('a closed room takes its seat and its couple along, but not what somebody wrote; and nothing late brings them back', () => {
  const shelf = new FakeShelf();
  const drawer = new Drawer('KM4PTR', shelf);
  drawer.secret(sixteen);
  drawer.couple = 'token';
  drawer.consent = 'yes';
  drawer.keepSent('barrier', { sequence: 1, epoch: 'e' });
  drawer.keepAnswer('two:0', 'One thing…', 'a walk');
  drawer.forgetRoom();
  expect([shelf.length, drawer.answer('two:0')]).toEqual([1, 'a walk']);
  drawer.keepSecret(sixteen());
  drawer.consent = 'yes';
  drawer.couple = 'token';
  drawer.keepSent('barrier', { sequence: 2, epoch: 'e' });
  drawer.keepAnswer('two:1', 'What I heard', 'a song');
  expect([shelf.length, drawer.answer('two:1')]).toEqual([2, 'a song']);
});

test('a damaged drawer is an empty one', () => {
  const shelf = new FakeShelf();
  shelf.setItem('hearthside:KM4PTR:couple', '{not json');
  expect(new Drawer('KM4PTR', shelf).couple).toBeUndefined();
});

test('a phone that keeps nothing still works as long as the page', () => {
  const full = Object.assign(new FakeShelf(), { setItem: () => never() });
  for (const shelf of [new PageShelf(), new PageShelf(full)]) {
    const drawer = new Drawer('KM4PTR', shelf);
    drawer.keepAnswer('two:0', 'One thing…', 'a walk');
    expect(drawer.answers()).toEqual([{ sentence: 'One thing…', text: 'a walk' }]);
    drawer.keepAnswer('two:0', 'One thing…', '');
    expect(drawer.answers()).toEqual([]);
  }
});
