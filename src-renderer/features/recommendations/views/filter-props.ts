import {
  BellRing,
  CalendarDays,
  CalendarRange,
  CircleCheckBig,
  Flag,
  FolderCheck,
  MessageSquareText,
  Tags,
} from 'lucide-react';
import type { Translate } from '@/i18n/use-text';
import type { DirectoryFilterProps } from '@/pickers/directory/directory-filter';
import {
  filterKinds,
  noFilter,
  type FilterKind,
  type RecommendationFilter,
} from '@/pickers/recommendations/recommendation-filter';
import type { IconShape } from '@/ui/icon';
import type { FilterChoices } from './filter-choices';

const icons: Readonly<Record<FilterKind, IconShape>> = {
  themes: Tags,
  meetings: CalendarDays,
  years: CalendarRange,
  states: Flag,
  statuses: CircleCheckBig,
  standings: FolderCheck,
  attentions: BellRing,
  reported: MessageSquareText,
};

/** The filter of recommendations as every view of the register shows it. */
export function filterProps(
  filter: RecommendationFilter,
  choices: FilterChoices,
  onChange: (filter: RecommendationFilter) => void,
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
