import { BadgeCheck, Landmark } from 'lucide-react';
import { duties } from '@/domain/person';
import type { Translate } from '@/i18n/use-text';
import type { DirectoryFilterProps } from '@/pickers/directory/directory-filter';
import { noFilter, type DirectoryFilter } from './directory-filter';
import type { PeopleChoices } from './people-choices';

/** The filter of people as the directory's page shows it. */
export function directoryFilterProps(
  filter: DirectoryFilter,
  choices: PeopleChoices,
  onChange: (filter: DirectoryFilter) => void,
  t: Translate,
): DirectoryFilterProps {
  return {
    label: t('people.filter'),
    placeholder: t('people.filter.placeholder'),
    command: 'people.filter.focus',
    text: filter.text,
    onTextChange: (text) => onChange({ ...filter, text }),
    menus: [
      {
        id: 'parties',
        label: t('people.filter.party'),
        icon: Landmark,
        choices: choices.parties,
        onChange: (parties) => onChange({ ...filter, parties }),
      },
      {
        id: 'duties',
        label: t('people.filter.duty'),
        icon: BadgeCheck,
        choices: choices.duties,
        onChange: (ids) => onChange({ ...filter, duties: duties.filter((duty) => ids.includes(duty)) }),
      },
    ],
    flag: {
      label: t('people.filter.duplicates'),
      isOn: filter.duplicates,
      onChange: (duplicates) => onChange({ ...filter, duplicates }),
    },
    onClear: () => onChange(noFilter),
  };
}
