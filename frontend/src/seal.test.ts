import { afterEach, expect, test, vi } from 'vitest';
import { answerOf, ballot } from './ballot';
import * as hpke from './hpke';
import vectors from '../../src/test/resources/rfc9180-x25519-chacha20poly1305.json';
import { poll, urn } from './room-story';
import { Sealer, SEALED_BYTES } from './seal';

const { suite } = hpke;
const bytes = (hex: string) => Uint8Array.from(hex.match(/../g) ?? [], pair => parseInt(pair, 16));
const hex = (some: Uint8Array) => [...some].map(byte => byte.toString(16).padStart(2, '0')).join('');
const secret = Uint8Array.from({ length: 16 }, (_, place) => 100 + place);

afterEach(() => vi.unstubAllGlobals());

test('our suite opens what RFC 9180 sealed', async () => {
  const key = await suite.DeserializePrivateKey(bytes(vectors.skRm));
  const recipient = await suite.SetupRecipient(key, bytes(vectors.enc), { info: bytes(vectors.info) });
  for (const { aad, pt, ct } of vectors.encryptions) expect(hex(await recipient.Open(bytes(ct), bytes(aad)))).toBe(pt);
});

test('our suite seals as RFC 9180 does, given its randomness', async () => {
  const real = crypto;
  let ikm: Uint8Array | undefined = bytes(vectors.ikmE);   // what is asked for later only blinds the arithmetic
  vi.stubGlobal('crypto', { getRandomValues: (some: Uint8Array<ArrayBuffer>) => (ikm ? some.set(ikm) : real.getRandomValues(some), (ikm = undefined), some) });
  const key = await suite.DeserializePublicKey(bytes(vectors.pkRm));
  const { encapsulatedSecret, ctx } = await suite.SetupSender(key, { info: bytes(vectors.info) });
  expect(hex(encapsulatedSecret)).toBe(vectors.enc);
  for (const { aad, pt, ct } of vectors.encryptions) expect(hex(await ctx.Seal(bytes(pt), bytes(aad)))).toBe(ct);
});

test('a sealed ballot opens with the urn’s key, in its room, poll and epoch only', async () => {
  const { key, open } = await urn();
  const plain = ballot(secret, 7, Uint8Array.of(2));
  const copy = plain.slice();
  const sealed = await new Sealer().seal(plain, 'KM4PTR', poll({ key }));
  expect(await open(sealed, 'hearthside ballot 1\nKM4PTR\nbarrier\ne1')).toEqual(copy);
  for (const other of ['KM4PTS\nbarrier\ne1', 'KM4PTR\nother\ne1', 'KM4PTR\nbarrier\ne2'])
    await expect(open(sealed, `hearthside ballot 1\n${other}`)).rejects.toThrow();
});

test('every sealed ballot has one size, whatever is in it', async () => {
  const { key } = await urn();
  const words = poll({ type: 'words', options: [], max: 80 });
  const answers = [[0], [1], [3], [0, 1, 2]].map(choices => answerOf(poll(), choices, ''));
  answers.push(answerOf(words, [0], ''), answerOf(words, [], 'a'), answerOf(words, [], '🌿'.repeat(80)));
  const sizes = await Promise.all(answers.map(async (answer, n) => (await new Sealer().seal(ballot(secret, n + 1, answer), 'KM4PTR', poll({ key }))).length));
  expect(new Set(sizes)).toEqual(new Set([SEALED_BYTES]));
});

test('the same ballot sealed twice shares no bytes that would show it', async () => {
  const { key } = await urn();
  const [one, other] = await Promise.all([1, 2].map(() => new Sealer().seal(ballot(secret, 1, Uint8Array.of(0)), 'KM4PTR', poll({ key }))));
  expect([one!.slice(0, 32), one!.slice(32)]).not.toEqual([other!.slice(0, 32), other!.slice(32)]);
});

test('plain http is enough: sealing needs no crypto.subtle', async () => {
  vi.stubGlobal('crypto', { getRandomValues: crypto.getRandomValues.bind(crypto) });
  const { key, open } = await urn();
  await hpke.warmUp();
  const sealed = await new Sealer().seal(ballot(secret, 1, Uint8Array.of(1)), 'KM4PTR', poll({ key }));
  expect((await open(sealed, 'hearthside ballot 1\nKM4PTR\nbarrier\ne1'))[23]).toBe(1);
  expect(crypto.subtle).toBeUndefined();
});

test('the plain ballot is gone once it is sealed, and also if it could not be', async () => {
  const { key } = await urn();
  for (const load of [async () => hpke, () => Promise.reject(new Error('no wifi'))]) {
    const plain = ballot(secret, 1, Uint8Array.of(1));
    await new Sealer(load).seal(plain, 'KM4PTR', poll({ key })).catch(() => {});
    expect(plain.every(byte => byte === 0)).toBe(true);
  }
});

test('code that could not be fetched is fetched again, under another number; code that came is kept', async () => {
  const { key } = await urn();
  const attempts: number[] = [];
  const sealer = new Sealer(async attempt => {
    attempts.push(attempt);
    if (attempt < 2) throw new TypeError('Failed to fetch dynamically imported module');
    return hpke;
  });
  const seal = () => sealer.seal(ballot(secret, 1, Uint8Array.of(1)), 'KM4PTR', poll({ key }));
  await expect(seal()).rejects.toThrow();
  await expect(seal()).rejects.toThrow();
  await seal();
  await seal();
  expect(attempts).toEqual([0, 1, 2]);
});

test('code that hangs is given up and fetched afresh', async () => {
  vi.useFakeTimers();
  const attempts: number[] = [];
  const sealer = new Sealer(attempt => (attempts.push(attempt), new Promise(() => {})));
  const seal = () => sealer.seal(ballot(secret, 1, Uint8Array.of(1)), 'KM4PTR', poll()).catch(() => 'failed');
  const first = seal();
  await vi.advanceTimersByTimeAsync(15_000);
  expect(await first).toBe('failed');
  void seal();
  expect(attempts).toEqual([0, 1]);
  vi.useRealTimers();
});
