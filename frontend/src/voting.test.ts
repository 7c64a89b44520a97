import { beforeEach, expect, test } from 'vitest';
import { Drawer } from './drawer';
import { FakeShelf, poll } from './room-story';
import { Voting } from './voting';

const shelf = new FakeShelf();
let drawer: Drawer;
let delivered: { sequence: number; answer: number[]; epoch: string }[];
let answers: number[];
let voting: Voting;
const settle = () => new Promise(done => setTimeout(done));
const page = () => new Voting(
  {
    deliver: async ({ epoch }, sequence, answer) => (delivered.push({ sequence, answer: [...answer], epoch }), answers.shift() ?? 204),
    sent: id => drawer.sent(id),
    keepSent: (id, sent) => drawer.keepSent(id, sent),
  },
  () => {},
  settle as () => Promise<void>,
);

beforeEach(() => {
  shelf.clear();
  drawer = new Drawer('KM4PTR', shelf);
  [delivered, answers] = [[], []];
  voting = page();
  voting.heard(poll());
});

const wordsPoll = (change = {}) => poll({ id: 'one-word', type: 'words', options: [], max: 80, ...change });
const cast = async (option: number) => {
  voting.tap(option);
  voting.seal();
  await settle();
};

test('an answer is sealed once the server took it', async () => {
  voting.tap(1);
  voting.seal();
  expect(voting.stage).toBe('sealing');
  await settle();
  expect(voting.stage).toBe('sealed');
  expect(delivered).toEqual([{ sequence: 1, answer: [1], epoch: 'e1' }]);
});

test('a cast answer is not shown again, nor kept on the phone', async () => {
  await cast(2);
  expect(voting.choices).toEqual([]);
  voting.change();
  expect([voting.stage, voting.choices]).toEqual(['choosing', []]);
  expect(JSON.parse(JSON.parse(shelf.everything())[0][1])).toEqual({ sequence: 1, epoch: 'e1' });
});

test('after a reload it is still sealed, and a change counts more than what went before', async () => {
  await cast(2);
  voting = page();
  voting.heard(poll());
  expect(voting.stage).toBe('sealed');
  voting.change();
  await cast(0);
  expect(delivered.map(({ sequence }) => sequence)).toEqual([1, 2]);
});

test('when the server starts its urn again, the page seals anew by itself', async () => {
  await cast(1);
  voting.heard(poll({ epoch: 'e2' }));
  await settle();
  expect(delivered.at(-1)).toEqual({ sequence: 2, answer: [1], epoch: 'e2' });
  expect(voting.stage).toBe('sealed');
});

test('resealing leaves somebody alone who is just changing the answer', async () => {
  await cast(1);
  voting.change();
  voting.tap(0);
  voting.heard(poll({ epoch: 'e2' }));
  await settle();
  expect([voting.stage, voting.choices, delivered.length]).toEqual(['choosing', [0], 2]);
});

test('a page that no longer knows the answer asks again in a new urn', async () => {
  await cast(1);
  voting = page();
  voting.heard(poll());
  voting.heard(poll({ epoch: 'e2' }));
  expect(voting.stage).toBe('choosing');
});

test('while nobody answers it keeps trying, each time with a higher number', async () => {
  answers = [0, 503, 429];
  await cast(1);
  await settle();
  await settle();
  await settle();
  expect(voting.stage).toBe('sealed');
  expect(delivered.map(({ sequence }) => sequence)).toEqual([1, 2, 3, 4]);
});

test('a ballot that the server would not have is chosen again', async () => {
  answers = [400];
  await cast(1);
  expect([voting.stage, voting.trouble]).toEqual(['choosing', 'refused']);
});

test('sealing nothing says so', () => {
  voting.seal();
  expect([voting.stage, voting.trouble, delivered.length]).toEqual(['choosing', 'none', 0]);
});

test('a poll that closes while an answer is on its way says that it may be missing', async () => {
  answers = Array(50).fill(0);
  await cast(1);
  voting.heard(poll({ open: false }));
  const tries = delivered.length;
  await settle();
  expect([voting.missed, delivered.length]).toEqual([true, tries]);
});

test('whoever was changing an answer that never got through is told as well', async () => {
  answers = Array(50).fill(0);
  await cast(1);
  voting.change();
  voting.heard(poll({ open: false }));
  expect(voting.missed).toBe(true);
});

test('an answer that could not be sealed anew after a restart may be missing', async () => {
  await cast(1);
  answers = Array(50).fill(0);
  voting.heard(poll({ epoch: 'e2' }));
  await settle();
  voting.heard(poll({ open: false }));
  expect(voting.missed).toBe(true);
});

test('an answer that was taken is not said to be missing', async () => {
  await cast(1);
  voting.heard(poll({ open: false }));
  expect(voting.missed).toBe(false);
});

test('once the poll is over the answer is out of memory', async () => {
  await cast(2);
  voting.heard(poll({ open: false }));
  voting.heard(poll({ epoch: 'e2' }));
  await settle();
  expect(delivered).toHaveLength(1);
  expect(voting).not.toHaveProperty('cast.answer');
});

test('another poll starts empty', async () => {
  voting.tap(1);
  voting.heard(poll({ id: 'other' }));
  expect([voting.stage, voting.choices]).toEqual(['choosing', []]);
});

test('a few words are sealed like a choice, and are nowhere to be found afterwards', async () => {
  voting.heard(wordsPoll());
  voting.write(' patience\n');
  voting.seal();
  expect(voting.words).toBe('');
  await settle();
  expect(new TextDecoder().decode(Uint8Array.from(delivered[0]!.answer))).toBe('patience');
  expect([voting.stage, shelf.everything().includes('patience')]).toEqual(['sealed', false]);
  voting.change();
  expect(voting.words).toBe('');
});

test('words that went out are sealed anew in a new urn', async () => {
  voting.heard(wordsPoll());
  voting.write('patience');
  voting.seal();
  await settle();
  voting.heard(wordsPoll({ epoch: 'e2' }));
  await settle();
  expect(delivered.map(({ sequence, epoch }) => [sequence, epoch])).toEqual([[1, 'e1'], [2, 'e2']]);
  expect(delivered[1]!.answer).toEqual(delivered[0]!.answer);
});

test('passing goes instead of words; writing on takes the pass back', async () => {
  voting.heard(wordsPoll());
  voting.write('pat');
  voting.tap(0);
  expect([voting.choices, voting.words]).toEqual([[0], 'pat']);
  voting.write('pati');
  expect(voting.choices).toEqual([]);
  voting.tap(0);
  voting.seal();
  await settle();
  expect(delivered[0]!.answer).toEqual([0]);
});

test('blank words say that something is missing', () => {
  voting.heard(wordsPoll());
  voting.write(' \u200b ');
  voting.seal();
  expect([voting.trouble, delivered.length]).toEqual(['none', 0]);
});

test('what is not sealed yet is put down when the page is left', async () => {
  voting.tap(1);
  voting.putDown();
  expect(voting.choices).toEqual([]);
  voting.heard(wordsPoll());
  voting.write('patience');
  voting.putDown();
  expect(voting.words).toBe('');
});

test('of two tabs only the one with the last answer seals it anew', async () => {
  const other = page();
  other.heard(poll());
  await cast(1);
  other.tap(2);
  other.seal();
  await settle();
  for (const tab of [voting, other]) tab.heard(poll({ epoch: 'e2' }));
  await settle();
  expect(delivered.filter(({ epoch }) => epoch === 'e2')).toEqual([{ sequence: 3, answer: [2], epoch: 'e2' }]);
});

test('a tab that is still trying gives up once another tab has answered', async () => {
  answers = Array(50).fill(0);
  await cast(1);
  const other = page();
  other.heard(poll());
  answers = [];
  other.tap(2);
  other.seal();
  for (let turn = 0; turn < 5; turn++) await settle();
  expect(delivered.at(-1)!.answer).toEqual([2]);
  expect([voting.stage, other.stage]).toEqual(['sealed', 'sealed']);
});

test('an answer that arrives late does not set back what another tab has counted', async () => {
  let arrive = (_status: number) => {};
  const slow = new Voting({ deliver: () => new Promise(done => (arrive = done)), sent: id => drawer.sent(id), keepSent: (id, sent) => drawer.keepSent(id, sent) }, () => {});
  slow.heard(poll());
  slow.tap(1);
  slow.seal();
  await cast(2);
  arrive(204);
  await settle();
  expect(drawer.sent('barrier')).toEqual({ sequence: 2, epoch: 'e1' });
});

test('a storage that is cleared under the page does not start the numbers again', async () => {
  await cast(1);
  voting.change();
  await cast(2);
  shelf.clear();
  voting.heard(poll());
  expect(drawer.sent('barrier')).toEqual({ sequence: 2, epoch: 'e1' });
  shelf.clear();
  voting.change();
  await cast(0);
  expect(delivered.map(({ sequence }) => sequence)).toEqual([1, 2, 3]);
});
