import { useText } from '@/i18n/use-text';
import { KeptTextArea } from '@/pickers/rows/kept-text-area';
import { editHouseText, houseFormId, type HouseText } from '@/store/commands/house-form';
import type { HouseCardProps } from './house-card-props';
import styles from './house-form.module.css';

/** A text of the form in each language of papers. */
export function HouseTexts({ processId, house, field }: HouseCardProps & { readonly field: HouseText }) {
  const t = useText();
  return (
    <div className={styles.pair}>
      {(['en', 'ru'] as const).map((language) => (
        <div key={language} lang={language}>
          <KeptTextArea
            label={t(`house-form.${field}.${language}`)}
            labelled
            paper
            keep={`houseForms/${houseFormId(processId)}/${field}.${language}`}
            saved={house?.[field][language] ?? ''}
            command={(text) => editHouseText(processId, field, language, text)}
          />
        </div>
      ))}
    </div>
  );
}
