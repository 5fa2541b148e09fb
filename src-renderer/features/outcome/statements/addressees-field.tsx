import { Building2, Flag, UsersRound } from 'lucide-react';
import { useState, type KeyboardEvent } from 'react';
import { outcomeAddressees } from '@/domain/outcome-terms';
import { useText } from '@/i18n/use-text';
import { findParties } from '@/pickers/parties/find-parties';
import { usePartyEntries } from '@/pickers/parties/use-party-entries';
import { Chip } from '@/ui/chip';
import { choiceBegun } from '@/ui/choice-meant';
import { SuggestBox } from '@/ui/suggest-box';
import type { Choice } from '@/ui/list-popover';
import { findTerms } from './find-terms';
import styles from './statement-form.module.css';

interface AddresseesFieldProps {
  readonly language: string;
  readonly date: string | null;
  readonly value: readonly string[];
  readonly onChange: (addressees: string[]) => void;
}

/** Whom a statement addresses: parties, the groups of the field, or whoever is written; Enter adds. */
export function AddresseesField({ language, date, value, onChange }: AddresseesFieldProps) {
  const t = useText();
  const entries = usePartyEntries(date);
  const [typed, setTyped] = useState('');
  // Told to the field at once: it closes its list by it.
  const [picked, setPicked] = useState<string | null>(null);
  const name = typed.trim();
  const offered: readonly Choice[] = [
    ...findTerms(outcomeAddressees, typed, language).map((choice) => ({ ...choice, icon: UsersRound })),
    ...findParties(entries, typed, 8).map(({ key, label, kind }) => ({
      id: key,
      label,
      icon: kind === 'state' ? Flag : Building2,
    })),
  ];
  const items = offered.filter(({ label }) => !value.includes(label));
  const add = (addressee: string) => {
    if (addressee !== '') onChange([...new Set([...value, addressee])]);
    setTyped('');
  };
  // Among those that are chosen already too: "Niger" typed again is no Nigeria.
  const meant = () => choiceBegun(offered, name)?.label ?? name;
  const onKeyDown = (event: KeyboardEvent<HTMLInputElement>) => {
    if (event.key === 'Backspace' && typed === '') onChange(value.slice(0, -1));
    // With a choice in focus, Enter takes that.
    if (event.key !== 'Enter' || event.currentTarget.getAttribute('aria-activedescendant')) return;
    if (name === '') return;
    event.preventDefault();
    add(meant());
  };
  return (
    <div className={styles.addressees}>
      <SuggestBox
        label={t('outcome.statement.addressees')}
        items={items}
        value={picked}
        inputValue={typed}
        onInputChange={(text) => {
          setTyped(text);
          setPicked(null);
        }}
        onChange={(id) => {
          const chosen = items.find((item) => item.id === id);
          if (!chosen) return;
          setPicked(chosen.id);
          add(chosen.label);
        }}
        onBlur={() => add(meant())}
        onInputKeyDown={onKeyDown}
        placeholder={t('outcome.statement.add-addressee')}
        opensOn="input"
      />
      {value.length > 0 ? (
        <div className={styles.chips}>
          {value.map((addressee) => (
            <Chip
              key={addressee}
              label={addressee}
              onRemove={() => onChange(value.filter((one) => one !== addressee))}
            />
          ))}
        </div>
      ) : null}
    </div>
  );
}
