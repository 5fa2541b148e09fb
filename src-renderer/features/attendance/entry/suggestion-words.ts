import { fullName } from '@/domain/person';
import { postWords } from '@/domain/post';
import type { Translate } from '@/i18n/use-text';
import { incompleteNameWords } from '@/pickers/people/incomplete-name-words';
import { nameOfParty, titlesThere } from './entry-of-suggestion';
import type { Suggestion } from './suggestion';

/** Into which delegation the person will go, in full; `''` for what is no person. */
export function placeWords(suggestion: Suggestion, t: Translate): string {
  switch (suggestion.kind) {
    case 'person':
      return suggestion.party.key.startsWith('new/')
        ? t('attendance.entry.in-unknown', { name: suggestion.party.label })
        : t('attendance.entry.in-delegation', { name: nameOfParty(suggestion) });
    case 'headcount':
    case 'new-person': {
      const name = nameOfParty(suggestion);
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

/** What is added, in the words of its line. */
export function titleWords(suggestion: Suggestion, t: Translate): string {
  switch (suggestion.kind) {
    case 'person':
      return suggestion.person.label;
    case 'new-person':
      return t('attendance.entry.new-person', { name: newName(suggestion.line) });
    case 'delegation':
      return t('attendance.entry.delegation', { name: nameOfParty(suggestion) });
    case 'headcount': {
      const { qualifier, count } = suggestion.headcount;
      return t('attendance.entry.headcount', { count: t(`domain.count.${qualifier}`, { count }) });
    }
    case 'new-organisation':
      return t('attendance.entry.new-organisation', { name: suggestion.name });
  }
}

/** What Enter adds and where, for those who hear it: "New person “Kim”, in the delegation of Kyrgyzstan, used last". */
export function takenInWords(suggestion: Suggestion, t: Translate): string {
  return [titleWords(suggestion, t), placeWords(suggestion, t)].filter(Boolean).join(', ');
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
    case 'headcount': {
      const { was, headcount } = suggestion;
      const isSame = was?.count === headcount.count && was.qualifier === headcount.qualifier;
      if (!was) return t('attendance.entry.headcount-note');
      return isSame
        ? t('attendance.entry.headcount-here')
        : t('attendance.entry.headcount-was', {
            count: t(`domain.count.${was.qualifier}`, { count: was.count }),
          });
    }
    case 'new-organisation':
      return t('attendance.entry.new-organisation-note');
  }
}

/** What of the line would be recorded nowhere; `''` where nothing is lost. */
export function leftOutWords(suggestion: Suggestion | undefined, t: Translate): string {
  const leftOut = suggestion && 'leftOut' in suggestion ? suggestion.leftOut : undefined;
  return leftOut === undefined ? '' : t('attendance.entry.left-out', { text: leftOut });
}

/** That the name of somebody new is one word or only initials; `''` of anything else. */
export function lackingWords(suggestion: Suggestion | undefined, t: Translate): string {
  return suggestion?.kind === 'new-person' ? (incompleteNameWords(suggestion.line, t) ?? '') : '';
}

/** The name of a person who is not in the register, as it was understood. */
export function newName({ honorific, ...name }: Extract<Suggestion, { kind: 'new-person' }>['line']): string {
  return [honorific, fullName(name)].filter(Boolean).join(' ');
}
