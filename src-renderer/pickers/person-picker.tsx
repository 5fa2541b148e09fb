import { UserPlus, UserRound } from 'lucide-react';
import { useState } from 'react';
import { useIntl } from 'react-intl';
import { useText } from '@/i18n/use-text';
import { ComboBox } from '@/ui/combo-box';
import { definedProps } from '@/ui/defined-props';
import type { Choice } from '@/ui/list-popover';
import { findPeople } from './people/find-people';
import type { KnownPerson } from './people/known-people';

interface PersonPickerProps {
  readonly label: string;
  readonly labelHidden?: boolean;
  /** Whom the field offers: those of a meeting, or of the register by `useKnownPeople`. */
  readonly people: readonly KnownPerson[];
  readonly value: string | null;
  readonly onChoose: (person: KnownPerson | null) => void;
  /** A name that is nobody's may stay as it is written; without it only known persons can be chosen. */
  readonly onWrite?: (name: string) => void;
  /** What stands in the field while nobody is chosen: the name as written. */
  readonly written?: string;
  readonly onFocus?: () => void;
  readonly placeholder?: string;
}

const written = 'as-written';

/** A person, found by any of their names in any script. */
export function PersonPicker(props: PersonPickerProps) {
  const { people, value, onChoose, onWrite, written: kept = '', onFocus, placeholder, ...rest } = props;
  const t = useText();
  const { locale } = useIntl();
  const [typed, setTyped] = useState<string | null>(null);
  // Told to the field at once: it closes its list by it, while the register still answers.
  const [picked, setPicked] = useState<{ readonly key: string; readonly label: string } | null>(null);
  const name = typed?.trim() ?? '';
  const byName = new Intl.Collator(locale);
  const found =
    name === ''
      ? people.toSorted((a, b) => byName.compare(a.label, b.label)).slice(0, 50)
      : findPeople(people, name, 12);
  const items: readonly Choice[] = [
    ...found.map((person) => ({ id: person.id, label: person.label, icon: UserRound, ...detail(person) })),
    ...(onWrite && name !== ''
      ? [{ id: written, label: t('pickers.person.as-written', { name }), icon: UserPlus }]
      : []),
  ];
  const choose = (id: string | null) => {
    if (id === null) return;
    setTyped(null);
    const person = people.find((one) => one.id === id);
    setPicked({ key: id, label: person?.label ?? name });
    if (id === written) onWrite?.(name);
    else onChoose(person ?? null);
  };
  const leave = () => {
    if (typed !== null && name === '') onChoose(null);
    else if (typed !== null) onWrite?.(name);
    setTyped(null);
    setPicked(null);
  };
  return (
    <div onFocus={onFocus}>
      <ComboBox
        {...definedProps(rest)}
        label={rest.label}
        items={items}
        value={picked?.key ?? value}
        onChange={choose}
        inputValue={typed ?? picked?.label ?? people.find(({ id }) => id === value)?.label ?? kept}
        onInputChange={setTyped}
        onBlur={leave}
        allowsCustomValue
        placeholder={placeholder ?? t('pickers.person.placeholder')}
      />
    </div>
  );
}

function detail(person: KnownPerson): { readonly description?: string } {
  const [titles] = person.parties.values();
  const words = [titles?.function, person.lastAt].filter(Boolean).join(' · ');
  return words === '' ? {} : { description: words };
}
