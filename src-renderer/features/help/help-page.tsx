import { Keyboard } from 'lucide-react';
import { useEffect, useRef } from 'react';
import { useText } from '@/i18n/use-text';
import { Button } from '@/ui/button';
import { Card, GroupHeading } from '@/ui/card';
import { PageHeader } from '@/ui/page-header';
import styles from './help-page.module.css';
import { HelpTopic } from './help-topic';
import { helpParts } from './help-topics';

interface HelpPageProps {
  /** The topic that the reader came for. */
  readonly topic: string | null;
  readonly onShowShortcuts: () => void;
}

/** How the app is used, in short topics. */
export function HelpPage({ topic: wanted, onShowShortcuts }: HelpPageProps) {
  const t = useText();
  const place = useRef<HTMLElement>(null);
  // A screen reader goes on reading from there, and so does the scrolling by keys.
  useEffect(() => {
    if (wanted === null) return;
    place.current?.focus({ preventScroll: true });
    place.current?.scrollIntoView({ block: 'start' });
  }, [wanted]);
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
              <section
                key={topic.id}
                className={styles.topic}
                {...(topic.id === wanted
                  ? { ref: place, tabIndex: -1, 'aria-label': t(`help.${topic.id}`) }
                  : {})}
              >
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
