import {
  fontSizeLimits,
  marginLimits,
  numberingStyles,
  paperFaces,
  paperSizes,
  plainHouseForm,
} from '@/domain/house-form';
import { useText } from '@/i18n/use-text';
import { useRun } from '@/pickers/use-run';
import { editHouseForm, editMargin, houseFormId } from '@/store/commands/house-form';
import { Card } from '@/ui/card';
import { Select } from '@/ui/select';
import type { HouseCardProps } from './house-card-props';
import styles from './house-form.module.css';
import { NumberField } from './number-field';

const sides = ['top', 'bottom', 'left', 'right'] as const;

/** The page, the type on it, and how paragraphs and papers are numbered. */
export function PageCard({ processId, house }: HouseCardProps) {
  const t = useText();
  const run = useRun();
  const form = house ?? plainHouseForm;
  const key = (field: string) => `houseForms/${houseFormId(processId)}/${field}`;
  return (
    <Card title={t('house-form.page')}>
      <div className={styles.fields}>
        <div className={styles.row}>
          <Select
            label={t('house-form.size')}
            items={paperSizes.map((id) => ({ id, label: t(`house-form.size.${id}`) }))}
            value={form.size}
            onChange={(size) => void run(editHouseForm(processId, { size }))}
          />
          <Select
            label={t('house-form.face')}
            items={paperFaces.map((id) => ({ id, label: t(`house-form.face.${id}`) }))}
            value={form.face}
            onChange={(face) => void run(editHouseForm(processId, { face }))}
          />
          <NumberField
            label={t('house-form.font-size')}
            unit={t('house-form.pt')}
            keep={key('fontSize')}
            saved={form.fontSize}
            limits={fontSizeLimits}
            command={(fontSize) => editHouseForm(processId, { fontSize })}
          />
          <Select
            label={t('house-form.numbering')}
            items={numberingStyles.map((id) => ({ id, label: t(`house-form.numbering.${id}`) }))}
            value={form.numbering}
            onChange={(numbering) => void run(editHouseForm(processId, { numbering }))}
          />
        </div>
        <fieldset className={styles.group}>
          <legend>{t('house-form.margins')}</legend>
          <div className={styles.row}>
            {sides.map((side) => (
              <NumberField
                key={side}
                label={t(`house-form.margin.${side}`)}
                unit={t('house-form.mm')}
                keep={key(`margins.${side}`)}
                saved={form.margins[side]}
                limits={marginLimits}
                command={(length) => editMargin(processId, side, length)}
              />
            ))}
          </div>
        </fieldset>
      </div>
    </Card>
  );
}
