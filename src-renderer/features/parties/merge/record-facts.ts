import { byOrder } from '@/domain/by-order';
import { edtfSortKey } from '@/domain/edtf';
import type { PartiesRecords } from '@/domain/merge-parties';
import type { PartyName } from '@/domain/party';
import { comparePeriods, type Period } from '@/domain/period';
import { languageInWords } from '@/i18n/language-in-words';
import type { Translate } from '@/i18n/use-text';
import { chairLabel } from '@/pickers/chair-label';
import { periodInWords } from '@/pickers/period-in-words';
import type { Fact } from '@/ui/fact-list';

type Standing = Pick<PartiesRecords, 'partyNames' | 'statuses' | 'chairmanships' | 'supportRoles'>;

/** One of the two records, as it is. */
export function recordFacts(
  records: PartiesRecords,
  partyId: string,
  language: string,
  t: Translate,
): readonly Fact[] {
  const own = <Row extends { readonly partyId: string | null }>(rows: readonly Row[]) =>
    rows.filter((row) => row.partyId === partyId);
  const party = records.parties.find(({ id }) => id === partyId);
  const delegations = own(records.delegations);
  const count = (rows: readonly unknown[]) => (rows.length === 0 ? '' : String(rows.length));
  const standing = {
    partyNames: own(records.partyNames),
    statuses: own(records.statuses),
    chairmanships: own(records.chairmanships),
    supportRoles: own(records.supportRoles),
  };
  return [
    ...standingFacts(standing, language, t),
    [t('parties.merge.acronym'), acronymsInWords(party?.acronym ?? {})],
    [t('parties.merge.category'), party ? t(`domain.party-category.${party.category}`) : ''],
    [
      t('parties.merge.meetings'),
      meetingsInWords(records, new Set(delegations.map((one) => one.meetingId)), t),
    ],
    [t('parties.merge.people'), count(own(records.appointments))],
    [t('parties.merge.interventions'), count(own(records.interventions))],
    [
      t('parties.merge.addressed'),
      count([...new Set(own(records.addressees).map((one) => one.recommendationId))]),
    ],
    [t('parties.merge.commitments'), count(own(records.commitments))],
  ];
}

/** Names, statuses, Chairmanships and support, each with its time. */
export function standingFacts(standing: Standing, language: string, t: Translate): readonly Fact[] {
  const lines = <Row extends Period>(rows: readonly Row[], wordsOf: (row: Row) => string) =>
    rows
      .toSorted(comparePeriods)
      .map((row) => withPeriod(wordsOf(row), row, language, t))
      .join('\n');
  return [
    [
      t('parties.merge.names'),
      standing.partyNames
        .toSorted(byOrder)
        .map((name) =>
          withPeriod(
            `${nameInWords(name)} – ${languageInWords(name.language, language, t)}`,
            name,
            language,
            t,
          ),
        )
        .join('\n'),
    ],
    [
      t('parties.merge.statuses'),
      lines(standing.statuses, ({ status }) => t(`domain.party-status.${status}`)),
    ],
    [
      t('parties.merge.chairmanships'),
      standing.chairmanships.toSorted(comparePeriods).map(chairLabel).join('\n'),
    ],
    [
      t('parties.merge.support'),
      lines(standing.supportRoles, ({ kind, capacity }) =>
        [t(`domain.support-kind.${kind}`), capacity].filter(Boolean).join(', '),
      ),
    ],
  ];
}

export function nameInWords({ short, formal }: Pick<PartyName, 'short' | 'formal'>): string {
  return formal === '' || formal === short ? short : short === '' ? formal : `${formal} (${short})`;
}

export function acronymsInWords(acronym: Readonly<Record<string, string>>): string {
  return [...new Set(Object.values(acronym))].filter(Boolean).join(' · ');
}

function withPeriod(words: string, period: Period, language: string, t: Translate): string {
  const isDated = period.from !== null || period.until !== null;
  return isDated ? `${words}, ${periodInWords(period, language, t)}` : words;
}

function meetingsInWords(records: PartiesRecords, ids: ReadonlySet<string>, t: Translate): string {
  if (ids.size === 0) return '';
  const dates = records.meetings.flatMap(({ id, date }) => (ids.has(id) && date !== null ? [date] : []));
  const years = dates.map((date) => edtfSortKey(date).slice(0, 4)).toSorted();
  const [first = '', last = ''] = [years[0], years.at(-1)];
  if (first === '') return String(ids.size);
  return t('parties.merge.meetings-years', {
    count: ids.size,
    years: first === last ? first : `${first}–${last}`,
  });
}
