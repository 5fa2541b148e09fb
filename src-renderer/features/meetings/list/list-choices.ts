import { meetingTypes } from '@/domain/draft';
import { yearOf } from '@/domain/edtf';
import type { Translate } from '@/i18n/use-text';
import { countBy, type FilterChoice } from '@/pickers/directory/filter-choice';
import type { ListFilter } from './list-filter';
import type { MeetingLine } from './meeting-line';

export type FilterKind = 'types' | 'years' | 'places';

export type ListChoices = Readonly<Record<FilterKind, readonly FilterChoice[]>>;

/** What each kind of filter can be set to: only what is in the register, and how often. */
export function listChoices(
  lines: readonly MeetingLine[],
  filter: ListFilter,
  language: string,
  t: Translate,
): ListChoices {
  const collator = new Intl.Collator(language);
  const years = countBy(lines, ({ meeting }) => [String(yearOf(meeting.date) ?? 'unknown')]);
  const types = countBy(lines, ({ meeting }) => [meeting.type]);
  const places = countBy(lines, ({ placeKey }) => [placeKey]);
  const placeNames = new Map(lines.map(({ placeKey, place }) => [placeKey, place]));
  const choice = (id: string, label: string, count: number, chosen: readonly (string | number)[]) => ({
    id,
    label,
    count,
    chosen: chosen.map(String).includes(id),
  });
  return {
    types: meetingTypes
      .filter((type) => types.has(type) || filter.types.includes(type))
      .map((type) => choice(type, t(`domain.meeting-type.${type}`), types.get(type) ?? 0, filter.types)),
    years: [...new Set([...years.keys(), ...filter.years.map(String)])]
      .toSorted((a, b) => Number(a === 'unknown') - Number(b === 'unknown') || Number(b) - Number(a))
      .map((year) => choice(year, yearLabel(year, t), years.get(year) ?? 0, filter.years)),
    places: [...new Set([...places.keys(), ...filter.places])]
      .filter((key) => key !== '')
      .map((key) => choice(key, placeNames.get(key) ?? key, places.get(key) ?? 0, filter.places))
      .toSorted((a, b) => collator.compare(a.label, b.label)),
  };
}

/** The filter with these choices of one kind in force and no others. */
export function withChoices(filter: ListFilter, kind: FilterKind, ids: readonly string[]): ListFilter {
  switch (kind) {
    case 'types':
      return { ...filter, types: meetingTypes.filter((type) => ids.includes(type)) };
    case 'years':
      return { ...filter, years: ids.map((id) => (id === 'unknown' ? id : Number(id))) };
    case 'places':
      return { ...filter, places: ids };
  }
}

function yearLabel(year: string, t: Translate): string {
  return year === 'unknown' ? t('meetings.filter.unknown-year') : year;
}
