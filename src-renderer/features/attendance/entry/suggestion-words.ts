import { fullName } from '@/domain/person';
import { postWords } from '@/domain/post';
import type { Translate } from '@/i18n/use-text';
import { titlesThere } from './entry-of-suggestion';
import type { Suggestion } from './suggest';

/** Into which delegation the person will go, in full; `''` for what is no person. */
export function placeWords(suggestion: Suggestion, t: Translate): string {
  switch (suggestion.kind) {
    case 'person':
      return suggestion.party.key.startsWith('new/')
        ? t('attendance.entry.in-unknown', { name: suggestion.party.label })
        : t('attendance.entry.in-delegation', { name: suggestion.party.label });
    case 'new-person': {
      const { label: name } = suggestion.party;
      if (suggestion.place === 'unknown') return t('attendance.entry.in-unknown', { name });
      return suggestion.place === 'last-used'
        ? t('attendance.entry.in-last-used', { name })
        : t('attendance.entry.in-delegation', { name });
    }
    case 'delegation':
    case 'new-organisation':
      return '';
  }
}

/** What else will be recorded with it, or is to be known of it. */
export function detailWords(suggestion: Suggestion, t: Translate): string {
  switch (suggestion.kind) {
    case 'person': {
      const { person, from, isHere } = suggestion;
      const { lastAt } = person;
      return [
        postWords(titlesThere(suggestion)),
        from && t('attendance.entry.so-far', { name: from.label }),
        isHere ? t('attendance.entry.here') : lastAt && t('attendance.entry.last-at', { meeting: lastAt }),
      ]
        .filter(Boolean)
        .join(' · ');
    }
    case 'new-person':
      return postWords(suggestion.line);
    case 'delegation':
      return suggestion.isHere
        ? t('attendance.entry.delegation-here')
        : t('attendance.entry.delegation-note');
    case 'new-organisation':
      return t('attendance.entry.new-organisation-note');
  }
}

/** The name of a person who is not in the register, as it was understood. */
export function newName({ honorific, ...name }: Extract<Suggestion, { kind: 'new-person' }>['line']): string {
  return [honorific, fullName(name)].filter(Boolean).join(' ');
}
