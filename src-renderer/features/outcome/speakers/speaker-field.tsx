import { Building2, Flag, UserRound } from 'lucide-react';
import { useEffect, useRef, useState, type Ref } from 'react';
import { useText } from '@/i18n/use-text';
import { ComboBox } from '@/ui/combo-box';
import { definedProps } from '@/ui/defined-props';
import { findSpeakers, speakerNamed, type Speaker, type Speakers } from './speaker';

const icons = { state: Flag, organisation: Building2, person: UserRound } as const;

interface SpeakerFieldProps {
  readonly label: string;
  readonly labelHidden?: boolean;
  readonly speakers: Speakers;
  /** What the field shows of the speaker it holds; `''` for none, or for a field that adds and empties itself. */
  readonly shown: string;
  readonly onChoose: (speaker: Speaker) => void;
  readonly placeholder?: string;
  readonly takesFocus?: boolean;
  readonly onLeave?: () => void;
  readonly inputRef?: Ref<HTMLInputElement>;
}

/** Who speaks: a delegation by code or name, a person by a few letters, or whatever is written. */
export function SpeakerField(props: SpeakerFieldProps) {
  const { speakers, shown, onChoose, placeholder, takesFocus = false, onLeave, inputRef, ...rest } = props;
  const t = useText();
  const [typed, setTyped] = useState<string | null>(null);
  // Told to the field at once: it closes its list by it.
  const [picked, setPicked] = useState<string | null>(null);
  const frame = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (takesFocus) frame.current?.querySelector('input')?.focus();
  }, [takesFocus]);
  const found = findSpeakers(speakers, typed ?? '');
  return (
    <div ref={frame}>
      <ComboBox
        {...definedProps({ labelHidden: rest.labelHidden, inputRef })}
        label={rest.label}
        items={found.map(({ id, label, description, kind }) => ({
          id,
          label,
          icon: icons[kind],
          ...(description === '' ? {} : { description }),
        }))}
        value={picked}
        inputValue={typed ?? shown}
        onInputChange={(text) => {
          setTyped(text);
          setPicked(null);
        }}
        onChange={(id) => {
          const choice = found.find((one) => one.id === id);
          if (!choice) return;
          setTyped(null);
          setPicked(choice.id);
          onChoose(choice.speaker);
        }}
        onBlur={() => {
          if (typed !== null && typed !== shown) onChoose(speakerNamed(speakers, typed));
          setTyped(null);
          setPicked(null);
          onLeave?.();
        }}
        allowsCustomValue
        opensOn="input"
        placeholder={placeholder ?? t('proceedings.speaker.placeholder')}
      />
    </div>
  );
}
