import { CornerDownLeft } from 'lucide-react';
import { useLayoutEffect, useRef, type KeyboardEvent, type RefObject } from 'react';
import { useText } from '@/i18n/use-text';
import { useRegister } from '@/store/react/register-context';
import { Button } from '@/ui/button';
import { TextArea } from '@/ui/text-area';
import { PlaceSelect, type useSpots } from '../speakers/place-select';
import type { Speakers } from '../speakers/speaker';
import { SpeakerField } from '../speakers/speaker-field';
import styles from './notes.module.css';
import type { useCapture } from './use-capture';

interface CaptureBarProps {
  readonly speakers: Speakers;
  readonly spots: ReturnType<typeof useSpots>;
  readonly capture: ReturnType<typeof useCapture>;
}

/** One line while somebody speaks: speaker, Tab, what they say, Enter. */
export function CaptureBar({ speakers, spots, capture }: CaptureBarProps) {
  const t = useText();
  const { typing } = useRegister();
  const { draft, spot, write, setSpeaker, setSpot, next } = capture;
  const who = useRef<HTMLInputElement>(null);
  const words = useRef<HTMLTextAreaElement>(null);
  const goesTo = useRef<RefObject<HTMLElement | null> | null>(null);
  const end = (keepsSpeaker: boolean) => {
    if (draft.text.trim() === '') return;
    goesTo.current = keepsSpeaker ? words : who;
    next(keepsSpeaker);
  };
  // After the field was emptied: with the focus in it, that would open its list.
  useLayoutEffect(() => {
    goesTo.current?.current?.focus();
    goesTo.current = null;
  });
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Enter' || event.shiftKey || event.altKey || event.nativeEvent.isComposing) return;
    event.preventDefault();
    end(event.ctrlKey || event.metaKey);
  };
  return (
    <div className={styles.capture} role="group" aria-label={t('proceedings.notes.take')}>
      <div className={styles.line}>
        <SpeakerField
          label={t('proceedings.speaker')}
          labelHidden
          speakers={speakers}
          shown={draft.speaker.name ?? ''}
          onChoose={setSpeaker}
          inputRef={who}
        />
        <TextArea
          label={t('proceedings.notes.text')}
          labelHidden
          rows={1}
          inputRef={words}
          placeholder={t('proceedings.notes.placeholder')}
          value={draft.text}
          onChange={write}
          onBlur={() => void typing.flush()}
          onInputKeyDown={onKeyDown}
        />
        <Button
          icon={CornerDownLeft}
          isDisabled={draft.text.trim() === ''}
          onPress={() => end(false)}
          shortcut="Enter"
        >
          {t('proceedings.notes.next')}
        </Button>
      </div>
      <div className={styles.under}>
        <PlaceSelect
          label={t('proceedings.spot')}
          labelHidden
          spots={spots}
          value={spot}
          onChange={setSpot}
        />
        <p className={styles.hint}>{t('proceedings.notes.hint')}</p>
      </div>
    </div>
  );
}
