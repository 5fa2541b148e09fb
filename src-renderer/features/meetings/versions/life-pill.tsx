import { useIntl } from 'react-intl';
import type { MeetingDossier } from '@/domain/meeting-dossier';
import { paperLives, type PaperState } from '@/domain/paper-life';
import { useText } from '@/i18n/use-text';
import { Pill, type PillKind } from '@/ui/pill';
import { paperLabel } from './paper-label';

const looks: Readonly<Record<PaperState, PillKind>> = {
  draft: 'draft',
  circulated: 'circulated',
  final: 'final',
  correcting: 'corrected',
  corrected: 'corrected',
};

export function StatePillOfPaper({ state }: { readonly state: PaperState }) {
  const t = useText();
  return <Pill kind={looks[state]}>{t(`life.state.${state}`)}</Pill>;
}

/** Where the meeting's paper stands: the minutes where any were given out, else the paper that was last. */
export function LifePill({ dossier }: { readonly dossier: MeetingDossier }) {
  const t = useText();
  const { locale } = useIntl();
  const lives = paperLives(dossier);
  const life = lives.find(({ paper }) => paper === 'minutes') ?? lives[0];
  if (!life) return null;
  const name = paperLabel(dossier, life.paper, locale, t);
  return <Pill kind={looks[life.state]}>{t('life.header', { name, state: life.state })}</Pill>;
}
