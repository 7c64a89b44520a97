import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { noPlan } from './couple';
import { Drawer } from './drawer';
import { FakeShelf, poll, room } from './room-story';
import type { Snapshot, Step } from './snapshot';
import { Stay } from './stay';
import { wordsFor } from './words';

const shelf = new FakeShelf();
let ours: boolean;

beforeEach(() => {
  shelf.clear();
  ours = true;
  vi.stubGlobal('document', { querySelector: () => null });
  vi.stubGlobal('sessionStorage', new FakeShelf());
  vi.stubGlobal('navigator', { language: 'en', languages: ['en'] });
  vi.stubGlobal('fetch', async () => new Response('{}', { status: 404, ...(ours && { headers: { Hearthside: 'says' } }) }));
});
afterEach(() => void vi.unstubAllGlobals());

async function comeBack(): Promise<Stay> {
  const drawer = new Drawer('KM4PTR', shelf);
  drawer.secret(() => new Uint8Array(16));
  drawer.keepAnswer('two:0', 'One thing…', 'a walk');
  const stay = new Stay(shelf, () => {});
  await stay.join('KM4PTR');
  return stay;
}

test('who comes back to a room that was erased meanwhile keeps of it what they wrote', async () => {
  expect((await comeBack()).joinTrouble).toBe('unknown');
  expect([shelf.length, new Drawer('KM4PTR', shelf).answer('two:0')]).toEqual([1, 'a walk']);
});

test('what was written in a room that is gone can be cleared where its code is typed', async () => {
  const stay = await comeBack();
  expect(stay.leftBehind?.holdsWords).toBe(true);
  stay.clearWritten();
  expect([shelf.length, stay.cleared]).toEqual([0, true]);
});

test('who comes back while the house restarts behind a proxy keeps the seat', async () => {
  ours = false;
  expect((await comeBack()).joinTrouble).toBe('offline');
  expect(shelf.length).toBe(2);
});

describe('when the room leaves the plan', () => {
  const asked = poll({ open: false });
  let stay: Stay;
  let said: (event: { data: string }) => void;
  let revision: number;
  let house: number;

  const hear = (step: Step, more: Partial<Snapshot> = {}) => said({ data: JSON.stringify(room({ revision: ++revision, step, ...more })) });
  const answers: Record<string, () => Response> = {
    '/workshop': () => Response.json({ language: 'en', practices: [{}], sections: [] }),
    '/couples': () => Response.json({ token: 'ours', code: 'R4T9' }),
    '/couples/ours/plan': () => new Response(house === 204 ? null : '', { status: house }),
    '/couples/ours': () => Response.json({ paired: true, alias: 'Linden', code: 'R4T9', plan: noPlan }),
    '/seats': () => new Response(null, { status: 204 }),
  };

  beforeEach(async () => {
    [revision, house] = [100, 204];
    vi.stubGlobal('history', { replaceState: () => {} });
    vi.stubGlobal('fetch', async (url: string) => (answers[url.slice('/api/rooms/KM4PTR'.length).split('?')[0]!] ?? (() => Response.json(room())))());
    vi.stubGlobal('EventSource', class {
      addEventListener = (kind: string, listen: typeof said) => kind === 'room' && (said = listen);
      close = () => {};
    });
    stay = new Stay(shelf, () => {});
    await stay.join('KM4PTR');
    hear({ kind: 'plan', id: 'ours', title: '' });
    stay.room!.couple.change({ days: ['TH'] });
  });
  afterEach(() => stay.room?.leave());

  const where = () => [stay.page, stay.note?.act?.words, stay.room!.couple.plan.days.join()];
  const { movedOn, goAlong } = wordsFor('en');

  test('what was chosen and not kept stays where it is, says that the room has moved on, and goes along when it is told to', async () => {
    hear(asked);
    expect([...where(), stay.note!.words]).toEqual(['plan', goAlong, 'TH', movedOn]);
    stay.note!.act!.what();
    expect(where()).toEqual(['closed', undefined, 'TH']);
    stay.turnTo({ at: 'plan' });
    await stay.room!.couple.keep();
    expect([...where(), stay.room!.couple.planState]).toEqual(['plan', undefined, 'TH', 'kept']);
  });

  test('so does what could not be kept', async () => {
    house = 503;
    await stay.room!.couple.keep();
    hear(asked);
    expect(where()).toEqual(['plan', goAlong, 'TH']);
  });

  test('and what is on its way, which may yet fail', () => {
    void stay.room!.couple.keep();
    hear(asked);
    expect(where()).toEqual(['plan', goAlong, 'TH']);
  });

  test('who went from it to pair, and has paired meanwhile, finds it before them', async () => {
    stay.turnTo({ at: 'pairing' });
    await vi.waitFor(() => expect(stay.room!.couple.code).toBe('R4T9'));
    await stay.room!.couple.refresh();
    hear(asked);
    expect(where()).toEqual(['plan', goAlong, 'TH']);
  });

  test('a kept one goes along without a word, and so does everybody when the room ends', async () => {
    hear({ kind: 'ended' }, { ended: true });
    expect(where()).toEqual(['ended', undefined, 'TH']);
    revision += 10;
    hear({ kind: 'plan', id: 'ours', title: '' });
    await stay.room!.couple.keep();
    hear(asked);
    expect(where()).toEqual(['closed', undefined, 'TH']);
  });

  test('back at the plan nothing is aside any more', () => {
    hear(asked);
    hear({ kind: 'plan', id: 'ours', title: '' });
    expect([...where(), stay.aside]).toEqual(['plan', undefined, 'TH', undefined]);
  });
});
