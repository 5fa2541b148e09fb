import { Keyboard } from 'lucide-react';
import { useText } from '@/i18n/use-text';
import { Button } from '@/ui/button';
import { Card, GroupHeading } from '@/ui/card';
import { PageHeader } from '@/ui/page-header';
import styles from './help-page.module.css';
import { HelpTopic } from './help-topic';
import { helpParts } from './help-topics';

interface HelpPageProps {
  readonly onShowShortcuts: () => void;
}

/** How the app is used, in short topics. */
export function HelpPage({ onShowShortcuts }: HelpPageProps) {
  const t = useText();
  return (
    <>
      <PageHeader
        title={t('help.title')}
        actions={
          <Button icon={Keyboard} onPress={onShowShortcuts}>
            {t('app.shortcuts')}
          </Button>
        }
      />
      <div className={styles.page}>
        {helpParts.map(({ id, topics }) => (
          <Card key={id} title={t(`help.part.${id}`)}>
            {topics.map((topic) => (
              <section key={topic.id} className={styles.topic}>
                <GroupHeading>{t(`help.${topic.id}`)}</GroupHeading>
                <HelpTopic topic={topic} />
              </section>
            ))}
          </Card>
        ))}
      </div>
    </>
  );
}
