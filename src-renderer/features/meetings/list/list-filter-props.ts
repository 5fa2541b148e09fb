import { CalendarDays, MapPin, Shapes } from 'lucide-react';
import type { Translate } from '@/i18n/use-text';
import type { DirectoryFilterProps } from '@/pickers/directory/directory-filter';
import { withChoices, type FilterKind, type ListChoices } from './list-choices';
import { noFilter, type ListFilter } from './list-filter';

const kinds = [
  { id: 'types', label: 'meetings.filter.type', icon: Shapes },
  { id: 'years', label: 'meetings.filter.year', icon: CalendarDays },
  { id: 'places', label: 'meetings.filter.place', icon: MapPin },
] as const satisfies readonly { readonly id: FilterKind; [other: string]: unknown }[];

/** The filter of meetings as the list's page shows it. */
export function listFilterProps(
  filter: ListFilter,
  choices: ListChoices,
  onChange: (filter: ListFilter) => void,
  t: Translate,
): DirectoryFilterProps {
  return {
    label: t('meetings.filter'),
    placeholder: t('meetings.filter.placeholder'),
    command: 'meetings.filter.focus',
    text: filter.text,
    onTextChange: (text) => onChange({ ...filter, text }),
    menus: kinds.map(({ id, label, icon }) => ({
      id,
      label: t(label),
      icon,
      choices: choices[id],
      onChange: (ids) => onChange(withChoices(filter, id, ids)),
    })),
    onClear: () => onChange(noFilter),
  };
}
