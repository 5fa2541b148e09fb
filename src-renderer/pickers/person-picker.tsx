import { UserPlus, UserRound } from 'lucide-react';
import { useState } from 'react';
import { useIntl } from 'react-intl';
import { useText } from '@/i18n/use-text';
import { ComboBox } from '@/ui/combo-box';
import { SuggestBox } from '@/ui/suggest-box';
import { definedProps } from '@/ui/defined-props';
import type { Choice } from '@/ui/list-popover';
import { bearsName, findPeople } from './people/find-people';
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
export function PersonPicker({ onWrite, written: kept = '', ...props }: PersonPickerProps) {
  return onWrite ? (
    <WrittenPerson {...props} written={kept} onWrite={onWrite} />
  ) : (
    <ChosenPerson {...props} />
  );
}

type ChosenPersonProps = Omit<PersonPickerProps, 'onWrite' | 'written'>;

function ChosenPerson({ people, value, onChoose, onFocus, placeholder, ...rest }: ChosenPersonProps) {
  const t = useText();
  const [typed, setTyped] = useState('');
  const items = usePeopleFound(people, typed.trim());
  return (
    <div onFocus={onFocus}>
      <ComboBox
        {...definedProps(rest)}
        label={rest.label}
        items={items}
        value={value}
        shown={people.find(({ id }) => id === value)?.label ?? ''}
        onChange={(id) => onChoose(people.find((one) => one.id === id) ?? null)}
        onSearch={setTyped}
        placeholder={placeholder ?? t('pickers.person.placeholder')}
      />
    </div>
  );
}

function WrittenPerson(props: ChosenPersonProps & Required<Pick<PersonPickerProps, 'onWrite' | 'written'>>) {
  const { people, value, onChoose, onWrite, written: kept, onFocus, placeholder, ...rest } = props;
  const t = useText();
  // `null` while nothing is being typed: the field then shows what is chosen.
  const [typed, setTyped] = useState<string | null>(null);
  // Told to the field at once: it closes its list by it, while the register still answers.
  const [picked, setPicked] = useState<{ readonly key: string; readonly label: string } | null>(null);
  const name = typed?.trim() ?? '';
  const found = usePeopleFound(people, name);
  const items: readonly Choice[] = [
    ...found,
    ...(name === ''
      ? []
      : [{ id: written, label: t('pickers.person.as-written', { name }), icon: UserPlus }]),
  ];
  const choose = (id: string | null) => {
    if (id === null) return;
    setTyped(null);
    const person = people.find((one) => one.id === id);
    setPicked({ key: id, label: person?.label ?? name });
    if (id === written) onWrite(name);
    else onChoose(person ?? null);
  };
  const leave = () => {
    // Who is called so is meant; a name of several, or of nobody, stays as it is written.
    const named = found.filter(({ isNamed }) => isNamed);
    if (typed !== null && name === '') onChoose(null);
    else if (typed !== null && named.length === 1) choose(named[0]?.id ?? null);
    else if (typed !== null) onWrite(name);
    setTyped(null);
    setPicked(null);
  };
  return (
    <div onFocus={onFocus}>
      <SuggestBox
        {...definedProps(rest)}
        label={rest.label}
        items={items}
        value={picked?.key ?? value}
        onChange={choose}
        inputValue={typed ?? picked?.label ?? people.find(({ id }) => id === value)?.label ?? kept}
        onInputChange={setTyped}
        onBlur={leave}
        placeholder={placeholder ?? t('pickers.person.placeholder')}
      />
    </div>
  );
}

/** Those of a name, as lines of a list. */
function usePeopleFound(people: readonly KnownPerson[], name: string): readonly Choice[] {
  const { locale } = useIntl();
  const byName = new Intl.Collator(locale);
  const found =
    name === ''
      ? people.toSorted((a, b) => byName.compare(a.label, b.label)).slice(0, 50)
      : findPeople(people, name, 12);
  return found.map((person) => ({
    id: person.id,
    label: person.label,
    icon: UserRound,
    isNamed: name !== '' && bearsName(person, name),
    ...detail(person),
  }));
}

function detail(person: KnownPerson): { readonly description?: string } {
  const [titles] = person.parties.values();
  const words = [titles?.function, person.lastAt].filter(Boolean).join(' · ');
  return words === '' ? {} : { description: words };
}
