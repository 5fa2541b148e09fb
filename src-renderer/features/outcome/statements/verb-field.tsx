import { operativeVerbsIn } from '@/domain/operative-formulas';
import { useText } from '@/i18n/use-text';
import { SuggestBox } from '@/ui/suggest-box';
import { classIcons } from './class-mark';

interface VerbFieldProps {
  readonly label: string;
  readonly language: string;
  readonly value: string;
  readonly onChange: (verb: string) => void;
  readonly onBlur?: () => void;
}

/** The operative verb: those of the field are proposed with their class, another may stay as it is written. */
export function VerbField({ label, language, value, onChange, onBlur }: VerbFieldProps) {
  const t = useText();
  const wanted = value.trim().toLocaleLowerCase();
  const all = operativeVerbsIn(language);
  const isWhole = all.some(({ verb }) => verb === wanted);
  const items = all
    .filter(({ verb }) => isWhole || verb.includes(wanted))
    .map(({ verb, class: kind }) => ({
      id: verb,
      label: verb,
      icon: classIcons[kind],
      description: t(`domain.statement-class.${kind}`),
    }));
  return (
    <SuggestBox
      label={label}
      items={items}
      value={null}
      inputValue={value}
      onInputChange={onChange}
      onChange={(verb) => {
        if (verb !== null) onChange(verb);
      }}
      {...(onBlur ? { onBlur } : {})}
    />
  );
}
