import { Columns2, Ellipsis, Trash2 } from 'lucide-react';
import { useCallback, useState } from 'react';
import { useLocation } from 'wouter';
import type { MeetingDossier } from '@/domain/meeting-dossier';
import { speakersAsTyped } from '@/domain/speakers-as-typed';
import { useText } from '@/i18n/use-text';
import { reviewAddress } from '@/pickers/recommendations/review-address';
import { Button } from '@/ui/button';
import { IconButton } from '@/ui/icon-button';
import { Menu, MenuItem } from '@/ui/menu';
import { ExportMenu } from '../export/export-menu';
import { useExportLetters } from '../export/use-export-letters';
import { useExportMeeting } from '../export/use-export-meeting';
import { useExportPaper } from '../export/use-export-paper';
import { useReturnedFile } from '../hand/use-returned-file';
import type { PaperView } from '../preview/use-paper-settings';
import { DeleteMeetingDialog } from './delete-meeting-dialog';
import { contentOf } from './meeting-content';
import { useDeleteMeeting } from './use-delete-meeting';
import { useMeetingCommands } from './use-meeting-commands';
import { isApproved } from '@/domain/paper-life';

interface MeetingActionsProps {
  readonly dossier: MeetingDossier;
  readonly paper: PaperView;
}

/** What can be done with the meeting as a whole; each is a command too. */
export function MeetingActions({ dossier, paper }: MeetingActionsProps) {
  const t = useText();
  const { exportPaper, question } = useExportPaper(dossier, paper);
  const { exportLetters, progress } = useExportLetters(dossier, paper);
  const bringIn = useReturnedFile(dossier.meeting.id);
  const exportMeeting = useExportMeeting(dossier, paper.choices.language);
  const deleteMeeting = useDeleteMeeting(dossier.meeting);
  const [isAsking, setAsking] = useState(false);
  // A correction opens the records; what was approved of them is never removed.
  const isLocked = dossier.paperVersions.some(isApproved);
  const hasContent = contentOf(dossier).length > 0;
  const askToDelete = useCallback(async () => {
    if (hasContent) setAsking(true);
    else await deleteMeeting();
  }, [hasContent, deleteMeeting]);
  const [, navigate] = useLocation();
  const { id } = dossier.meeting;
  const goToReview = useCallback(() => navigate(reviewAddress(id)), [navigate, id]);
  useMeetingCommands({
    dossier,
    paper,
    exportPaper,
    exportMeeting,
    exportLetters,
    bringIn,
    deleteMeeting: isLocked ? null : askToDelete,
    goToReview,
  });
  return (
    <>
      <Button
        kind="quiet"
        icon={Columns2}
        aria-pressed={paper.open}
        onPress={() => paper.set({ open: !paper.open })}
      >
        {t('meetings.paper')}
      </Button>
      <ExportMenu
        dossier={dossier}
        paper={paper}
        asTyped={speakersAsTyped(dossier)}
        onExport={exportPaper}
        onExportLetters={exportLetters}
        onExportMeeting={exportMeeting}
        onBringIn={bringIn}
      />
      <Menu
        label={t('meetings.more')}
        placement="bottom end"
        trigger={<IconButton icon={Ellipsis} label={t('meetings.more')} />}
      >
        <MenuItem
          id="delete"
          icon={Trash2}
          danger
          isDisabled={isLocked}
          {...(isLocked ? { description: t('life.lock.delete') } : {})}
          label={t('meetings.delete')}
          onAction={() => void askToDelete()}
        />
      </Menu>
      {question}
      {progress}
      {isAsking ? (
        <DeleteMeetingDialog
          dossier={dossier}
          onDelete={() => void deleteMeeting()}
          onClose={() => setAsking(false)}
        />
      ) : null}
    </>
  );
}
