import { useHost } from '@/host/react/host-context';
import { useText } from '@/i18n/use-text';
import { Card } from '@/ui/card';
import { Fact } from './setting';
import styles from './settings-page.module.css';

export function About() {
  const t = useText();
  const { facts } = useHost();
  return (
    <Card title={t('settings.about')}>
      <dl className={styles.facts}>
        <Fact name={t('settings.version')}>{`${t('app.name')} ${facts.version}`}</Fact>
        <Fact name={t('settings.reads')}>{t('settings.reads-list')}</Fact>
        <Fact name={t('settings.writes')}>{t('settings.writes-list')}</Fact>
        <Fact name={t('settings.network')}>{t('settings.network-text')}</Fact>
        <Fact name={t('settings.licence')}>{t('settings.licence-text')}</Fact>
      </dl>
    </Card>
  );
}
