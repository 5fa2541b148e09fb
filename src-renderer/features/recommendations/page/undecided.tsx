import { useMemo, type ReactNode } from 'react';
import { addressedParties } from '@/domain/addressed-parties';
import { addressedKinds } from '@/domain/recommendation';
import type { RecommendationRecords } from '@/domain/recommendation-records';
import type { RecommendationRow } from '@/domain/recommendation-row';
import { useText } from '@/i18n/use-text';
import { excerpt } from '@/store/commands/excerpt';
import { decideAddressees } from '@/store/commands/recommendations';
import { inLanguage } from '@/domain/fields';
import { useIntl } from 'react-intl';
import { useRun, useUndoNotice } from '@/pickers/use-run';
import { Banner } from '@/ui/banner';
import { Button } from '@/ui/button';

const groups = addressedKinds.filter((kind) => kind !== 'named');

interface UndecidedProps {
  readonly row: RecommendationRow;
  readonly records: RecommendationRecords;
  /** The way to where addressees are named. */
  readonly naming: ReactNode;
}

/** Nobody is asked before it is said whom the recommendation addresses: States together, or those that are named. */
export function Undecided({ row, records, naming }: UndecidedProps) {
  const t = useText();
  const { locale } = useIntl();
  const run = useRun();
  const notice = useUndoNotice();
  const { recommendation, origins } = row;
  const counts = useMemo(
    () =>
      new Map(
        groups.map((addressed) => [
          addressed,
          addressedParties({ id: recommendation.id, addressed }, origins, records).size,
        ]),
      ),
    [recommendation.id, origins, records],
  );
  const decide = async (chosen: (typeof groups)[number]) => {
    if ((await run(decideAddressees(recommendation, chosen))) === null) return;
    const name = excerpt(inLanguage(row.words, locale));
    notice(t('recommendations.undecided.decided', { name, whom: t(`domain.addressed.${chosen}`) }));
  };
  return (
    <Banner
      kind="ask"
      title={t('recommendations.undecided')}
      actions={
        <>
          {groups.map((id) => (
            <Button key={id} size="s" onPress={() => void decide(id)}>
              {t('recommendations.undecided.group', {
                group: t(`domain.addressed.${id}`),
                count: counts.get(id) ?? 0,
              })}
            </Button>
          ))}
          {naming}
        </>
      }
    >
      {t('recommendations.undecided.text')}
    </Banner>
  );
}
