import { Shapes, Tags, UserRoundCheck } from 'lucide-react';
import type { Translate } from '@/i18n/use-text';
import type { DirectoryFilterProps } from '@/pickers/directory/directory-filter';
import type { DirectoryChoices } from './directory-choices';
import { filterKinds, noFilter, withChoices, type DirectoryFilter } from './directory-filter';

const icons = { kinds: Shapes, standings: UserRoundCheck, categories: Tags } as const;

/** The filter of parties as the directory's page shows it. */
export function directoryFilterProps(
  filter: DirectoryFilter,
  choices: DirectoryChoices,
  onChange: (filter: DirectoryFilter) => void,
  t: Translate,
): DirectoryFilterProps {
  return {
    label: t('parties.filter'),
    placeholder: t('parties.filter.placeholder'),
    command: 'parties.filter.focus',
    text: filter.text,
    onTextChange: (text) => onChange({ ...filter, text }),
    menus: filterKinds.map((kind) => ({
      id: kind,
      label: t(`parties.filter.${kind}`),
      icon: icons[kind],
      choices: choices[kind],
      onChange: (ids) => onChange(withChoices(filter, kind, ids)),
    })),
    onClear: () => onChange(noFilter),
  };
}
