import type { Consent } from './drawer';
import type { Snapshot, Step } from './snapshot';
import type { Stage } from './voting';

/** Where a person is who has turned away from the room for a moment. */
export type Aside =
  | { at: 'support' | 'answers' | 'pairing' | 'plan' | 'take-home' }
  | { at: 'reading'; section: string }
  | { at: 'reflection'; id: string; prompt: string; askToShare: boolean };

export type Page =
  | 'join' | 'lobby' | 'answers' | 'reading' | 'consent' | 'declined' | 'poll' | 'sealed' | 'closed' | 'picture' | 'withheld' | 'reflection'
  | 'turn' | 'alone' | 'pairing' | 'plan' | 'take-home' | 'support' | 'calm' | 'ended' | 'left';

export interface Standing {
  left: boolean;
  aside: Aside | undefined;
  gone: boolean;
  snapshot: Snapshot | undefined;
  /** Whether questions are answered on this phone; undefined until somebody has said so. */
  consent: Consent | undefined;
  stage: Stage;
  alone: boolean;
}

/** Which page is seen. Leaving wins over all, support over everything but that, calm over everything but these two. */
export function pageOf({ left, aside, gone, snapshot, consent, stage, alone }: Standing): Page {
  if (left) return 'left';
  if (aside?.at === 'support') return 'support';
  if (!snapshot) return aside?.at === 'answers' ? 'answers' : 'join';
  if (snapshot.calm && !gone) return 'calm';
  const shut = aside && ((gone || snapshot.ended) && isForTwo(aside) || gone && aside.at === 'take-home');
  if (aside && !shut) return aside.at;
  return gone || snapshot.ended ? 'ended' : pageOfStep(snapshot.step, consent, stage, alone || snapshot.solo);
}

function pageOfStep(step: Step, consent: Consent | undefined, stage: Stage, alone: boolean): Page {
  switch (step.kind) {
    case 'slide':
      return 'reading';
    case 'poll':
      if (!step.open) return 'closed';
      if (consent !== 'yes') return consent ? 'declined' : 'consent';
      return stage === 'choosing' ? 'poll' : 'sealed';
    case 'picture':
      return step.picture.shown ? 'picture' : 'withheld';
    case 'turn':
      return step.couples && alone ? 'alone' : 'turn';
    default:
      return step.kind;
  }
}

/** What makes a page another page to the person who reads it: then it starts at its top. */
export function placeOf(page: Page, snapshot: Snapshot | undefined, aside: Aside | undefined): string {
  const step = snapshot?.step;
  if (page === 'plan') return page;   // the same form with the room and without: a date that is half typed stays under the finger
  if (aside && page === aside.at) return [page, 'section' in aside ? aside.section : 'id' in aside ? aside.id : ''].join();
  if (page === 'reading' || !step) return [page, snapshot?.section?.id].join();
  const turn = step.kind === 'turn' && page === 'turn' ? step.number : '';
  return [page, 'id' in step ? step.id : 'exercise' in step ? step.exercise : '', turn].join();
}

/** Two snapshots in the same step: the same thing asked, whatever else has changed. */
export function sameStep(one: Step, other: Step): boolean {
  return stepKey(one) === stepKey(other);
}

function stepKey(step: Step): string {
  const open = step.kind === 'poll' && step.open;
  const which = 'id' in step ? step.id : 'exercise' in step ? `${step.exercise} ${step.number}` : 'title' in step ? step.title : '';
  return [step.kind, which, open].join();
}

/** Earlier readings, settled matters and what the room itself has come to make way when it goes on; support, and anything half typed, does not. */
export function staysOpen(aside: Aside, paired: boolean, { ended, step }: Snapshot): boolean {
  return aside.at !== 'reading' && !(aside.at === 'pairing' && paired) && !(aside.at === 'plan' && step.kind === 'plan') && !(ended && isForTwo(aside));
}

/** What the room keeps for couples: gone when it ends. */
export function isForTwo({ at }: Aside): boolean {
  return at === 'pairing' || at === 'plan';
}
