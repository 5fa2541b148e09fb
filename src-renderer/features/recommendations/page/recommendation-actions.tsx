import { Archive, ArchiveRestore, Combine, Ellipsis, FileOutput, Trash2 } from 'lucide-react';
import { useState } from 'react';
import { useLocation } from 'wouter';
import { useText } from '@/i18n/use-text';
import { ExtractDialog } from '@/pickers/extract/extract-dialog';
import {
  joinAddress,
  recommendationAddress,
  recommendationsAddress,
} from '@/pickers/recommendations/recommendation-address';
import { today } from '@/pickers/today';
import { useRun, useUndoNotice } from '@/pickers/use-run';
import { useStepNotice } from '@/pickers/use-step-notice';
import { editRecommendation, removeRecommendation } from '@/store/commands/recommendations';
import { useRegister } from '@/store/react/register-context';
import { Button } from '@/ui/button';
import { IconButton } from '@/ui/icon-button';
import { Menu, MenuItem } from '@/ui/menu';
import type { OpenRecommendation } from './use-recommendation';

interface RecommendationActionsProps {
  readonly open: OpenRecommendation;
  /** Its reference. */
  readonly name: string;
}

/** What can be done with the recommendation as a whole; all of it can be undone. */
export function RecommendationActions({ open, name }: RecommendationActionsProps) {
  const t = useText();
  const run = useRun();
  const register = useRegister();
  const undoNotice = useUndoNotice();
  const stepNotice = useStepNotice();
  const [, navigate] = useLocation();
  const { recommendation } = open.row;
  const isClosed = recommendation.closed !== null;

  const [extracting, setExtracting] = useState(false);
  const close = async () => {
    const closed = isClosed ? null : today();
    if ((await run(editRecommendation(recommendation, { closed }))) === null) return;
    undoNotice(t(isClosed ? 'recommendations.reopened' : 'recommendations.closed', { name }));
  };
  const remove = async () => {
    if ((await run(removeRecommendation(recommendation))) === null) return;
    const { nextUndo } = register;
    navigate(recommendationsAddress);
    stepNotice(t('recommendations.removed', { name }), nextUndo?.step ?? null, () =>
      navigate(recommendationAddress(recommendation.id)),
    );
  };
  return (
    <>
      <Button icon={FileOutput} onPress={() => setExtracting(true)}>
        {t('extract.action')}
      </Button>
      <Button icon={isClosed ? ArchiveRestore : Archive} onPress={() => void close()}>
        {t(isClosed ? 'recommendations.reopen' : 'recommendations.close')}
      </Button>
      <Menu
        label={t('recommendations.more')}
        placement="bottom end"
        trigger={<IconButton icon={Ellipsis} label={t('recommendations.more')} />}
      >
        <MenuItem
          id="join"
          icon={Combine}
          label={t('recommendations.join.with')}
          onAction={() => navigate(joinAddress(recommendation.id))}
        />
        <MenuItem
          id="remove"
          icon={Trash2}
          danger
          label={t('recommendations.remove')}
          description={t('recommendations.remove.hint')}
          onAction={() => void remove()}
        />
      </Menu>
      {extracting ? (
        <ExtractDialog
          source={{ kind: 'recommendation', recommendationId: recommendation.id }}
          name={name}
          onClose={() => setExtracting(false)}
        />
      ) : null}
    </>
  );
}
