import { choiceSchemas, type PaperChoices } from '@/formats/paper/kinds/paper-choices';
import { useText } from '@/i18n/use-text';
import { Select } from '@/ui/select';

interface PaperLanguagesSelectProps {
  readonly choices: Pick<PaperChoices, 'languages'>;
  readonly onChoose: (change: Pick<PaperChoices, 'languages'>) => void;
}

/** Whether a paper is in one language, and how two of them stand to each other. */
export function PaperLanguagesSelect({ choices, onChoose }: PaperLanguagesSelectProps) {
  const t = useText();
  return (
    <Select
      label={t('papers.languages')}
      items={choiceSchemas.languages.options.map((id) => ({ id, label: t(`papers.languages.${id}`) }))}
      value={choices.languages}
      onChange={(languages) => onChoose({ languages })}
    />
  );
}
