import { useIntl } from 'react-intl';
import { rivalsByLanguage } from '@/domain/merge-party-parts';
import { languageInWords } from '@/i18n/language-in-words';
import { useText } from '@/i18n/use-text';
import { EdtfField } from '@/pickers/edtf-field';
import { Card } from '@/ui/card';
import { ChoiceRow } from '@/ui/choice-row';
import { ChoiceNote, Choices } from '@/ui/side-by-side';
import type { MergePart } from './merge-part';
import { nameInWords } from './record-facts';

/** What the party is called where the two records differ. Nothing where they agree. */
export function NameChoices({ records, keep, drop, choices, onChange }: MergePart) {
  const t = useText();
  const { locale } = useIntl();
  const [own, other] = [keep.facts.party, drop.facts.party];
  const sideOf = new Map(records.partyNames.map(({ id, partyId }) => [id, partyId]));
  const rivals = [...rivalsByLanguage(records.partyNames, own.id)].map(([language, names]) => ({
    language,
    items: [own, other].map(({ id }) => ({
      id,
      label: names
        .filter((name) => sideOf.get(name.id) === id)
        .map(nameInWords)
        .join('; '),
    })),
  }));
  const acronyms = Object.keys({ ...own.acronym, ...other.acronym }).filter((language) => {
    const [a = '', b = ''] = [own.acronym[language], other.acronym[language]];
    return a !== '' && b !== '' && a !== b;
  });
  const hasCategories = own.category !== other.category;
  if (rivals.length === 0 && acronyms.length === 0 && !hasCategories) return null;
  const usual = own.category === 'other' ? other.id : own.id;
  return (
    <Card title={t('parties.merge.fields')}>
      <Choices>
        {rivals.map(({ language, items }) => (
          <ChoiceRow
            key={language}
            label={t('parties.merge.name-today', { language: languageInWords(language, locale, t) })}
            items={items}
            value={choices.names?.[language] ?? own.id}
            onChange={(id) => onChange({ ...choices, names: { ...choices.names, [language]: id } })}
          />
        ))}
        {rivals.length === 0 ? null : (
          <>
            <EdtfField
              label={t('parties.merge.renamed')}
              value={choices.renamed ?? null}
              onChange={(renamed) => onChange({ ...choices, renamed })}
            />
            <ChoiceNote>{t('parties.merge.renamed.hint')}</ChoiceNote>
          </>
        )}
        {acronyms.map((language) => (
          <ChoiceRow
            key={language}
            label={t('parties.merge.acronym-in', { language: languageInWords(language, locale, t) })}
            items={[own, other].map(({ id, acronym }) => ({ id, label: acronym[language] ?? '' }))}
            value={choices.acronym?.[language] ?? own.id}
            onChange={(id) => onChange({ ...choices, acronym: { ...choices.acronym, [language]: id } })}
          />
        ))}
        {hasCategories ? (
          <ChoiceRow
            label={t('parties.merge.category')}
            items={[own, other].map(({ id, category }) => ({
              id,
              label: t(`domain.party-category.${category}`),
            }))}
            value={choices.category ?? usual}
            onChange={(category) => onChange({ ...choices, category })}
          />
        ) : null}
      </Choices>
    </Card>
  );
}
