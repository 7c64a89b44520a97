import { expect, test } from 'vitest';
import { noPlan } from './couple';
import { support } from './pages/always';
import { ended } from './pages/endings';
import { pairing } from './pages/pairing';
import { picture } from './pages/picture';
import { plan } from './pages/plan';
import { reading } from './pages/reading';
import { takeHome } from './pages/take-home';
import { room } from './room-story';
import type { Snapshot } from './snapshot';
import type { Stay } from './stay';
import { learn, wordsFor } from './words';

/** What a page says, without what it looks like and does. */
function said(page: unknown): string {
  if (Array.isArray(page)) return page.map(said).join('');
  if (typeof page === 'string') return page;
  const { strings, values } = (page ?? {}) as { strings?: string[]; values?: unknown[] };
  return strings && values ? strings.map((some, place) => some + said(values[place])).join('') : '';
}

const stay = (snapshot: Partial<Snapshot>, here: object = {}, language = 'en') => ({ words: wordsFor(language), room: { snapshot: room(snapshot), ...here } }) as unknown as Stay;

test('a share stands there as the room says it: one that is too small to round is no nought', () => {
  const bars = [{ label: 'Shame', percent: 85, share: '85%' }, { label: 'Stress', percent: 0, share: 'few' }];
  const page = said(picture(stay({ step: { kind: 'picture', id: 'p', question: 'Which?', picture: { shown: true, form: 'bars', lead: '', bars, rest: null } } })));
  expect(page).toMatch(/Shame<[^]*85%[^]*Stress<[^]*few/);
  expect(page).not.toContain('>0');
});

test('under the numbers stands where they hold and when somebody last called them', async () => {
  await learn('fr');
  const workshop = { support: { title: '', region: 'Ontario', language: 'en', checked: '2026-11-20', entries: [{ name: 'Someone to talk to', about: '', show: '9-8-8', href: 'tel:988' }] } };
  expect(said(support(stay({}, { workshop })))).toMatch(/9-8-8[^]*<p[^>]*>Ontario, checked 20 November 2026<\/p>/);
  expect(said(support(stay({}, { workshop }, 'fr')))).toMatch(/9-8-8[^]*<p[^>]*>Ontario, vérifié le 20 novembre 2026<\/p>/);
});

test('an ended room says that plans are erased, and whether this phone still has its own', () => {
  const drawer = { reflections: () => [], answers: () => [] };
  const here = (days: string[], practices = [{}]) => ({ drawer, workshop: { practices }, couple: { shared: { practice: null, days, time: null, checkIn: null } } });
  const page = (...some: Parameters<typeof here>) => said(ended(stay({ ended: true }, here(...some))));
  const { pairTrouble, planStays, takeHomeLink } = wordsFor('en');
  expect(page([])).toContain(pairTrouble.ended);
  expect(page([])).toContain(takeHomeLink);
  expect(page([])).not.toContain(planStays);
  expect(page(['MO'])).toContain(planStays);
  expect(page([], [])).not.toContain(pairTrouble.ended);
});

test('the way to the plan stands on the sheets, the pair and the reading while the room offers it, and only then', () => {
  const { ourPlan } = wordsFor('en');
  const drawer = { reflections: () => [], answers: () => [] };
  for (const page of [takeHome, reading, pairing, (one: Stay) => pairing({ ...one, room: { ...one.room, couple: { paired: true } } } as Stay)])
    for (const offersPlan of [true, false]) {
      const one = said(page(stay({}, { offersPlan, drawer, packing: { has: () => true }, couple: {}, workshop: { sections: [], sheets: [] } })));
      expect(one.includes(ourPlan)).toBe(offersPlan);
    }
});

test('a day to check in is chosen from today on, and one that has passed is said', () => {
  const one = said(plan(stay({}, { couple: { plan: noPlan, planState: 'past', today: '2026-12-01' } })));
  expect(one).toContain('min=2026-12-01 ');
  expect(one).toContain(wordsFor('en').planPast);
});

test('the way back to half-written words stands beside them, until the room has ended', () => {
  const { writeOn } = wordsFor('en');
  const drawer = { reflections: () => [{ id: 'heard', prompt: 'I feel heard when', text: 'you', share: null }], answers: () => [], holdsWords: true };
  const page = (ended: boolean) => said(takeHome(stay({ ended }, { drawer, packing: { has: () => true }, couple: {}, workshop: { sections: [], sheets: [] } })));
  expect(page(false)).toContain(`${writeOn}, I feel heard when`);
  expect(page(true)).not.toContain(writeOn);
});
