import { Link2 } from 'lucide-react';
import { useState } from 'react';
import { recommendationLinkKinds } from '@/domain/recommendation';
import { useText } from '@/i18n/use-text';
import { RecommendationPicker } from '@/pickers/recommendations/recommendation-picker';
import { useRun } from '@/pickers/use-run';
import { linkRecommendations } from '@/store/commands/recommendations';
import { Button } from '@/ui/button';
import { Card } from '@/ui/card';
import { Select } from '@/ui/select';
import { ChainList } from './chain-list';
import styles from './recommendation.module.css';
import type { OpenRecommendation } from './use-recommendation';

/** What it supersedes, merges or repeats, what does so to it, and the chain they form. */
export function LinksSection({ open }: { readonly open: OpenRecommendation }) {
  const t = useText();
  const run = useRun();
  const [adding, setAdding] = useState(false);
  const [kind, setKind] = useState<(typeof recommendationLinkKinds)[number]>('supersedes');
  const [refused, setRefused] = useState<string | null>(null);
  const { recommendation } = open.row;
  const link = async (otherId: string, name: string) => {
    const outcome = await run(linkRecommendations(recommendation, otherId, kind));
    if (outcome === null) return;
    if (outcome.kind === 'circle') setRefused(t('recommendations.links.circle', { name }));
    else {
      setRefused(null);
      setAdding(false);
    }
  };
  return (
    <Card title={t('recommendations.links')}>
      <ChainList open={open} />
      {adding ? (
        <div className={styles.form} role="group" aria-label={t('recommendations.links.add')}>
          <Select
            label={t('recommendations.links.kind')}
            items={recommendationLinkKinds.map((id) => ({
              id,
              label: t(`recommendations.links.this-${id}`),
            }))}
            value={kind}
            onChange={setKind}
          />
          <RecommendationPicker
            label={t('recommendations.links.other')}
            except={recommendation.id}
            error={refused ?? undefined}
            onChoose={(id, name) => void link(id, name)}
          />
          <div className={styles.buttons}>
            <Button onPress={() => setAdding(false)}>{t('recommendations.cancel')}</Button>
          </div>
        </div>
      ) : (
        <Button kind="quiet" icon={Link2} onPress={() => setAdding(true)}>
          {t('recommendations.links.add')}
        </Button>
      )}
    </Card>
  );
}
