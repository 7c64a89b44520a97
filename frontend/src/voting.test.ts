import { beforeEach, expect, test } from 'vitest';
import { Drawer } from './drawer';
import { FakeShelf, poll } from './room-story';
import { Voting } from './voting';

const shelf = new FakeShelf();
let drawer: Drawer;
let delivered: { sequence: number; choices: number[]; epoch: string }[];
let answers: number[];
let voting: Voting;
const settle = () => new Promise(done => setTimeout(done));
const page = () => new Voting(
  {
    deliver: async ({ epoch }, sequence, choices) => (delivered.push({ sequence, choices, epoch }), answers.shift() ?? 204),
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
  expect(delivered).toEqual([{ sequence: 1, choices: [1], epoch: 'e1' }]);
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
  expect(delivered.at(-1)).toEqual({ sequence: 2, choices: [1], epoch: 'e2' });
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

test('once the poll is over the answer is out of memory', async () => {
  await cast(2);
  voting.heard(poll({ open: false }));
  voting.heard(poll({ epoch: 'e2' }));
  await settle();
  expect(delivered).toHaveLength(1);
  expect(JSON.stringify({ ...voting, poll: null })).not.toMatch(/\[2\]/);
});

test('another poll starts empty', async () => {
  voting.tap(1);
  voting.heard(poll({ id: 'other' }));
  expect([voting.stage, voting.choices]).toEqual(['choosing', []]);
});
