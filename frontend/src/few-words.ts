/** Characters as people count them, near enough: code points, not the units that a browser's `maxlength` counts. */
export const MOST_CHARACTERS = 80;

/** Invisible, but part of what one sees: they join emoji and letters, or choose between two looks of one. */
const JOINING = '\\u200c\\u200d';
const uncontrolled = new RegExp(`(?![${JOINING}])[\\p{Cc}\\p{Cf}\\p{Cs}]`, 'gu');
const somethingToSee = new RegExp(`[^${JOINING}\\ufe00-\\ufe0f\\u{e0100}-\\u{e01ef}\\s]`, 'u');

/** What leaves the phone of a few words: no line, no control, nothing hidden, at most as many characters as are asked for. */
export function cleaned(text: string, most = MOST_CHARACTERS): string {
  const line = text.replace(uncontrolled, ' ').replace(/\s+/gu, ' ').trim().normalize('NFC');
  const short = cutTo(line, most).trim();
  return somethingToSee.test(short) ? short : '';
}

export function cutTo(text: string, most = MOST_CHARACTERS): string {
  return characters(text) > most ? [...text].slice(0, most).join('') : text;
}

export function characters(text: string): number {
  return [...text].length;
}
