import type { Format } from '@/i18n/use-format';
import type { Translate } from '@/i18n/use-text';
import { likenessInWords } from '@/pickers/people/likeness-in-words';

import { today } from '@/pickers/today';

import { likelihoodInWords } from '../review/match/match-in-words';
import { partyName } from '../review/party-words';
import type { PeopleGroup, Profile } from './same-people';

/** "Birzhan Nurymbetov (Kazakhstan, Deputy Minister; in the register)" */
export function profileInWords(profile: Profile, t: Translate, language: string): string {
  const { name, posts, isInRegister } = profile;
  const [post] = posts;
  const what = [partyInWords(profile, language), post].filter(Boolean).join(', ');
  const known = isInRegister ? t('exchange.people.in-register') : '';
  const told = [what, known].filter(Boolean).join('; ');
  return told === '' ? name : `${name} (${told})`;
}

/** As the register calls it, or else as the reference does. */
function partyInWords({ party, isInRegister }: Profile, language: string): string {
  return isInRegister || party === '' ? party : partyName(party, language, today());
}

/** What tells somebody from others of the name: the party, and the post where the party is one. */
export function toldFrom(profile: Profile, others: readonly Profile[], language: string): string {
  const isOfOneParty = others.some(
    (other) => other !== profile && partyInWords(other, language) === partyInWords(profile, language),
  );
  return [partyInWords(profile, language), isOfOneParty ? profile.posts[0] : ''].filter(Boolean).join(', ');
}

/** "Same name, different function · likely, 90 %", of the likeliest two. */
export function peopleReason({ pairs: [pair] }: PeopleGroup, t: Translate, format: Format): string {
  if (!pair) return '';
  const named = (fields: readonly ('party' | 'function')[]) =>
    format.list(fields.map((field) => t(`exchange.people.reason.${field}`)));
  const parts = [
    likenessInWords(pair.likeness, t),
    pair.reasons.length > 0
      ? t('exchange.match.why', { count: pair.reasons.length, why: named(pair.reasons) })
      : '',
    pair.contradictions.length > 0 ? t('exchange.match.differs', { what: named(pair.contradictions) }) : '',
  ].filter(Boolean);
  return `${parts.join(', ')} · ${likelihoodInWords(pair.likelihood, t)}`;
}
