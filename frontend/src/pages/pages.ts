import type { TemplateResult } from 'lit';
import type { Page } from '../page';
import type { Stay } from '../stay';
import { answers, support } from './always';
import { consent, declined } from './consent';
import { ended, left, quiet } from './endings';
import { join, lobby } from './entry';
import { pairing } from './pairing';
import { picture, withheld } from './picture';
import { plan } from './plan';
import { closed, poll, sealed } from './poll';
import { reading } from './reading';
import { takeHome } from './take-home';
import { turn } from './turn';
import { alone, reflection } from './writing';

/** One template a page. A new page fails to compile exactly here. */
export const pages: Record<Page, (stay: Stay) => TemplateResult> = {
  join, lobby, answers, reading, consent, declined, poll, sealed, closed, picture, withheld, reflection, turn, alone, pairing, plan,
  'take-home': takeHome, support, calm: quiet, ended, left,
};
