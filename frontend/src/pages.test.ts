import { expect, test } from 'vitest';
import { picture } from './pages/picture';
import { room } from './room-story';
import type { Snapshot } from './snapshot';
import type { Stay } from './stay';
import { wordsFor } from './words';

/** What a page says, without what it looks like and does. */
function said(page: unknown): string {
  if (Array.isArray(page)) return page.map(said).join('');
  if (typeof page === 'string') return page;
  const { strings, values } = (page ?? {}) as { strings?: string[]; values?: unknown[] };
  return strings && values ? strings.map((some, place) => some + said(values[place])).join('') : '';
}

const stay = (snapshot: Partial<Snapshot>, here: object = {}) => ({ words: wordsFor('en'), room: { snapshot: room(snapshot), ...here } }) as unknown as Stay;

test('a share stands there as the room says it: one that is too small to round is no nought', () => {
  const bars = [{ label: 'Shame', percent: 85, share: '85%' }, { label: 'Stress', percent: 0, share: 'few' }];
  const page = said(picture(stay({ step: { kind: 'picture', id: 'p', question: 'Which?', picture: { shown: true, form: 'bars', lead: '', bars, rest: null } } })));
  expect(page).toMatch(/Shame<[^]*85%[^]*Stress<[^]*few/);
  expect(page).not.toContain('>0');
});
