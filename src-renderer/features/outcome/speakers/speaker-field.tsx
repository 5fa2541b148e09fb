import { Building2, Flag, Pencil, UserRound } from 'lucide-react';
import { useEffect, useRef, useState, type Ref } from 'react';
import { useText } from '@/i18n/use-text';
import { SuggestBox } from '@/ui/suggest-box';
import { definedProps } from '@/ui/defined-props';
import { findSpeakers, nobody, speakerNamed, type Speaker, type Speakers } from './speaker';

const asWritten = 'as-written';

const icons = { state: Flag, organisation: Building2, person: UserRound } as const;

interface SpeakerFieldProps {
  readonly label: string;
  readonly labelHidden?: boolean;
  readonly speakers: Speakers;
  /** What the field shows of the speaker it holds; `''` for none. */
  readonly shown: string;
  /** Whether the field adds and empties itself. */
  readonly adds?: boolean;
  readonly onChoose: (speaker: Speaker) => void;
  readonly placeholder?: string;
  readonly takesFocus?: boolean;
  readonly onLeave?: () => void;
  readonly inputRef?: Ref<HTMLInputElement>;
}

/**
 * Who speaks: a delegation by code or name, a person by a few letters, any State or organisation of the reference, or
 * whatever is written.
 */
export function SpeakerField(props: SpeakerFieldProps) {
  const {
    speakers,
    shown,
    adds = false,
    onChoose,
    placeholder,
    takesFocus = false,
    onLeave,
    inputRef,
    ...rest
  } = props;
  const t = useText();
  const [typed, setTyped] = useState<string | null>(null);
  // Told to the field at once: it closes its list by it, and shows it while the register still answers.
  const [picked, setPicked] = useState<{ readonly id: string; readonly label: string } | null>(null);
  const frame = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (takesFocus) frame.current?.querySelector('input')?.focus();
  }, [takesFocus]);
  const found = findSpeakers(speakers, typed ?? '');
  const written = typed?.trim() ?? '';
  const take = (id: string, speaker: Speaker) => {
    setTyped(null);
    setPicked({ id, label: speaker.name ?? '' });
    onChoose(speaker);
  };
  return (
    <div ref={frame}>
      <SuggestBox
        {...definedProps({ labelHidden: rest.labelHidden, inputRef })}
        label={rest.label}
        items={[
          ...found.map(({ id, label, description, kind, isNew }) => {
            const words = [description, isNew ? t('pickers.party.reference') : ''].filter(Boolean);
            return {
              id,
              label,
              icon: icons[kind],
              ...(words.length === 0 ? {} : { description: words.join(' · ') }),
            };
          }),
          ...(written === '' || found.length === 0
            ? []
            : [{ id: asWritten, label: t('pickers.person.as-written', { name: written }), icon: Pencil }]),
        ]}
        value={picked?.id ?? null}
        inputValue={typed ?? (adds ? '' : (picked?.label ?? shown))}
        onInputChange={(text) => {
          setTyped(text);
          setPicked(null);
        }}
        onChange={(id) => {
          const choice = found.find((one) => one.id === id);
          if (choice) take(choice.id, choice.speaker);
          else if (id === asWritten) take(id, { ...nobody, printedSpeaker: written, name: written });
        }}
        onBlur={() => {
          if (typed !== null && typed !== shown) onChoose(speakerNamed(speakers, typed));
          setTyped(null);
          setPicked(null);
          onLeave?.();
        }}
        opensOn="input"
        placeholder={placeholder ?? t('proceedings.speaker.placeholder')}
      />
    </div>
  );
}
