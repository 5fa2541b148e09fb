import type { MessageKey } from '@/i18n/messages/en/messages';
import type { IconShape } from '@/ui/icon';
import type { FilterChoice } from './filter-choice';

/** One kind of filter: what the register has of it, the ones in force ticked. */
export interface FilterMenu {
  readonly id: string;
  readonly label: string;
  readonly icon: IconShape;
  readonly choices: readonly FilterChoice[];
  readonly onChange: (chosen: readonly string[]) => void;
}

/** A filter that is on or off. */
export interface FilterFlag {
  readonly label: string;
  readonly isOn: boolean;
  readonly onChange: (isOn: boolean) => void;
}

/** What a list can be narrowed by, with what is in force. */
export interface DirectoryFilterProps {
  readonly label: string;
  readonly placeholder: string;
  /** The words of the command that goes to the field. */
  readonly command: MessageKey;
  readonly text: string;
  readonly onTextChange: (text: string) => void;
  readonly menus: readonly FilterMenu[];
  readonly flag?: FilterFlag;
  readonly onClear: () => void;
}
