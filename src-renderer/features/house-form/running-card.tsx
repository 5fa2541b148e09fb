import { useText } from '@/i18n/use-text';
import { Card } from '@/ui/card';
import type { HouseCardProps } from './house-card-props';
import styles from './house-form.module.css';
import { HouseTexts } from './house-texts';

/** What is repeated at the head and at the foot of the pages. */
export function RunningCard(props: HouseCardProps) {
  const t = useText();
  return (
    <Card title={t('house-form.every-page')}>
      <div className={styles.fields}>
        <p className={styles.hint}>{t('house-form.running.hint')}</p>
        <HouseTexts {...props} field="runningHead" />
        <HouseTexts {...props} field="runningFoot" />
      </div>
    </Card>
  );
}
