import type { Answer } from './door';
import type { Snapshot } from './snapshot';

/** Comments that keep the stream alive are not heard by scripts, so after this long without a word the phone asks. */
export const SILENCE = 45_000;

/** How long an answer may take, after a sleep, before the same question goes out once more. */
export const IMPATIENCE = 350;

/** As many as idle connections that a browser may keep to a room, and one more. */
const QUESTIONS = 4;

/**
 * The first answer to a question that is asked again while none is there. A connection may have died in our sleep without a word;
 * each question that is still open holds one, so that the next goes over another.
 */
export function soonest<T>(ask: () => Promise<Answer<T>>): Promise<Answer<T>> {
  return new Promise(resolve => {
    let [asked, open] = [0, 0];
    let next: ReturnType<typeof setTimeout> | undefined;
    const once = async () => {
      open++;
      next = ++asked < QUESTIONS ? setTimeout(() => void once(), IMPATIENCE) : undefined;
      const answer = await ask();
      if (answer.status === 0 && --open > 0) return;
      clearTimeout(next);
      resolve(answer);
    };
    void once();
  });
}

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
