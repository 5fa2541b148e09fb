import { useMemo } from 'react';
import { addressedParties } from '@/domain/addressed-parties';
import { addressedKinds } from '@/domain/recommendation';
import { useText } from '@/i18n/use-text';
import { excerpt } from '@/store/commands/excerpt';
import { decideAddressees } from '@/store/commands/recommendations';
import { inLanguage } from '@/domain/fields';
import { useIntl } from 'react-intl';
import { useRun, useUndoNotice } from '@/pickers/use-run';
import { Banner } from '@/ui/banner';
import { Button } from '@/ui/button';
import type { RecommendationPart } from './loaded-recommendation';

const groups = addressedKinds.filter((kind) => kind !== 'named');

/** Nobody is asked before it is said whom the recommendation addresses: States together, or those that are named. */
export function Undecided({ open }: RecommendationPart) {
  const t = useText();
  const { locale } = useIntl();
  const run = useRun();
  const notice = useUndoNotice();
  const { row, records } = open;
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
    const name = excerpt(inLanguage(recommendation.text, locale));
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
          <Button
            size="s"
            onPress={() => document.querySelector<HTMLElement>('[data-addressees] input')?.focus()}
          >
            {t('recommendations.undecided.name')}
          </Button>
        </>
      }
    >
      {t('recommendations.undecided.text')}
    </Banner>
  );
}
