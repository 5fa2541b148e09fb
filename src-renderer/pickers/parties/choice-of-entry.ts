import type { PartyChoice } from '@/store/commands/party-choice';
import type { PartyEntry } from './party-entry';

/** What a command is given for an entry of the list. */
export function choiceOfEntry({ partyId, reference, label }: PartyEntry, language: string): PartyChoice {
  if (partyId !== null) return { kind: 'party', partyId };
  return reference ? { kind: 'reference', reference } : newOrganisation(label, language);
}

/** A new organisation by its name; one short word in capitals is its acronym. */
export function newOrganisation(name: string, language: string): PartyChoice {
  const written = name.trim();
  const isAcronym = /^[\p{Lu}\d-]{2,8}$/u.test(written);
  const tag = /\p{Script=Cyrillic}/u.test(written) ? 'ru' : (language.split('-')[0] ?? 'en');
  return { kind: 'new', name: written, language: tag, ...(isAcronym ? { acronym: written } : {}) };
}

/** A party that is neither in the register nor in the reference, as an entry like the others: choosing it makes it. */
export function unknownEntry(name: string): PartyEntry {
  return {
    key: `new/${name}`,
    partyId: null,
    reference: null,
    kind: 'organisation',
    label: name,
    formal: '',
    code: '',
    exact: new Set(),
    names: [],
    beginnings: [],
  };
}
