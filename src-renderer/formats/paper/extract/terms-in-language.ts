import { operativePairs } from '@/domain/operative-formulas';
import { outcomeActors, outcomeAddressees, termIn } from '@/domain/outcome-terms';
import { normaliseName } from '@/domain/reference/normalise-name';

import { partyShort, type MinutesContext } from '../minutes-context';

/**
 * Who acts or is addressed, in the language of the paper: a term of the field, or a party by its name on the day. `null`
 * for words of the text's own, which are quoted as they stand.
 */
export function namedInPaper(context: MinutesContext, words: string): string | null {
  const wanted = normaliseName(words);
  const term = [...outcomeAddressees, ...outcomeActors].find(({ en, ru }) =>
    [en, ru].some((one) => normaliseName(one) === wanted),
  );
  if (term) return termIn(term, context.language);
  const { parties, partyNames } = context.dossier;
  const party = parties.find(
    ({ id, acronym }) =>
      Object.values(acronym).some((one) => normaliseName(one) === wanted) ||
      partyNames.some(
        ({ partyId, short, formal }) =>
          partyId === id && [short, formal].some((one) => normaliseName(one) === wanted),
      ),
  );
  return party ? partyShort(context, party.id) : null;
}

/** An operative verb of the field's table in the language of the paper; `null` for any other. */
export function verbInPaper({ language }: MinutesContext, verb: string): string | null {
  const wanted = normaliseName(verb);
  const isOf = (words: string) => [wanted, `${wanted} to`].includes(normaliseName(words));
  const pair = operativePairs.find((one) => one.some(isOf));
  return pair ? pair[language === 'ru' ? 1 : 0] : null;
}
