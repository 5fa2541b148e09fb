import { Plus } from 'lucide-react';
import { useState } from 'react';
import { useIntl } from 'react-intl';
import { sdgByNumber } from '@/domain/reference/sdg';
import type { Tag } from '@/domain/meeting';
import { useText } from '@/i18n/use-text';
import { addTag, removeTag } from '@/store/commands/tags';
import { Chip } from '@/ui/chip';
import { TextField } from '@/ui/text-field';
import { useRun } from '@/pickers/use-run';
import { readSdg } from './read-sdg';
import styles from './tag-list.module.css';

interface TagListProps {
  readonly kind: Tag['kind'];
  readonly meetingId: string;
  readonly tags: readonly Tag[];
}

const words = {
  theme: { label: 'meetings.tags.themes', add: 'meetings.tags.add-theme' },
  group: { label: 'meetings.tags.groups', add: 'meetings.tags.add-group' },
  sdg: { label: 'meetings.tags.sdgs', add: 'meetings.tags.add-sdg' },
} as const;

/** Tags of one kind; Enter or a semicolon adds what is written, Backspace in the empty field takes the last away. */
export function TagList({ kind, meetingId, tags }: TagListProps) {
  const t = useText();
  const { locale } = useIntl();
  const run = useRun();
  const [text, setText] = useState('');
  const [refused, setRefused] = useState(false);

  const add = () => {
    const values = text.split(';').map((part) => (kind === 'sdg' ? readSdg(part) : part.trim()));
    if (values.includes(null)) {
      setRefused(true);
      return;
    }
    for (const value of values) {
      if (value) void run(addTag({ meetingId, statementId: null, kind, value }));
    }
    setText('');
  };
  return (
    <div className={styles.kind}>
      <span className={styles.label}>{t(words[kind].label)}</span>
      <div className={styles.tags}>
        {tags.map((tag) => (
          <Chip key={tag.id} label={labelOf(tag, locale, t)} onRemove={() => void run(removeTag(tag))} />
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
              else if (event.key === 'Backspace' && text === '' && last) void run(removeTag(last));
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

function labelOf({ kind, value }: Tag, locale: string, t: ReturnType<typeof useText>): string {
  if (kind !== 'sdg') return value;
  const goal = sdgByNumber(Number(value));
  const title = locale.startsWith('ru') ? goal?.ru : goal?.en;
  return [t('meetings.tags.sdg', { value }), title].filter(Boolean).join(' · ');
}
