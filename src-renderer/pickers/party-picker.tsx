import { Building2, Flag, Plus } from 'lucide-react';
import { useMemo, useState } from 'react';
import { useIntl } from 'react-intl';
import { normaliseName } from '@/domain/reference/normalise-name';
import { useText } from '@/i18n/use-text';
import type { PartyChoice } from '@/store/commands/party-choice';
import { ComboBox } from '@/ui/combo-box';
import { definedProps } from '@/ui/defined-props';
import type { Choice } from '@/ui/list-popover';
import { alikeParties } from './parties/alike-parties';
import { choiceOfEntry, newOrganisation } from './parties/choice-of-entry';
import { findParties } from './parties/find-parties';
import type { PartyEntry } from './parties/party-entry';
import { usePartyEntries } from './parties/use-party-entries';

interface PartyPickerProps {
  readonly label: string;
  readonly labelHidden?: boolean;
  /** EDTF; names are those in force on it. `null` gives today's. */
  readonly date: string | null;
  /** The party chosen; leave it out for a field that adds and empties itself. */
  readonly value?: string | null;
  /** @param name as the field shows it, for the words of the command */
  readonly onChoose: (choice: PartyChoice, name: string) => void;
  readonly placeholder?: string;
  readonly look?: 'box' | 'bare';
  readonly autoFocus?: boolean;
  /** See `ComboBox`. */
  readonly keep?: string;
  /** Offers what the register uses already, and nothing new. */
  readonly onlyInUse?: boolean;
  /** Not offered: the party itself, where another is asked for. */
  readonly except?: string;
}

const fresh = 'new-organisation';

/**
 * A State or organisation, found by any name in English or Russian, acronym or ISO code, whether the register uses it
 * already or not. A name that is nobody's makes a new organisation, by a choice of its own.
 */
export function PartyPicker({
  date,
  value,
  onChoose,
  placeholder,
  onlyInUse = false,
  except,
  ...rest
}: PartyPickerProps) {
  const t = useText();
  const { locale } = useIntl();
  const every = usePartyEntries(date);
  const entries = useMemo(
    () =>
      every.filter(
        ({ partyId }) => !(onlyInUse && partyId === null) && (partyId === null || partyId !== except),
      ),
    [every, onlyInUse, except],
  );
  const adds = value === undefined;
  const chosen = entries.find((entry) => entry.partyId !== null && entry.partyId === value);
  const [typed, setTyped] = useState('');
  const name = typed.trim();
  const answers = findParties(entries, name);
  const alike = alikeParties(entries, name).filter((entry) => !answers.includes(entry));
  const found = [...answers, ...alike];
  const isWhole = found.some((entry) => entry.label.toLocaleLowerCase() === name.toLocaleLowerCase());
  const offersNew = name.length > 1 && !isWhole && !onlyInUse;
  const items: readonly Choice[] = [
    ...found.map((entry) => ({
      ...choiceLine(entry, entry.partyId === null ? t('pickers.party.reference') : undefined),
      // What is only nearly named is offered, and never taken unasked.
      isNamed: !alike.includes(entry) && isMeant(entry, name, answers),
    })),
    ...(offersNew ? [{ id: fresh, label: t('pickers.party.new', { name }), icon: Plus, isNew: true }] : []),
  ];

  const choose = (id: string | null) => {
    if (id === null) return;
    const entry = found.find(({ key }) => key === id);
    if (entry) onChoose(choiceOfEntry(entry, locale), entry.label);
    else if (id === fresh) onChoose(newOrganisation(name, locale), name);
  };

  return (
    <ComboBox
      {...definedProps(rest)}
      label={rest.label}
      items={items}
      value={chosen?.key ?? null}
      onChange={choose}
      onSearch={setTyped}
      shown={chosen?.label ?? ''}
      adds={adds}
      placeholder={placeholder ?? t('pickers.party.placeholder')}
    />
  );
}

/** By one of its names, or by the beginning of one where no other begins so. */
function isMeant(entry: PartyEntry, name: string, answers: readonly PartyEntry[]): boolean {
  const wanted = normaliseName(name);
  if (entry.exact.has(wanted)) return true;
  const begin = answers.filter(({ exact }) => [...exact].some((known) => known.startsWith(wanted)));
  return begin.length === 1 && begin[0] === entry && answers[0] === entry;
}

function choiceLine(entry: PartyEntry, note: string | undefined): Choice {
  const formal = entry.formal === entry.label ? undefined : entry.formal;
  const description = [formal, note].filter(Boolean).join(' · ');
  return {
    id: entry.key,
    label: entry.label,
    icon: entry.kind === 'state' ? Flag : Building2,
    end: entry.code === entry.label ? '' : entry.code,
    ...(description === '' ? {} : { description }),
  };
}
