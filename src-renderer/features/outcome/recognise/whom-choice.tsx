import { detectLanguage } from '@/formats/narrative/detect-language';
import { outcomeAddressees, termIn } from '@/domain/outcome-terms';
import { useText } from '@/i18n/use-text';
import { LightSelect } from '@/ui/light-select';

interface WhomChoiceProps {
  /** Of the statement; groups are told in its language. */
  readonly text: string;
  /** Whom the words seem to ask. */
  readonly read: readonly string[];
  /** With whom those are to do it, who may be asked as well. */
  readonly partners: readonly string[];
  readonly value: readonly string[];
  readonly onChange: (addressees: readonly string[]) => void;
}

/** Whom a statement addresses that does not say it plainly: asked before anybody is made an addressee. */
export function WhomChoice({ text, read, partners, value, onChange }: WhomChoiceProps) {
  const t = useText();
  const language = detectLanguage(text) ?? 'en';
  const groups = outcomeAddressees.filter(
    ({ en }) => en === 'Participating States' || en === 'Member States',
  );
  const choices = [
    ...(read.length > 0 ? [read] : []),
    ...(partners.length > 0 ? [[...read, ...partners]] : []),
    ...groups.map((term) => [termIn(term, language)]),
    [],
  ].filter((one, at, all) => all.findIndex((other) => keyOf(other) === keyOf(one)) === at);
  return (
    <LightSelect
      label={t('outcome.review.whom', { text })}
      items={choices.map((names) => ({
        id: keyOf(names),
        label: names.length === 0 ? t('recommendations.undecided') : `→ ${names.join(', ')}`,
      }))}
      value={keyOf(value)}
      onChange={(id) => onChange(choices.find((names) => keyOf(names) === id) ?? [])}
    />
  );
}

function keyOf(names: readonly string[]): string {
  return names.join('\n');
}
