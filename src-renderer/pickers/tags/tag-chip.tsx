import { useIntl } from 'react-intl';
import { Button as AriaButton } from 'react-aria-components/Button';
import type { Tag } from '@/domain/meeting';
import { foldedTag, wordsOfTag } from '@/domain/tag-key';
import type { TagWords } from '@/domain/tag-words';
import { detectLanguage } from '@/formats/narrative/detect-language';
import { languageInWords } from '@/i18n/language-in-words';
import { localeCodes } from '@/i18n/locales';
import { useText } from '@/i18n/use-text';
import { writeTagWords } from '@/store/commands/tag-words';
import { Chip } from '@/ui/chip';
import { Popover } from '@/ui/popover';
import { KeptTextField } from '../rows/kept-text-field';
import { tagInWords } from './tag-in-words';
import styles from './tag-list.module.css';

interface TagChipProps {
  readonly tag: Pick<Tag, 'kind' | 'value'>;
  readonly own: readonly TagWords[];
  readonly onRemove: () => void;
}

/** A tag in the language of the interface; pressed, a theme or group shows what it is called in the others. */
export function TagChip({ tag, own, onRemove }: TagChipProps) {
  const t = useText();
  const { locale } = useIntl();
  const label = tagInWords(tag, locale, t, own);
  const { kind, value } = tag;
  if (kind === 'sdg') return <Chip label={label} onRemove={onRemove} />;
  const known = wordsOfTag(tag, own) ?? { [detectLanguage(value) ?? 'en']: value };
  // What it is tagged with stays; only its words in other languages are written here.
  const others = localeCodes.filter((code) => foldedTag(known[code] ?? '') !== foldedTag(value));
  return (
    <Chip label={label} onRemove={onRemove}>
      <Popover
        label={t('tags.words', { tag: value })}
        trigger={
          <AriaButton className={styles.name ?? ''} aria-label={t('tags.words', { tag: label })}>
            {label}
          </AriaButton>
        }
      >
        <div className={styles.words}>
          <p className={styles.value}>{value}</p>
          {others.map((code) => (
            <KeptTextField
              key={code}
              label={t('tags.words-in', { language: languageInWords(code, locale, t) })}
              keep={`tagWords/${kind}/${foldedTag(value)}/${code}`}
              saved={known[code] ?? ''}
              command={(text) => writeTagWords(kind, known, code, text)}
            />
          ))}
        </div>
      </Popover>
    </Chip>
  );
}
