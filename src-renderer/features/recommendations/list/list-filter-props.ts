import { BellRing, CalendarDays, CalendarRange, CircleCheckBig, Flag, FolderCheck, Tags } from 'lucide-react';
import type { Translate } from '@/i18n/use-text';
import type { DirectoryFilterProps } from '@/pickers/directory/directory-filter';
import type { IconShape } from '@/ui/icon';
import type { ListChoices } from './list-choices';
import { filterKinds, noFilter, type FilterKind, type ListFilter } from './list-filter';

const icons: Readonly<Record<FilterKind, IconShape>> = {
  themes: Tags,
  meetings: CalendarDays,
  years: CalendarRange,
  states: Flag,
  statuses: CircleCheckBig,
  standings: FolderCheck,
  attentions: BellRing,
};

/** The filter of recommendations as the directory's page shows it. */
export function listFilterProps(
  filter: ListFilter,
  choices: ListChoices,
  onChange: (filter: ListFilter) => void,
  t: Translate,
): DirectoryFilterProps {
  return {
    label: t('recommendations.filter'),
    placeholder: t('recommendations.filter.placeholder'),
    command: 'recommendations.filter.focus',
    text: filter.text,
    onTextChange: (text) => onChange({ ...filter, text }),
    menus: filterKinds.map((kind) => ({
      id: kind,
      label: t(`recommendations.filter.${kind}`),
      icon: icons[kind],
      choices: choices[kind],
      onChange: (ids) => onChange({ ...filter, [kind]: ids }),
    })),
    onClear: () => onChange(noFilter),
  };
}
