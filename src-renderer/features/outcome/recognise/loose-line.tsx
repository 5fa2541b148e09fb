import { useText } from '@/i18n/use-text';
import { classNames } from '@/ui/class-names';
import { LightSelect } from '@/ui/light-select';
import { Pill } from '@/ui/pill';
import type { LoosePart, PartPlace } from '../paragraphs/place-parts';
import styles from './recognise.module.css';

interface LooseLineProps {
  readonly part: LoosePart;
  readonly onPlace?: ((words: string, place: PartPlace) => void) | undefined;
}

/** A line of the text without a number, and what becomes of it. */
export function LooseLine({ part, onPlace }: LooseLineProps) {
  const t = useText();
  const { kind, text, places, place } = part;
  return (
    <div className={styles.loose}>
      {place === 'own' || place === 'heading' ? null : (
        <p className={classNames(styles.words, place === 'out' && styles.out)} dir="auto">
          {text}
        </p>
      )}
      {kind === place ? null : (
        <Pill kind={kind === 'heading' ? 'plain' : 'ask'}>{t(`outcome.paste.loose.${kind}`)}</Pill>
      )}
      <LightSelect
        label={t('outcome.paste.loose.place', { text })}
        items={places.map((id) => ({ id, label: t(`outcome.paste.loose.${id}`) }))}
        value={place}
        onChange={(to) => onPlace?.(text, to)}
      />
    </div>
  );
}
