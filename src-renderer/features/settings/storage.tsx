import { ShieldCheck, TriangleAlert } from 'lucide-react';
import { useState } from 'react';
import { useHost } from '@/host/react/host-context';
import { useFormat } from '@/i18n/use-format';
import { useText } from '@/i18n/use-text';
import { Button } from '@/ui/button';
import { Card } from '@/ui/card';
import { Icon } from '@/ui/icon';
import { Fact } from './setting';
import styles from './settings-page.module.css';
import { askForProtection, useStorageFacts } from './storage-facts';

/** Where the register lives, how much room it takes, and whether the system may take that away. */
export function Storage() {
  const t = useText();
  const format = useFormat();
  const { facts: host } = useHost();
  const [facts, refresh] = useStorageFacts();
  const [refused, setRefused] = useState(false);
  const ask = async () => {
    setRefused(!(await askForProtection()));
    refresh();
  };
  return (
    <Card title={t('settings.storage')}>
      <dl className={styles.facts}>
        <Fact name={t('settings.storage.where')}>{t(`settings.storage.${host.kind}`)}</Fact>
        <Fact name={t('settings.storage.used')}>
          {facts.used === null || facts.available === null
            ? t('settings.storage.unknown')
            : t('settings.storage.used-of', {
                used: format.fileSize(facts.used),
                available: format.fileSize(facts.available),
              })}
        </Fact>
        <Fact name={t('settings.storage.protection')}>
          <span className={facts.protected ? styles.good : styles.warning}>
            <Icon of={facts.protected ? ShieldCheck : TriangleAlert} size="s" />
            {t(facts.protected ? 'settings.storage.protected' : 'settings.storage.unprotected')}
          </span>
          {facts.protected ? null : (
            <Button size="s" onPress={() => void ask()}>
              {t('settings.storage.protect')}
            </Button>
          )}
          {refused ? <p role="status">{t('settings.storage.refused')}</p> : null}
        </Fact>
      </dl>
    </Card>
  );
}
