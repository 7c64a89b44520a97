import { cleaned } from './few-words';
import type { Poll } from './snapshot';

/** Every ballot of every poll has this size, whatever is in it: its length says nothing. */
export const BALLOT_BYTES = 344;

const VERSION = 1;
const SECRET = 1;
const SEQUENCE = 17;
const LENGTH = 21;
const ANSWER = 23;

/**
 * What somebody answered, as bytes: a byte for each choice (an option's index from 0, in the order chosen), or the words as
 * UTF-8. Passing is the one byte after the last option; where there are no options, 0, which no text can be. Nothing
 * answered gives no bytes.
 */
export function answerOf(poll: Poll, choices: number[], words: string): Uint8Array {
  if (choices.length || poll.type !== 'words') return Uint8Array.from(choices);
  return new TextEncoder().encode(cleaned(words, poll.max));
}

/**
 * @param secret the seat's 16 bytes
 * @param sequence from 1, growing with every change: the highest one counts
 */
export function ballot(secret: Uint8Array, sequence: number, answer: Uint8Array): Uint8Array {
  if (secret.length !== 16) throw new RangeError('A seat has a secret of 16 bytes');
  if (!(sequence >= 1 && sequence <= 0xffffffff)) throw new RangeError('Ballots are numbered from 1');
  if (!answer.length || answer.length > BALLOT_BYTES - ANSWER) throw new RangeError('An answer has 1 to 321 bytes');
  const bytes = new Uint8Array(BALLOT_BYTES);
  const view = new DataView(bytes.buffer);
  bytes[0] = VERSION;
  bytes.set(secret, SECRET);
  view.setUint32(SEQUENCE, sequence);
  view.setUint16(LENGTH, answer.length);
  bytes.set(answer, ANSWER);
  return bytes;
}
