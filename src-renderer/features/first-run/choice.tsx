import { BookOpen, FilePlus2, FolderInput } from 'lucide-react';
import { Label } from 'react-aria-components/Label';
import { Radio, RadioGroup } from 'react-aria-components/RadioGroup';
import { useText } from '@/i18n/use-text';
import { classNames } from '@/ui/class-names';
import { Icon } from '@/ui/icon';
import styles from './choice.module.css';
import { beginnings, type Beginning } from './first-run-schema';

interface ChoiceProps {
  readonly value: Beginning['kind'];
  readonly onChange: (kind: Beginning['kind']) => void;
}

export function Choice({ value, onChange }: ChoiceProps) {
  const t = useText();
  return (
    <RadioGroup
      className={classNames(styles.group)}
      value={value}
      onChange={(chosen) => {
        const kind = beginnings.find((one) => one === chosen);
        if (kind) onChange(kind);
      }}
    >
      <Label className={classNames(styles.label)}>{t('app.first.how')}</Label>
      {beginnings.map((kind) => (
        <Radio key={kind} value={kind} className={classNames(styles.option)}>
          <span className={styles.dot} />
          <span className={styles.words}>
            <span className={styles.name}>{t(`app.first.${kind}`)}</span>
            <span className={styles.text}>{t(`app.first.${kind}-text`)}</span>
          </span>
          <Icon of={icons[kind]} />
        </Radio>
      ))}
    </RadioGroup>
  );
}

const icons = { sample: BookOpen, new: FilePlus2, import: FolderInput } as const;
