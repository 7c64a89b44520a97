import type { Trouble } from './couple';

/** Everything this phone says. The French table (words-fr.ts) must have what this one has, or nothing compiles. */
const en = {
  house: 'Hearthside',
  dates: 'en-GB',
  // always there
  always: 'Always here',
  slowDown: 'Slow down',
  support: 'Support',
  leave: 'Leave quickly',
  slowedDown: 'Passed on, without your name.',
  notSlowedDown: 'No connection just now. Please try again in a moment, or raise a hand.',
  reconnecting: 'Reconnecting',
  movedOn: 'The room has moved on.',
  goAlong: 'Go along',
  kept: 'The room has moved on. What you wrote is kept.',
  writeOn: 'Go on writing',
  backToRoom: 'Back to the room',
  back: 'Back',
  textSize: (percent: number) => `Text at ${percent} percent. Change its size`,
  nowIn: (language: string) => `This page is now in ${language}.`,
  // join
  comeIn: 'Come in',
  oneMoment: 'One moment',
  codeLabel: 'The six characters on the screen',
  codeHint: 'There is never an I, an O, a 0 or a 1 in it.',
  join: 'Join the room',
  noName: 'No name, no account, no app. Everything can be done on paper as well; ask for a slip.',
  howKept: 'How your answers are kept',
  joinTrouble: {
    empty: 'Please type the code first. It is on the screen in the room.',
    characters: 'One of these characters is never in a code. Please look at the screen once more.',
    length: 'A code has six characters. Please look at the screen once more.',
    unknown: 'There is no room with this code. Please look at the screen once more.',
    closed: 'This room has closed. Thank you for being part of it.',
    crowded: 'A great many codes are being tried just now. Please wait a minute, then try again.',
    offline: 'The room cannot be reached just now. Please check that this phone is on the right wifi.',
  },
  // lobby
  welcome: 'You’re in. We start when everyone is seated.',
  pairTitle: 'Here with your partner?',
  pairWhy: 'Two phones can share a plan to take home. It changes nothing about your answers.',
  pairPhones: 'Pair our phones',
  pairedAs: (alias: string) => `Your phones are paired. Your sheets carry the name ${alias}.`,
  ourPair: 'Our pair',
  lockedTitle: 'The door is closed',
  lockedLobby: 'This room was locked before this phone took a seat. You can follow everything here; for the questions, ask for a paper slip.',
  // how your answers are kept
  answersLead: 'Hearthside is built so that nobody can look up who answered what. This is what that covers, and what it does not.',
  answers: [
    ['Closed', 'Your answer is sealed on this phone and travels without your name. Only the server opens it, to count it when the question closes, in memory that is then wiped. Nothing about a ballot is written down.'],
    ['Made hard', 'Guessing. Small rooms see words instead of numbers, and some pictures stay closed.'],
    ['Not closed', 'A modified server. A rogue access point, when this page comes over plain http. Somebody looking over your shoulder. And where you answer in your own words, the way you write.'],
  ],
  answersPass: 'You can pass on every question, or use a paper slip.',
  // whether this phone answers
  consent: 'Before you answer',
  consentLead: 'Hearthside is built so that nobody can look up who answered what.',
  consentParts: [
    ['Closed', 'Your answer is sealed on this phone. Only the server opens it, to count it, and wipes it when the question closes. Nothing about it is written down.'],
    ['Made hard', 'Guessing. Small rooms see words, not numbers.'],
    ['Not closed', 'A modified server; a rogue access point on plain http; somebody looking over your shoulder.'],
  ],
  consentYes: 'Go on to the question',
  consentNo: 'Not on this phone',
  consentPaper: 'Paper slips count just as much; ask for one. You can change this at any time.',
  declined: 'This phone does not answer',
  declinedWhy: 'Nothing to do here. A paper slip counts just as much; ask for one if you like. Everything else on this phone goes on as before.',
  changeMind: 'Change my mind',
  answering: 'Questions are answered on this phone.',
  notAnswering: 'Questions are not answered on this phone. Paper slips count just as much.',
  sealedStays: 'What was sealed before stays sealed, and counts.',
  stopAnswering: 'Do not answer on this phone',
  startAnswering: 'Answer on this phone',
  // reading
  earlier: 'Earlier sections',
  toReading: 'Back to the reading',
  toQuestion: 'Back to the question',
  // poll
  sealAnswer: 'Seal my answer',
  takeAlone: 'Take this one alone, with the phone towards you.',
  facilitatorOnly: 'Only the facilitator sees this picture, if there is one.',
  upTo: (most: number) => (most === 1 ? 'Choose one.' : `Choose up to ${most}.`),
  tooMany: (most: number) => (most === 1 ? 'One at most. Take it back first.' : `${most} at most. Take one back first.`),
  rankHow: 'Tap in the order that matters to you. Tap again to take one back.',
  place: (place: number) => `, ${['first', 'second', 'third'][place - 1] ?? `${place}th`}`,
  chooseFirst: 'Choose an answer first. Passing is one too.',
  writeFirst: 'Write a few words first, or pass. Passing is an answer too.',
  charactersOf: (written: number, most: number) => `${written} of ${most} characters`,
  wordsRead: 'Once the question has closed, the facilitator reads the words, mixed up and without any sign of whose they are, before anybody sees them. How one writes can be recognised.',
  passingInstead: 'You are passing. What you wrote is not sent.',
  refused: 'That answer did not get through. Please choose once more.',
  refusedWords: 'That answer did not get through. Please write it once more.',
  noSeat: 'This room was locked before this phone took a seat, so it cannot answer. A paper slip counts the same; just ask for one.',
  sealing: 'Sealing',
  sealingWhy: 'Your answer goes as soon as there is a connection. Please keep this page open.',
  sealed: 'Sealed',
  sealedWhy: 'Only the server opens it, to count it when the poll closes. You can change it until then. It will not be shown again, on this phone or anywhere.',
  sealedWordsWhy: 'Nobody reads it before the poll closes. You can change it until then. It will not be shown again on this phone.',
  changeAnswer: 'Change my answer',
  closed: 'Closed. Thank you.',
  closedWhy: 'The answers are counted, and gone.',
  closedWordsWhy: 'The facilitator reads the words first, mixed up and without any sign of whose they are.',
  missed: 'Your last answer was still on its way when the poll closed, and may not be among them.',
  // pictures
  restOfNames: 'The rest of us are among the other answers, kept together.',
  namesOnly: 'They stand in the order they were asked, not of size.',
  restOfOrder: 'The others are kept together.',
  quoted: (text: string) => `“${text}”`,
  wordsMixed: 'In no order at all.',
  withheld: 'This picture stays closed',
  withheldWhy: 'When a picture could say too much about any one person, nobody gets to see it. That is ordinary in a room like ours. The sealed answers are already gone.',
  // writing
  staysHere: 'Stays on this phone. It can go into your own PDF at the end, and nowhere else.',
  staysHereShort: 'Stays on this phone.',
  shareSomeDay: 'Would you like to share it some day?',
  yes: 'Yes',
  notYet: 'Not yet',
  clear: 'Clear what I wrote',
  cleared: 'Cleared. Nothing of it is left on this phone.',
  // exercise
  ways: 'How you do this exercise',
  together: 'Together',
  onMyOwn: 'On my own',
  turnOf: (turn: number, of: number) => `Turn ${turn} of ${of}`,
  then: (what: string) => `Then: ${what}`,
  minutesLeft: (halves: number): string => (halves <= 2 ? 'minute left' : 'minutes left'),
  timeSaid: (halves: number) =>
    halves === 1 ? 'About half a minute left' : halves === 3 ? 'About a minute and a half left' : `About ${halves / 2} ${halves === 2 ? 'minute' : 'minutes'} left`,
  finish: 'finish your thought',
  paused: 'paused',
  // pairing
  pairing: 'Pair with your partner',
  showThem: 'Show them this',
  or: 'or',
  typeTheirs: 'Type what their phone shows',
  pair: 'Pair',
  pairPromise: 'You will share one plan and one pack of sheets. Your answers and what you write stay apart: the pair knows nothing of them.',
  paired: 'You are paired',
  apart: 'This is not our pair. Start again',
  pairTrouble: {
    empty: 'Type the four characters on their phone, or let them type yours.',
    characters: 'One of these characters is never in a code. There is no I, no O, no 0 and no 1.',
    length: 'A pairing code has four characters.',
    unknown: 'No phone in this room shows this code. Please look once more.',
    complete: 'Two phones are already paired with this code.',
    own: 'This is your own code. Your partner types it, or you type theirs.',
    ended: 'The room has ended: pairs and plans are erased.',
    offline: 'No connection just now. Please try again in a moment.',
  } satisfies Record<Trouble, string>,
  // plan
  planTitle: 'One small thing to keep',
  ourPlan: 'Our plan',
  practice: 'Our practice',
  days: 'On these days',
  dayNames: ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'],
  dayShort: ['Mo', 'Tu', 'We', 'Th', 'Fr', 'Sa', 'Su'],
  at: 'At about',
  checkIn: 'Check in on',
  keepPlan: 'Keep this plan',
  keeping: 'One moment',
  planKept: 'Kept. It will be on your sheets.',
  planFailed: 'No connection just now, so the plan is not kept yet. Please try again in a moment.',
  planPast: 'The day to check in has passed. Choose another one, then keep the plan.',
  planShared: 'Your partner’s phone shows the same plan. Either of you can change it.',
  planAlone: 'The plan is for your own sheets. Pair your phones and your partner has it too.',
  planTheirs: 'Your partner has just kept another plan.',
  showTheirs: 'Show it',
  planStays: 'Your plan still goes on your sheets, until this page is closed.',
  // take home
  takeHome: 'Yours to take home',
  takeHomeLink: 'Take the sheets home',
  forBoth: 'For both of you',
  onlyYours: 'Only yours',
  yours: 'Your sheets',
  mine: 'What I wrote here',
  mineWhy: 'Leaves this phone for your PDF, and nothing is kept',
  readMine: 'Read what I wrote',
  names: 'Names on the cover, if you like',
  namesHint: 'Initials are enough. Left blank, there is a line to write on.',
  paper: 'The paper',
  largePrint: 'Large print',
  fillable: 'To fill in on a screen',
  makePdf: 'Make my PDF',
  makingPdf: 'Making your PDF',
  madePdf: 'Your PDF is in this phone’s downloads.',
  againPdf: 'Save it once more',
  chooseSheet: 'Tick at least one sheet.',
  failedPdf: 'The PDF could not be made just now. Please try again in a moment, or take paper copies.',
  closedPdf: 'The room has closed, so no PDF can be made any more. Paper copies are at the door.',
  whereItLies: 'The PDF will lie in this phone’s downloads, where anyone who opens the phone can read it. Paper copies are at the door.',
  pdfName: 'take-home.pdf',
  // support
  numbers: 'Numbers and places',
  numbersWhy: 'The same for everyone here. Works without a connection once it has been opened.',
  checked: (region: string, date: string) => `${region}, checked ${date}`,
  numbersLater: 'Numbers for your region come with the room. Until then: in an emergency, call the emergency number of the country you are in. And the people who run this evening are there for you.',
  // calm, ended, left
  quiet: 'A quiet moment',
  quietWhy: 'Nothing to do. We go on together.',
  ended: 'Thank you for being here',
  endedWhy: 'This is where our time together ends. While the room is open you can still take your sheets home.',
  roomClosed: 'This room has closed',
  roomClosedWhy: 'Seats and pairs are erased, and so are the answers. Paper copies of the sheets are with the people who ran it.',
  stillWritten: 'What you wrote is still on this phone, and only here.',
  left: 'This page is closed',
  leftWhy: 'Your browser’s history still lists it. You can remove it there: History, then Clear.',
};

export type Words = typeof en;

export type Tongue = 'en' | 'fr' | 'ar-XB';

const PATIENCE = 4_000;
let french: Words | undefined;

/** Fetches the words of a language, if they are not here. What does not come in time is said in English until it has. */
export async function learn(language: string): Promise<void> {
  if (tongueFor(language) !== 'fr' || french) return;
  const coming = import('./words-fr').then(({ fr }) => void (french = fr), () => {});
  await Promise.race([coming, new Promise(done => setTimeout(done, PATIENCE))]);
}

export function wordsFor(language: string): Words {
  return { en, fr: french ?? en, get 'ar-XB'() { return mirrored(en); } }[tongueFor(language)];
}

/** How a language says that a page can be read in it: known before its other words are. */
export function readIn(language: string, name: string): string {
  return { en: `Read in ${name}`, fr: `Lire en ${name}`, 'ar-XB': mirrored(`Read in ${name}`) }[tongueFor(language)];
}

/** The language that we answer in when somebody speaks this one. */
export function tongueFor(language: string): Tongue {
  return /^fr\b/i.test(language) ? 'fr' : language === 'ar-XB' ? 'ar-XB' : 'en';
}

export function direction(language: string): 'rtl' | 'ltr' {
  return /^(ar|dv|fa|he|ku|ps|sd|ug|ur|yi)\b/i.test(language) ? 'rtl' : 'ltr';
}

/** English in Arabic letters: a word that is not in the table, or a page that was not turned over, is seen at once. */
function mirrored<T>(said: T): T {
  if (typeof said === 'string') return said.replace(/[a-z]/gi, letter => 'ابقدعفجحيزكلمنهتصرسطوثخشىغ'[letter.toLowerCase().charCodeAt(0) - 97]!) as T;
  if (typeof said === 'function') return ((...values: unknown[]) => mirrored(said(...values))) as T;
  if (Array.isArray(said)) return said.map(mirrored) as T;
  return said && typeof said === 'object' ? (Object.fromEntries(Object.entries(said).map(([key, one]) => [key, key === 'dates' ? one : mirrored(one)])) as T) : said;
}
