import { Braces } from 'lucide-react';
import { useRef } from 'react';
import { useIntl } from 'react-intl';
import { paperFieldNames, paperFields } from '@/formats/paper/templates/paper-fields';
import type { PaperLanguage } from '@/formats/paper/paper';
import { useText } from '@/i18n/use-text';
import { useKeptText } from '@/pickers/use-kept-text';
import type { Command } from '@/store/register';
import { IconButton } from '@/ui/icon-button';
import { Menu, MenuItem } from '@/ui/menu';
import { TextArea } from '@/ui/text-area';
import styles from './templates.module.css';

interface WordsFieldProps {
  readonly label: string;
  readonly language: PaperLanguage;
  /** Names the field among all that are being typed in. */
  readonly keep: string;
  readonly saved: string;
  readonly command: (text: string) => Command;
}

/** Words of a template in one language; a field is chosen from a list and set where the caret stood. */
export function WordsField({ label, language, keep, saved, command }: WordsFieldProps) {
  const t = useText();
  const { locale } = useIntl();
  const said = locale.startsWith('ru') ? 'ru' : 'en';
  const { text, write, leave } = useKeptText(keep, saved, command);
  const area = useRef<HTMLTextAreaElement>(null);
  const insert = (name: string) => {
    const field = `{${name}}`;
    const from = area.current?.selectionStart ?? text.length;
    const until = area.current?.selectionEnd ?? from;
    write(text.slice(0, from) + field + text.slice(until));
    // The caret can be set once the words stand there.
    requestAnimationFrame(() => {
      area.current?.focus();
      area.current?.setSelectionRange(from + field.length, from + field.length);
    });
  };
  return (
    <div className={styles.field} lang={language}>
      <TextArea label={label} rows={1} paper value={text} onChange={write} onBlur={leave} inputRef={area} />
      <Menu
        label={t('templates.field')}
        placement="bottom end"
        trigger={<IconButton icon={Braces} size="s" label={t('templates.field.into', { field: label })} />}
      >
        {paperFieldNames.map((name) => (
          <MenuItem
            key={name}
            id={name}
            label={paperFields[name].words[said]}
            description={`{${name}}`}
            onAction={() => insert(name)}
          />
        ))}
      </Menu>
    </div>
  );
}
