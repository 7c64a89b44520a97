import { expect, test } from 'vitest';
import { pageOf, placeOf, sameStep, staysOpen, type Standing } from './page';
import { poll, room } from './room-story';
import type { Snapshot, Step } from './snapshot';

const turn: Step = {
  kind: 'turn', exercise: 'two', title: '', number: 1, of: 4, words: '', hint: null, sentence: null, couples: true, alone: '', sentences: [], then: null,
};
const standing = (snapshot: Partial<Snapshot>, more: Partial<Standing> = {}): Standing => ({
  left: false, aside: undefined, gone: false, consent: 'yes', stage: 'choosing', alone: false, snapshot: room(snapshot), ...more,
});
const page = (snapshot: Partial<Snapshot>, more: Partial<Standing> = {}) => pageOf(standing(snapshot, more));

test('each step has its page', () => {
  expect(page({})).toBe('lobby');
  expect(page({ step: { kind: 'slide', title: '', text: [] } })).toBe('reading');
  expect(page({ step: { kind: 'reflection', id: 'r', prompt: '', askToShare: false } })).toBe('reflection');
  expect(page({ step: { kind: 'picture', id: 'p', question: '', picture: { shown: false } } })).toBe('withheld');
  expect(page({ step: { kind: 'picture', id: 'p', question: '', picture: { shown: true, form: 'names', lead: '', names: [], rest: false } } })).toBe('picture');
  expect(page({ step: { kind: 'plan', id: 'p', title: '' } })).toBe('plan');
  expect(page({ step: { kind: 'ended' } })).toBe('ended');
});

test('a poll is asked, sealed, closed', () => {
  expect(page({ step: poll() })).toBe('poll');
  expect(page({ step: poll() }, { stage: 'sealing' })).toBe('sealed');
  expect(page({ step: poll() }, { stage: 'sealed' })).toBe('sealed');
  expect(page({ step: poll({ open: false }) }, { stage: 'sealed' })).toBe('closed');
});

test('before its first question a phone asks whether it may, and one that declined stays quiet', () => {
  expect(page({ step: poll() }, { consent: undefined })).toBe('consent');
  expect(page({ step: poll() }, { consent: 'no' })).toBe('declined');
  expect(page({}, { consent: undefined })).toBe('lobby');
  for (const consent of [undefined, 'no', 'yes'] as const) expect(page({ step: poll({ open: false }) }, { consent })).toBe('closed');
});

test('an exercise for couples can be done alone, and in solo mode is', () => {
  expect(page({ step: turn })).toBe('turn');
  expect(page({ step: turn }, { alone: true })).toBe('alone');
  expect(page({ step: turn, solo: true })).toBe('alone');
  expect(page({ step: { ...turn, couples: false }, solo: true })).toBe('turn');
});

test('calm covers everything but support and leaving', () => {
  expect(page({ calm: true, step: poll() })).toBe('calm');
  expect(page({ calm: true }, { aside: { at: 'pairing' } })).toBe('calm');
  expect(page({ calm: true }, { aside: { at: 'support' } })).toBe('support');
  expect(page({ calm: true }, { left: true, aside: { at: 'support' } })).toBe('left');
});

test('before joining there is the code, the promise and support', () => {
  const nowhere = standing({}, { snapshot: undefined });
  expect(pageOf(nowhere)).toBe('join');
  expect(pageOf({ ...nowhere, aside: { at: 'answers' } })).toBe('answers');
  expect(pageOf({ ...nowhere, aside: { at: 'support' } })).toBe('support');
});

test('an ended room still hands out sheets, a closed one no longer', () => {
  expect(page({ ended: true, step: { kind: 'ended' } }, { aside: { at: 'take-home' } })).toBe('take-home');
  expect(page({}, { gone: true, aside: { at: 'take-home' } })).toBe('ended');
  expect(page({ calm: true }, { gone: true })).toBe('ended');
  expect(page({}, { gone: true, aside: { at: 'support' } })).toBe('support');
});

test('slides of one section are one place: the reading is not torn from under a reader', () => {
  const slide = (title: string) => room({ step: { kind: 'slide', title, text: [] } });
  expect(placeOf('reading', slide('one'), undefined)).toBe(placeOf('reading', slide('two'), undefined));
  expect(placeOf('reading', { ...slide('one'), section: { id: 'more', title: '' } }, undefined)).not.toBe(placeOf('reading', slide('one'), undefined));
});

test('two reflections, two polls and two turns are two places', () => {
  const reflection = (id: string) => placeOf('reflection', room({ step: { kind: 'reflection', id, prompt: '', askToShare: false } }), undefined);
  const asked = (id: string) => placeOf('poll', room({ step: poll({ id }) }), undefined);
  const spoken = (number: number) => placeOf('turn', room({ step: { ...turn, number } }), undefined);
  for (const [one, other] of [[reflection('a'), reflection('b')], [asked('a'), asked('b')], [spoken(1), spoken(2)]]) expect(one).not.toBe(other);
});

test('somebody who writes alone stays where they are when the turns go on', () => {
  const place = (number: number) => placeOf('alone', room({ step: { ...turn, number } }), undefined);
  expect(place(1)).toBe(place(2));
});

test('a new urn is the same step, a closed poll another', () => {
  expect(sameStep(poll(), poll({ epoch: 'e2' }))).toBe(true);
  expect(sameStep(poll(), poll({ open: false }))).toBe(false);
});

test('an earlier reading makes way for the room; support and half a pairing do not', () => {
  expect(staysOpen({ at: 'reading', section: 'welcome' }, false, room())).toBe(false);
  expect(staysOpen({ at: 'support' }, false, room({ ended: true }))).toBe(true);
  expect(staysOpen({ at: 'pairing' }, false, room())).toBe(true);
  expect(staysOpen({ at: 'pairing' }, true, room())).toBe(false);
});

test('plan and pairing make way when the room ends: they would be kept nowhere', () => {
  for (const at of ['plan', 'pairing'] as const) {
    expect(page({ ended: true, step: { kind: 'ended' } }, { aside: { at } })).toBe('ended');
    expect([staysOpen({ at }, false, room()), staysOpen({ at }, false, room({ ended: true }))]).toEqual([true, false]);
  }
  expect(staysOpen({ at: 'take-home' }, false, room({ ended: true }))).toBe(true);
});

test('the plan is one place, with the room and after it: a date that is half typed is not laid out anew', () => {
  const there = placeOf('plan', room({ step: { kind: 'plan', id: 'ours', title: '' } }), undefined);
  expect(placeOf('plan', room({ step: poll() }), { at: 'plan' })).toBe(there);
  expect(placeOf('plan', room({ step: { kind: 'plan', id: 'theirs', title: '' } }), undefined)).toBe(there);
});

test('somebody at their plan is with the room again when it comes back to it', () => {
  expect(staysOpen({ at: 'plan' }, false, room({ step: { kind: 'plan', id: 'ours', title: '' } }))).toBe(false);
});
