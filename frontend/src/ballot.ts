/** Every ballot has this size, whatever is in it: its length says nothing. */
export const BALLOT_BYTES = 256;

const VERSION = 1;
const SECRET = 1;
const SEQUENCE = 17;
const CHOICES = 21;

/**
 * @param secret the seat's 16 bytes
 * @param sequence from 1, growing with every change: the highest one counts
 * @param choices indices of options from 0, in the order chosen; passing is the one choice `options.length`
 */
export function ballot(secret: Uint8Array, sequence: number, choices: number[]): Uint8Array {
  if (secret.length !== 16) throw new RangeError('A seat has a secret of 16 bytes');
  if (!(sequence >= 1 && sequence <= 0xffffffff)) throw new RangeError('Ballots are numbered from 1');
  if (choices.length > BALLOT_BYTES - CHOICES - 1) throw new RangeError('That many choices do not fit');
  const bytes = new Uint8Array(BALLOT_BYTES);
  bytes[0] = VERSION;
  bytes.set(secret, SECRET);
  new DataView(bytes.buffer).setUint32(SEQUENCE, sequence);
  bytes[CHOICES] = choices.length;
  bytes.set(choices, CHOICES + 1);
  return bytes;
}
