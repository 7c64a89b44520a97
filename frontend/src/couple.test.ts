import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { Couple, dayOf, noPlan, type CoupleDoor } from './couple';
import type { CoupleView, Plan } from './snapshot';

const thursday: Plan = { practice: 'walk', days: ['TH'], time: '20:30', checkIn: '2026-12-20' };
let views: Record<string, CoupleView>;
let started: number;
let left: unknown[];
let online: boolean;
let ended: boolean;
let pocket: { couple: string | undefined };
let couple: Couple;

let door: CoupleDoor;
const server: CoupleDoor = {
  startCouple: async () => (ended ? { status: 410 } : online ? (started++, (views['mine'] = view('R4T9')), { status: 200, body: { token: 'mine', code: 'R4T9' } }) : { status: 0 }),
  joinCouple: async (code, _, own) => (left.push(own), ended ? { status: 410 } : code === 'B7K2' ? { status: 200, body: { token: 'theirs' } } : { status: code === 'AAAA' ? 409 : 404 }),
  couple: async token => (views[token] ? { status: 200, body: views[token] } : { status: 404 }),
  keepPlan: async (token, plan) => (ended ? { status: 410 } : online ? ((views[token] = { ...views[token]!, plan }), { status: 204 }) : { status: 0 }),
};
const view = (code: string, more: Partial<CoupleView> = {}): CoupleView => ({ paired: false, alias: 'Linden', code, plan: noPlan, ...more });

afterEach(() => void vi.useRealTimers());

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['Date'], now: new Date(2026, 10, 30, 19) });
  views = { theirs: view('B7K2', { paired: true }) };
  [started, left, online, ended, pocket] = [0, [], true, false, { couple: undefined }];
  door = { ...server };
  couple = new Couple(door, pocket, () => {});
});

test('opening shows one code, however often', async () => {
  await couple.open();
  await couple.open();
  expect([couple.code, started]).toEqual(['R4T9', 1]);
});

test('typing the partner’s code pairs', async () => {
  await couple.open();
  await couple.join('b7 k2');
  expect([couple.paired, couple.alias, pocket.couple]).toEqual([true, 'Linden', 'theirs']);
});

test('each code that does not pair says why', async () => {
  await couple.open();
  const said: unknown[] = [];
  for (const typed of ['', 'B7K', 'B7K0', 'R4T9', 'ZZZZ', 'AAAA']) {
    await couple.join(typed);
    said.push(couple.trouble);
  }
  expect(said).toEqual(['empty', 'length', 'characters', 'own', 'unknown', 'complete']);
});

test('whose answer was lost asks again as the same phone; another code is another attempt', async () => {
  const nonces: string[] = [];
  door.joinCouple = async (code, nonce, own) => (nonces.push(nonce), nonces.length === 1 ? { status: 0 } : server.joinCouple(code, nonce, own));
  for (const typed of ['B7K2', 'B7K2', 'ZZZZ']) await couple.join(typed);
  expect(pocket.couple).toBe('theirs');
  expect([nonces[0] === nonces[1], nonces[1] === nonces[2]]).toEqual([true, false]);
});

test('the phone that showed its code learns that it is paired', async () => {
  await couple.open();
  views['mine'] = view('R4T9', { paired: true });
  await couple.refresh();
  expect(couple.paired).toBe(true);
});

test('a couple that the room no longer knows is forgotten', async () => {
  await couple.open();
  delete views['mine'];
  await couple.refresh();
  expect([couple.token, couple.code]).toEqual([undefined, '']);
});

test('a wrong pair can be left on this phone', async () => {
  await couple.join('B7K2');
  await couple.apart();
  expect([couple.paired, couple.code, pocket.couple]).toEqual([false, 'R4T9', 'mine']);
});

test('somebody without a partner’s phone can keep a plan too', async () => {
  couple.change(thursday);
  await couple.keep();
  expect([couple.planState, views['mine']!.plan]).toEqual(['kept', thursday]);
});

test('a plan that could not be kept says so, and is not lost', async () => {
  online = false;
  couple.change(thursday);
  await couple.keep();
  expect([couple.planState, couple.plan]).toEqual(['failed', thursday]);
});

test('a day to check in that has passed is not sent, and nothing else of the plan is lost; today is a day like any other', async () => {
  couple.change({ ...thursday, checkIn: '2026-11-29' });
  await couple.keep();
  expect([couple.planState, couple.unkept, started, couple.plan.time]).toEqual(['past', true, 0, '20:30']);
  couple.change({ checkIn: '2026-11-30' });
  await couple.keep();
  expect([couple.planState, views['mine']!.plan.checkIn]).toEqual(['kept', '2026-11-30']);
});

test('what day it is, the phone’s own calendar says, late in the evening too', () => {
  for (const hour of [0, 12, 23]) expect(dayOf(new Date(2026, 10, 30, hour, 30))).toBe('2026-11-30');
});

test('where the room has ended, that is what is said', async () => {
  couple.change(thursday);
  ended = true;
  await couple.keep();
  await couple.join('B7K2');
  expect([couple.planState, couple.trouble, couple.plan]).toEqual(['over', 'ended', thursday]);
  pocket.couple = 'mine';
  await couple.keep();
  expect(couple.planState).toBe('over');
});

test('the partner’s plan shows up', async () => {
  await couple.join('B7K2');
  views['theirs']!.plan = thursday;
  await couple.refresh();
  expect(couple.plan).toEqual(thursday);
});

test('the partner’s plan does not run over what is being changed here', async () => {
  await couple.join('B7K2');
  couple.change({ days: ['MO'] });
  views['theirs']!.plan = thursday;
  await couple.refresh();
  expect([couple.plan.days, couple.theirs]).toEqual([['MO'], thursday]);
  couple.showTheirs();
  expect([couple.plan, couple.theirs]).toEqual([thursday, undefined]);
});

test('nor over one that could not be kept yet', async () => {
  await couple.join('B7K2');
  couple.change({ days: ['MO'] });
  online = false;
  await couple.keep();
  views['theirs']!.plan = thursday;
  await couple.refresh();
  expect([couple.plan.days, couple.theirs, couple.planState]).toEqual([['MO'], thursday, 'failed']);
});

test('a plan that was kept after all, only its answer lost, does not go on saying that it failed', async () => {
  couple.change(thursday);
  door.keepPlan = async (token, plan) => (await server.keepPlan(token, plan), { status: 0 });
  await couple.keep();
  expect(couple.unkept).toBe(true);
  await couple.refresh();
  expect([couple.planState, couple.unkept, couple.plan]).toEqual(['kept', false, thursday]);
});

test('what is being chosen stays when the phones are paired, as long as the partner has kept nothing', async () => {
  await couple.open();
  couple.change({ days: ['MO'] });
  await couple.join('B7K2');
  expect([couple.plan.days, couple.planState, couple.theirs, views['theirs']!.plan]).toEqual([['MO'], 'changed', undefined, noPlan]);
});

test('a plan kept alone comes along into a pair that has none', async () => {
  couple.change(thursday);
  await couple.keep();
  await couple.join('B7K2');
  expect([left, views['theirs']!.plan, couple.plan, couple.planState]).toEqual([['mine'], thursday, thursday, 'kept']);
});

test('only what was kept comes along; what is still being changed waits to be kept', async () => {
  couple.change(thursday);
  await couple.keep();
  couple.change({ days: ['MO'] });
  await couple.join('B7K2');
  expect([views['theirs']!.plan, couple.plan.days, couple.planState]).toEqual([thursday, ['MO'], 'changed']);
});

test('of two plans kept alone neither runs over the other', async () => {
  couple.change({ days: ['MO'] });
  await couple.keep();
  views['theirs']!.plan = thursday;
  await couple.join('B7K2');
  expect([couple.plan.days, couple.planState, couple.theirs, views['theirs']!.plan]).toEqual([['MO'], 'changed', thursday, thursday]);
});

test('two who kept the same plan apart hear nothing of another', async () => {
  couple.change(thursday);
  await couple.keep();
  views['theirs']!.plan = { ...thursday };
  await couple.join('B7K2');
  expect([couple.plan, couple.theirs]).toEqual([thursday, undefined]);
});

test('a pair that could not be looked at keeps what it has: the own plan waits to be kept again', async () => {
  couple.change(thursday);
  await couple.keep();
  delete views['theirs'];
  door.couple = async () => ({ status: 0 });
  await couple.join('B7K2');
  expect([couple.plan, couple.planState, Object.keys(views)]).toEqual([thursday, 'changed', ['mine']]);
});

test('the plan of a wrong pair does not stay on this phone, the own one does', async () => {
  views['theirs']!.plan = thursday;
  await couple.join('B7K2');
  await couple.apart();
  expect(couple.plan).toEqual(noPlan);
  couple.change({ days: ['MO'] });
  await couple.keep();
  await couple.apart();
  expect([couple.plan.days, couple.planState]).toEqual([['MO'], 'changed']);
});

test('the plan just kept comes back without a fuss, in whatever order its parts are', async () => {
  couple.change({ ...thursday, days: ['MO', 'TH'] });
  await couple.keep();
  const { practice, time, checkIn } = thursday;
  views['mine']!.plan = { checkIn, time, days: ['TH', 'MO'], practice };
  await couple.refresh();
  expect([couple.planState, couple.theirs]).toEqual(['kept', undefined]);
});

test('a plan that the partner clears is gone here too', async () => {
  await couple.open();
  await couple.join('B7K2');
  views['theirs'] = { ...views['theirs']!, plan: { ...noPlan, days: ['TH'] } };
  await couple.refresh();
  expect(couple.plan.days).toEqual(['TH']);
  views['theirs'] = { ...views['theirs']!, plan: noPlan };
  await couple.refresh();
  expect([couple.plan, couple.shared, couple.planState]).toEqual([noPlan, noPlan, 'untouched']);
});

test('a phone that is months ahead goes by the room’s calendar', async () => {
  vi.setSystemTime(new Date(2027, 2, 1));
  couple = new Couple(door, pocket, () => {}, () => new Date(2026, 10, 30, 19).getTime());
  couple.change(thursday);
  await couple.keep();
  expect([couple.today, couple.planState, couple.shared]).toEqual(['2026-11-30', 'kept', thursday]);
});

test('what a room has forgotten because it ended stays known here, for the sheets', async () => {
  await couple.open();
  couple.change(thursday);
  await couple.keep();
  door.couple = async () => ({ status: 410 });
  await couple.refresh();
  expect(couple.shared).toEqual(thursday);
});

test('a plan kept alone comes along although the answer to joining was lost, and is not said to be kept meanwhile', async () => {
  couple.change(thursday);
  await couple.keep();
  door.joinCouple = async () => (delete views['mine'], { status: 0 });
  await couple.join('B7K2');
  await couple.refresh();
  expect([couple.token, couple.plan, couple.planState]).toEqual([undefined, thursday, 'changed']);
  door.joinCouple = server.joinCouple;
  await couple.join('B7K2');
  expect([views['theirs']!.plan, couple.planState]).toEqual([thursday, 'kept']);
});

test('a plan kept alone comes along as soon as the pair can be looked at', async () => {
  couple.change(thursday);
  await couple.keep();
  door.couple = async () => ({ status: 0 });
  await couple.join('B7K2');
  door.couple = server.couple;
  await couple.refresh();
  expect([views['theirs']!.plan, couple.planState]).toEqual([thursday, 'kept']);
});

test('an older answer does not take the place of a newer plan', async () => {
  await couple.open();
  couple.change({ days: ['MO'] });
  await couple.keep();
  let answer = () => {};
  door.couple = async token => (await new Promise<void>(done => (answer = done)), { status: 200, body: { ...views[token]!, plan: { ...noPlan, days: ['MO'] } } });
  const asking = couple.refresh();
  couple.change({ days: ['TU'] });
  await couple.keep();
  answer();
  expect(await asking).toEqual({ status: 204 });
  expect([couple.plan.days, couple.planState]).toEqual([['TU'], 'kept']);
});
