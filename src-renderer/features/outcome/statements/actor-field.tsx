import { Building2, Flag } from 'lucide-react';
import { useState } from 'react';
import { outcomeActors } from '@/domain/outcome-terms';
import { findParties } from '@/pickers/parties/find-parties';
import { usePartyEntries } from '@/pickers/parties/use-party-entries';
import { choiceBegun } from '@/ui/choice-meant';
import { SuggestBox } from '@/ui/suggest-box';
import type { Choice } from '@/ui/list-popover';
import { findTerms } from './find-terms';

interface ActorFieldProps {
  readonly label: string;
  /** Of the statement: who acts is told in its words. */
  readonly language: string;
  /** EDTF; names are those in force on it. */
  readonly date: string | null;
  readonly value: string;
  readonly onChange: (actor: string) => void;
  readonly onBlur?: () => void;
}

/** Who says it: the terms of the field and the parties are proposed, anything else may stay as it is written. */
export function ActorField({ label, language, date, value, onChange, onBlur }: ActorFieldProps) {
  const entries = usePartyEntries(date);
  // Told to the field at once: it closes its list by it.
  const [picked, setPicked] = useState<string | null>(null);
  const typed = value.trim();
  const isWhole = outcomeActors.some(({ en, ru }) => en === typed || ru === typed);
  const asked = isWhole ? '' : typed;
  const items: readonly Choice[] = [
    ...findTerms(outcomeActors, asked, language),
    ...findParties(entries, asked, 8).map(({ key, label: name, kind }) => ({
      id: key,
      label: name,
      icon: kind === 'state' ? Flag : Building2,
    })),
  ];
  return (
    <SuggestBox
      label={label}
      items={items}
      value={picked}
      inputValue={value}
      onInputChange={(text) => {
        onChange(text);
        setPicked(null);
      }}
      onChange={(id) => {
        const chosen = items.find((item) => item.id === id);
        if (!chosen) return;
        setPicked(chosen.id);
        onChange(chosen.label);
      }}
      onBlur={() => {
        const meant = choiceBegun(items, asked);
        if (meant && meant.label !== value) onChange(meant.label);
        onBlur?.();
      }}
      opensOn="input"
    />
  );
}
