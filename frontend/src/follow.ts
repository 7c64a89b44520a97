import type { Snapshot } from './snapshot';

/** Comments that keep the stream alive are not heard by scripts, so after this long without a word the phone asks. */
export const SILENCE = 45_000;

/**
 * How long the first question after a sleep waits for its answer: the connection that it goes over may have died meanwhile without
 * a word. The next one goes over a new connection, and is patient.
 */
export const IMPATIENCE = 2_000;

/**
 * Whether a snapshot takes the place of the one shown. A lower revision is an answer that was overtaken on its way, unless the
 * server's clock says that it was made later: then the server started again and counts anew.
 */
export function supersedes(heard: Snapshot, shown: Snapshot | undefined): boolean {
  if (!shown || heard.code !== shown.code) return true;
  return heard.revision >= shown.revision || heard.now > shown.now;
}

/**
 * How long to wait before trying again. At first often, so that a room is back within three seconds of its server; after two
 * minutes seldom. Spread by half, so that a full room does not knock all at once.
 *
 * @param random from 0 to 1
 */
export function pause(attempt: number, awayMs: number, random: number): number {
  const longest = awayMs < 120_000 ? 2_500 : 10_000;
  return Math.min(longest, 400 * 2 ** attempt) * (0.5 + random / 2);
}
