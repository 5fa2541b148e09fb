import { FileText } from 'lucide-react';
import { useText } from '@/i18n/use-text';
import { Card } from '@/ui/card';
import { LinkButton } from '@/ui/link-button';
import styles from './settings-page.module.css';

/** Leads to the templates of the house's papers. */
export function TemplatesCard() {
  const t = useText();
  return (
    <Card title={t('templates.title')}>
      <p className={styles.text}>{t('templates.hint')}</p>
      <LinkButton icon={FileText} to="/settings/papers">
        {t('templates.open')}
      </LinkButton>
    </Card>
  );
}
