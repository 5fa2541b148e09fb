import { Plus } from 'lucide-react';
import { useState } from 'react';
import { useText } from '@/i18n/use-text';
import { Button } from '@/ui/button';
import { Card } from '@/ui/card';
import { NewOriginForm } from './new-origin-form';
import { OriginRow } from './origin-row';
import styles from './recommendation.module.css';
import type { OpenRecommendation } from './use-recommendation';

/** Where it was made and reaffirmed, over the years; each leads to its paragraph. */
export function OriginsSection({ open }: { readonly open: OpenRecommendation }) {
  const t = useText();
  const [adding, setAdding] = useState(false);
  const { origins } = open.row;
  return (
    <Card title={t('recommendations.origins')}>
      {origins.length === 0 ? (
        <p className={styles.quiet}>{t('recommendations.origins.none')}</p>
      ) : (
        <ol className={styles.timeline}>
          {origins.map((origin) => (
            <OriginRow key={origin.id} origin={origin} open={open} />
          ))}
        </ol>
      )}
      {adding ? (
        <NewOriginForm recommendation={open.row.recommendation} onClose={() => setAdding(false)} />
      ) : (
        <Button kind="quiet" icon={Plus} onPress={() => setAdding(true)}>
          {t('recommendations.origins.add')}
        </Button>
      )}
    </Card>
  );
}
