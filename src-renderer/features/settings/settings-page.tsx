import { Keyboard } from 'lucide-react';
import { localeCodes, locales, type Locale } from '@/i18n/locales';
import { useText } from '@/i18n/use-text';
import { Button } from '@/ui/button';
import { Card } from '@/ui/card';
import { PageHeader } from '@/ui/page-header';
import { SegmentedControl } from '@/ui/segmented-control';
import { Select } from '@/ui/select';
import { Switch } from '@/ui/switch';
import { About } from './about';
import { HouseFormCard } from './house-form-card';
import { NameField } from './name-field';
import styles from './settings-page.module.css';
import { PhrasesCard } from './phrases-card';
import { Setting } from './setting';
import { SilenceSetting } from './silence-setting';
import { TemplatesCard } from './templates-card';
import { Storage } from './storage';

const themes = ['system', 'light', 'dark'] as const;

export interface SettingsPageProps {
  readonly name: string;
  readonly onName: (name: string) => void;
  readonly locale: Locale;
  readonly onLocale: (locale: Locale) => void;
  readonly theme: (typeof themes)[number];
  readonly onTheme: (theme: (typeof themes)[number]) => void;
  readonly letterKeys: boolean;
  readonly onLetterKeys: (on: boolean) => void;
  readonly onShowShortcuts: () => void;
}

export function SettingsPage(props: SettingsPageProps) {
  const t = useText();
  return (
    <>
      <PageHeader title={t('settings.title')} />
      <div className={styles.page}>
        <Card title={t('settings.you')}>
          <NameField name={props.name} onName={props.onName} />
        </Card>
        <Card title={t('settings.look')}>
          <Setting>
            <Select
              label={t('settings.language')}
              description={t('settings.language-hint')}
              items={localeCodes.map((id) => ({ id, label: locales[id].name }))}
              value={props.locale}
              onChange={props.onLocale}
            />
          </Setting>
          <Setting label={t('settings.theme')}>
            <SegmentedControl
              label={t('settings.theme')}
              items={themes.map((id) => ({ id, label: t(`settings.theme.${id}`) }))}
              value={props.theme}
              onChange={props.onTheme}
            />
          </Setting>
        </Card>
        <Card title={t('settings.keyboard')}>
          <p className={styles.text}>{t('settings.keyboard-text')}</p>
          <Setting>
            <Switch isSelected={props.letterKeys} onChange={props.onLetterKeys}>
              {t('settings.letter-keys')}
            </Switch>
          </Setting>
          <Button icon={Keyboard} onPress={props.onShowShortcuts}>
            {t('settings.keyboard-show')}
          </Button>
        </Card>
        <SilenceSetting />
        <HouseFormCard />
        <TemplatesCard />
        <PhrasesCard />
        <Storage />
        <About />
      </div>
    </>
  );
}
