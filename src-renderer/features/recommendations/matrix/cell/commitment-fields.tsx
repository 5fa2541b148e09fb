import type { Commitment } from '@/domain/commitment';
import { useText } from '@/i18n/use-text';
import { EdtfField } from '@/pickers/edtf-field';
import { KeptTextArea } from '@/pickers/rows/kept-text-area';
import { KeptTextField } from '@/pickers/rows/kept-text-field';
import { editCommitment, type FollowUpCell } from '@/store/commands/follow-up';
import { useRegister } from '@/store/react/register-context';
import styles from './cell.module.css';

interface CommitmentFieldsProps {
  readonly cell: FollowUpCell;
  /** `null` until something is said of it. */
  readonly commitment: Commitment | null;
}

/** Who sees to it in the party, by when, and what else is known of it there. */
export function CommitmentFields({ cell, commitment }: CommitmentFieldsProps) {
  const t = useText();
  const { typing } = useRegister();
  const key = (field: string) => `commitments/${cell.recommendationId}/${cell.partyId}/${field}`;
  return (
    <div className={styles.fields}>
      <div className={styles.wide}>
        <KeptTextField
          label={t('follow-up.commitment.owner')}
          placeholder={t('follow-up.commitment.owner-hint')}
          keep={key('owner')}
          saved={commitment?.owner ?? ''}
          command={(text) => editCommitment(cell, { owner: text.trim() === '' ? null : text })}
        />
      </div>
      <EdtfField
        label={t('follow-up.commitment.due')}
        value={commitment?.due ?? null}
        onChange={(due) => typing.keep(key('due'), () => editCommitment(cell, { due }))}
      />
      <div className={styles.wide}>
        <KeptTextArea
          labelled
          label={t('follow-up.commitment.note')}
          keep={key('note')}
          saved={commitment?.note ?? ''}
          command={(text) => editCommitment(cell, { note: text.trim() === '' ? null : text })}
        />
      </div>
    </div>
  );
}
