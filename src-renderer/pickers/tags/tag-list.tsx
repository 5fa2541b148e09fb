import { Plus } from 'lucide-react';
import { useState, type KeyboardEvent } from 'react';
import { useIntl } from 'react-intl';
import type { Tag } from '@/domain/meeting';
import { tagKey } from '@/domain/tag-key';
import { useText } from '@/i18n/use-text';
import { SuggestBox } from '@/ui/suggest-box';
import { readSdg } from './read-sdg';
import { TagChip } from './tag-chip';
import { tagChoices, valueInUse } from './tag-choices';
import styles from './tag-list.module.css';
import { useTagWords } from './use-tag-words';
import { useUsedTags } from './use-used-tags';
import { useReadOnly } from '@/ui/read-only';

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

/**
 * Tags of one kind. Those in use and the terms of the field are proposed in either language; Enter or a semicolon adds
 * what is written, Backspace in the empty field takes the last away.
 */
export function TagList<OwnTag extends AnyTag>({ kind, tags, onAdd, onRemove }: TagListProps<OwnTag>) {
  const t = useText();
  const { locale } = useIntl();
  const own = useTagWords();
  const [text, setText] = useState('');
  const [refused, setRefused] = useState(false);
  const [isAsked, setAsked] = useState(false);
  // Told to the field at once: it closes its list by it.
  const [picked, setPicked] = useState<string | null>(null);
  const used = useUsedTags(kind, isAsked);
  const choices = isAsked
    ? tagChoices({ kind, typed: text, language: locale, used, present: tags, own, t })
    : [];

  const addValue = (value: string) => {
    const key = tagKey({ kind, value }, own);
    if (!tags.some((tag) => tagKey(tag, own) === key)) onAdd(valueInUse(kind, value, used, own));
  };
  const readOnly = useReadOnly();
  const add = () => {
    const values = text.split(';').map((part) => (kind === 'sdg' ? readSdg(part) : part.trim()));
    if (text.trim() !== '' && values.includes(null)) {
      setRefused(true);
      return;
    }
    for (const value of values) if (value) addValue(value);
    setText('');
  };
  const onKeyDown = (event: KeyboardEvent<HTMLInputElement>) => {
    const last = tags.at(-1);
    const takesChoice = event.key === 'Enter' && event.currentTarget.getAttribute('aria-activedescendant');
    if (takesChoice) return;
    if (event.key === 'Enter' || event.key === ';') add();
    else if (event.key === 'Backspace' && text === '' && last) onRemove(last);
    else return;
    event.preventDefault();
  };
  return (
    <div className={styles.kind}>
      <span className={styles.label}>{t(words[kind].label)}</span>
      <div className={styles.tags}>
        {tags.map((tag) => (
          <TagChip key={tag.id} tag={tag} own={own} onRemove={() => onRemove(tag)} />
        ))}
        {readOnly ? null : (
          <div className={styles.field} onFocus={() => setAsked(true)}>
            <SuggestBox
              label={t(words[kind].add)}
              labelHidden
              look="bare"
              icon={Plus}
              placeholder={t(words[kind].add)}
              items={choices}
              value={picked}
              inputValue={text}
              onInputChange={(next) => {
                setText(next);
                setPicked(null);
                setRefused(false);
              }}
              onChange={(value) => {
                if (value === null) return;
                setPicked(value);
                addValue(value);
                setText('');
              }}
              onBlur={() => (text.trim() === '' ? setRefused(false) : add())}
              onInputKeyDown={onKeyDown}
              opensOn="input"
              error={refused ? t('meetings.tags.sdg-error') : undefined}
            />
          </div>
        )}
      </div>
    </div>
  );
}
