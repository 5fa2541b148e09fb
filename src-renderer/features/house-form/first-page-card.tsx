import { useRef } from 'react';
import { logoHeightLimits, plainHouseForm } from '@/domain/house-form';
import { useText } from '@/i18n/use-text';
import { useArrival } from '@/pickers/use-arrival';
import { editHouseForm, houseFormId } from '@/store/commands/house-form';
import { Card } from '@/ui/card';
import type { HouseCardProps } from './house-card-props';
import styles from './house-form.module.css';
import { HouseTexts } from './house-texts';
import { KindClassifications } from './kind-classifications';
import { LogoField } from './logo-field';
import { NumberField } from './number-field';

/** What heads the first page of a paper. */
export function FirstPageCard({
  arrival,
  ...props
}: HouseCardProps & { readonly arrival: string | undefined }) {
  const t = useText();
  const frame = useRef<HTMLDivElement>(null);
  useArrival(frame, arrival);
  const { processId, house } = props;
  return (
    <Card title={t('house-form.first-page')}>
      <div ref={frame} className={styles.fields}>
        <LogoField {...props} />
        {house?.logo ? (
          <NumberField
            label={t('house-form.logo-height')}
            unit={t('house-form.mm')}
            keep={`houseForms/${houseFormId(processId)}/logoHeight`}
            saved={(house ?? plainHouseForm).logoHeight}
            limits={logoHeightLimits}
            command={(logoHeight) => editHouseForm(processId, { logoHeight })}
          />
        ) : null}
        <div data-field="letterhead" className={styles.fields}>
          <HouseTexts {...props} field="letterhead" />
        </div>
        <div data-field="classification" className={styles.fields}>
          <HouseTexts {...props} field="classification" />
          <p className={styles.hint}>{t('house-form.classification.hint')}</p>
        </div>
        <KindClassifications {...props} />
      </div>
    </Card>
  );
}
