import { Plus } from 'lucide-react';
import { useState } from 'react';
import { useIntl } from 'react-intl';
import type { Tag } from '@/domain/meeting';
import { useText } from '@/i18n/use-text';
import { Chip } from '@/ui/chip';
import { TextField } from '@/ui/text-field';
import { readSdg } from './read-sdg';
import { tagInWords } from './tag-in-words';
import styles from './tag-list.module.css';

type AnyTag = Pick<Tag, 'id' | 'kind' | 'value'>;

interface TagListProps<OwnTag extends AnyTag> {
  readonly kind: Tag['kind'];
  readonly tags: readonly OwnTag[];
  readonly onAdd: (value: string) => void;
  readonly onRemove: (tag: OwnTag) => void;
}

const words = {
  theme: { label: 'meetings.tags.themes', add: 'meetings.tags.add-theme' },
  group: { label: 'meetings.tags.groups', add: 'meetings.tags.add-group' },
  sdg: { label: 'meetings.tags.sdgs', add: 'meetings.tags.add-sdg' },
} as const;

/** Tags of one kind; Enter or a semicolon adds what is written, Backspace in the empty field takes the last away. */
export function TagList<OwnTag extends AnyTag>({ kind, tags, onAdd, onRemove }: TagListProps<OwnTag>) {
  const t = useText();
  const { locale } = useIntl();
  const [text, setText] = useState('');
  const [refused, setRefused] = useState(false);

  const add = () => {
    const values = text.split(';').map((part) => (kind === 'sdg' ? readSdg(part) : part.trim()));
    if (values.includes(null)) {
      setRefused(true);
      return;
    }
    for (const value of values) if (value) onAdd(value);
    setText('');
  };
  return (
    <div className={styles.kind}>
      <span className={styles.label}>{t(words[kind].label)}</span>
      <div className={styles.tags}>
        {tags.map((tag) => (
          <Chip key={tag.id} label={tagInWords(tag, locale, t)} onRemove={() => onRemove(tag)} />
        ))}
        <div className={styles.field}>
          <TextField
            label={t(words[kind].add)}
            labelHidden
            look="bare"
            icon={Plus}
            placeholder={t(words[kind].add)}
            value={text}
            onChange={(next) => {
              setText(next);
              setRefused(false);
            }}
            onBlur={() => (text.trim() === '' ? setRefused(false) : add())}
            onInputKeyDown={(event) => {
              const last = tags.at(-1);
              if (event.key === 'Enter' || event.key === ';') add();
              else if (event.key === 'Backspace' && text === '' && last) onRemove(last);
              else return;
              event.preventDefault();
            }}
            error={refused ? t('meetings.tags.sdg-error') : undefined}
          />
        </div>
      </div>
    </div>
  );
}
