/** What the room says to every phone: the same bytes for all that read one language, complete, carrying the server's clock. Times are in milliseconds. */
export interface Snapshot {
  code: string;
  revision: number;
  now: number;
  title: string;
  language: string;
  locked: boolean;
  calm: boolean;
  solo: boolean;
  ended: boolean;
  couples: number;
  section: { id: string; title: string } | null;
  timer: Timer | null;
  step: Step;
}

export interface Timer {
  totalMs: number;
  /** What was left at the snapshot's `now`. */
  leftMs: number;
  running: boolean;
}

export type Step =
  | { kind: 'lobby' }
  | Slide
  | Reflection
  | Poll
  | { kind: 'picture'; id: string; question: string; picture: Picture }
  | Turn
  | { kind: 'plan'; id: string; title: string }
  | { kind: 'ended' };

export interface Slide {
  kind: 'slide';
  title: string;
  text: string[];
}

export interface Reflection {
  kind: 'reflection';
  id: string;
  prompt: string;
  askToShare: boolean;
}

export interface Poll {
  kind: 'poll';
  id: string;
  question: string;
  /** `words` has no options: a few words are written, of at most `max` characters. */
  type: 'one' | 'several' | 'scale' | 'rank' | 'words';
  max?: number;
  options: string[];
  pass: string;
  open: boolean;
  /** Changes when the server had to start the urn again. */
  epoch: string;
  /** What ballots are sealed to, base64url. Empty while there is no urn: nothing can be sent yet, or any more. */
  key: string;
  facilitatorOnly: boolean;
}

export interface Turn {
  kind: 'turn';
  exercise: string;
  title: string;
  number: number;
  of: number;
  words: string;
  hint: string | null;
  sentence: string | null;
  couples: boolean;
  alone: string;
  sentences: string[];
  then: string | null;
}

export type Picture =
  | { shown: false }
  | { shown: true; form: 'names' | 'order'; lead: string; names: string[]; rest: boolean }
  | { shown: true; form: 'words'; lead: string; names: string[]; rest?: string | null }
  | { shown: true; form: 'bars'; lead: string; bars: { label: string; percent: number; share: string }[]; rest: string | null };

/** What does not change while the room lives. */
export interface Workshop {
  title: string;
  language: string;
  credit: string;
  /** Whether anything in it is for two: then phones may pair. */
  couples: boolean;
  agreements: { title: string; words: string }[];
  sections: { id: string; title: string; reading: Passage[] }[];
  practices: { id: string; title: string; words: string }[];
  sheets: { id: string; title: string; perPartner: boolean }[];
  support: { title: string; region: string; language: string; checked: string; entries: { name: string; about: string; show: string; href: string }[] };
  /** What a phone may ask for instead, the room's own first. */
  languages?: string[];
}

/** Words and how they are said: '' plain, 'b' strong, 'i' emphasis. */
export type Run = [words: string, voice: string];

export type Passage =
  | { kind: 'p' | 'quote'; runs: Run[] }
  | { kind: 'h'; text: string }
  | { kind: 'ul' | 'ol'; items: Run[][] };

export interface Plan {
  practice: string | null;
  days: string[];
  time: string | null;
  checkIn: string | null;
}

export interface CoupleView {
  paired: boolean;
  alias: string;
  code: string;
  /** With empty parts while nothing is chosen. */
  plan: Plan;
}

export interface PackWish {
  couple: string | null;
  /** What this phone last knew, for a room that has erased it. */
  plan: Plan | null;
  sheets: string[];
  names: string;
  reflections: { id: string; text: string; share: Share }[];
  answers: { sentence: string; text: string }[];
  largePrint: boolean;
  fillable: boolean;
}

export type Share = 'yes' | 'not-yet' | null;
