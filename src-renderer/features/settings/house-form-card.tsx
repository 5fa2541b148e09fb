import { Stamp } from 'lucide-react';
import { useText } from '@/i18n/use-text';
import { Card } from '@/ui/card';
import { LinkButton } from '@/ui/link-button';
import styles from './settings-page.module.css';

/** Leads to how the papers of the process look. */
export function HouseFormCard() {
  const t = useText();
  return (
    <Card title={t('house-form.title')}>
      <p className={styles.text}>{t('house-form.hint')}</p>
      <LinkButton icon={Stamp} to="/settings/house-form">
        {t('house-form.open')}
      </LinkButton>
    </Card>
  );
}
