import { Button } from '@/ui/button';
import { ChoiceMenu } from '@/ui/choice-menu';
import type { IconShape } from '@/ui/icon';
import type { FilterChoice } from './list-choices';

interface FilterMenuProps {
  readonly label: string;
  readonly icon: IconShape;
  readonly choices: readonly FilterChoice[];
  readonly onChange: (chosen: readonly string[]) => void;
}

/** One kind of filter: what the register has of it, the ones in force ticked. */
export function FilterMenu({ label, icon, choices, onChange }: FilterMenuProps) {
  return (
    <ChoiceMenu
      label={label}
      trigger={
        <Button kind="quiet" icon={icon} isDisabled={choices.length === 0}>
          {label}
        </Button>
      }
      items={choices.map(({ id, label: name, count }) => ({ id, label: name, end: count }))}
      chosen={choices.filter(({ chosen }) => chosen).map(({ id }) => id)}
      onChange={onChange}
    />
  );
}
