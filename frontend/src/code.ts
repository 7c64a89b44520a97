/** Room codes have six of these characters, pairing codes four. I, O, 0 and 1 are left out: they are too easily misread. */
const malformed = /[^A-HJ-NP-Z2-9]/;

export type Typed = { code: string } | { problem: 'empty' | 'characters' | 'length' };

/** What somebody typed, as a code: lower case, spaces and dashes are welcome. */
export function codeFrom(typed: string, length: number): Typed {
  const code = typed.toUpperCase().replace(/[\s\p{Pd}]/gu, '');
  if (!code) return { problem: 'empty' };
  if (malformed.test(code)) return { problem: 'characters' };
  return code.length === length ? { code } : { problem: 'length' };
}

/** The code in an address such as /r/KM4PTR, as it was typed there. */
export function codeIn(path: string): string | undefined {
  const typed = /^\/r\/([^/]+)\/?$/.exec(path)?.[1];
  try {
    return typed && decodeURIComponent(typed);
  } catch {
    return typed;
  }
}
