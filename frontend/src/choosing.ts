import type { Poll } from './snapshot';

export type Chosen = { choices: number[] } | { tooMany: number };

/** What is chosen after a tap on an option. Passing is an option like any other, and stands alone. */
export function tap(poll: Poll, choices: number[], option: number): Chosen {
  const pass = poll.options.length;
  const others = choices.filter(other => other !== option && other !== pass);
  if (poll.type === 'one' || poll.type === 'scale') return { choices: [option] };
  if (choices.includes(option)) return { choices: others };
  if (option === pass) return { choices: [pass] };
  if (poll.type === 'several' && others.length >= most(poll)) return { tooMany: most(poll) };
  return { choices: [...others, option] };
}

export function most(poll: Poll): number {
  return poll.max ?? poll.options.length;
}
