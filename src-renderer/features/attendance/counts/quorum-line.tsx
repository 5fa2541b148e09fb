import { Check, CircleDashed, Scale } from 'lucide-react';
import { useState } from 'react';
import { useIntl } from 'react-intl';
import { Link } from 'wouter';
import { formatEdtf } from '@/domain/format-edtf';
import type { Meeting } from '@/domain/meeting';
import type { Quorum } from '@/domain/quorum';
import { useText } from '@/i18n/use-text';
import { useRun } from '@/pickers/use-run';
import { editMeeting } from '@/store/commands/meetings';
import { Button } from '@/ui/button';
import { Icon } from '@/ui/icon';
import { Popover } from '@/ui/popover';
import { TextField } from '@/ui/text-field';
import styles from './quorum-line.module.css';
import { OpenPart } from '@/pickers/lock/lock';

interface QuorumLineProps {
  readonly meeting: Meeting;
  readonly quorum: Quorum | null;
}

/** How far the room is from the quorum, and the place where it is set; nothing but a quiet button until then. */
export function QuorumLine({ meeting, quorum }: QuorumLineProps) {
  const t = useText();
  return (
    <div className={styles.line}>
      {quorum ? (
        <span role="status" className={styles.words}>
          <Icon of={quorum.missing === 0 ? Check : CircleDashed} size="s" />
          {quorum.without === null ? (
            <span>
              {t('attendance.quorum.line', { ...quorum })}{' '}
              <strong>
                {quorum.missing === 0
                  ? t('attendance.quorum.reached')
                  : t('attendance.quorum.missing', { count: quorum.missing })}
              </strong>
            </span>
          ) : (
            <NobodyToCount without={quorum.without} meeting={meeting} required={quorum.required} />
          )}
        </span>
      ) : null}
      <Popover
        label={t('attendance.quorum')}
        placement="bottom end"
        trigger={
          <Button looksOnly kind="quiet" size="s" icon={Scale}>
            {t(quorum ? 'attendance.quorum.change' : 'attendance.quorum.set')}
          </Button>
        }
      >
        {(close) => (
          <OpenPart>
            <QuorumForm meeting={meeting} onDone={close} />
          </OpenPart>
        )}
      </Popover>
    </div>
  );
}

interface NobodyToCountProps {
  readonly without: NonNullable<Quorum['without']>;
  readonly meeting: Meeting;
  readonly required: number;
}

/** Why no quorum can be told, and the way to where that is mended. */
function NobodyToCount({ without, meeting, required }: NobodyToCountProps) {
  const t = useText();
  const { locale } = useIntl();
  const date = meeting.date === null ? '' : formatEdtf(meeting.date, locale);
  return (
    <span>
      {t(`attendance.quorum.without.${without}`, { required, date, dated: date === '' ? 'no' : 'yes' })}{' '}
      <Link to="/parties">{t('attendance.quorum.enter-statuses')}</Link>
    </span>
  );
}

function QuorumForm({ meeting, onDone }: { readonly meeting: Meeting; readonly onDone: () => void }) {
  const t = useText();
  const run = useRun();
  const [text, setText] = useState(meeting.quorum === null ? '' : String(meeting.quorum));
  const isWrong = !/^\s*(?:[1-9]\d{0,2})?\s*$/u.test(text);
  const keep = () => {
    if (isWrong) return;
    const quorum = text.trim() === '' ? null : Number(text);
    if (quorum !== meeting.quorum) void run(editMeeting(meeting, { quorum }));
    onDone();
  };
  return (
    <form
      className={styles.form}
      onSubmit={(event) => {
        event.preventDefault();
        keep();
      }}
    >
      <TextField
        label={t('attendance.quorum.field')}
        description={t('attendance.quorum.hint')}
        numeric
        // oxlint-disable-next-line jsx-a11y/no-autofocus -- the one field of a panel opened to fill it
        autoFocus
        value={text}
        onChange={setText}
        error={isWrong ? t('attendance.quorum.error') : undefined}
      />
      <Button looksOnly type="submit" kind="primary" size="s" isDisabled={isWrong}>
        {t('attendance.person.done')}
      </Button>
    </form>
  );
}
