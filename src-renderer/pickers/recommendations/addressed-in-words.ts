import type { Id } from '@/domain/fields';
import { meetingReference } from '@/domain/meeting-reference';
import { nameOn } from '@/domain/name-on';
import type { Translate } from '@/i18n/use-text';
import type { AddressedNews } from '@/store/addressed-news';

/** Beyond these a bundle or a table would make a notice of a page. */
const namesSaid = 5;
const meetingsSaid = 3;

/** "Azerbaijan is now addressed by 5 recommendations of SOM 2 (2015)." */
export function addressedInWords(
  { changes, meetings, parties, partyNames }: AddressedNews,
  locale: string,
  t: Translate,
): string {
  const { compare } = new Intl.Collator(locale);
  const nameOf = (id: Id) => {
    const party = parties.find((one) => one.id === id);
    return (party && nameOn(party, partyNames, null, locale, 'short')) || '—';
  };
  const references = [...new Set(meetings.map(meetingReference))].toSorted(compare);
  const where = {
    meetings: references.length > meetingsSaid ? meetings.length : 0,
    references: references.join(', '),
  };
  return (['gained', 'lost'] as const)
    .flatMap((kind) => {
      const own = changes.filter((change) => change[kind] > 0);
      if (own.length === 0) return [];
      const names = own.map(({ partyId }) => nameOf(partyId)).toSorted(compare);
      const counts = own.map((change) => change[kind]);
      const count = Math.max(...counts);
      const even = counts.every((one) => one === count) ? 'yes' : 'no';
      const further = Math.max(0, names.length - namesSaid);
      const said = t('meetings.addressed.names', { names: names.slice(0, namesSaid).join(', '), further });
      return [t(`meetings.addressed.${kind}`, { names: said, states: own.length, count, even, ...where })];
    })
    .join(' ');
}
