import { CalendarCheck2, Undo2 } from 'lucide-react';
import { useMemo, useState } from 'react';
import { useIntl } from 'react-intl';
import { Link } from 'wouter';

import { useFormat } from '@/i18n/use-format';
import { useText } from '@/i18n/use-text';
import { meetingName } from '@/pickers/meeting-name';
import { useRegister } from '@/store/react/register-context';
import { Button } from '@/ui/button';
import { Card } from '@/ui/card';
import { classNames } from '@/ui/class-names';
import { Icon } from '@/ui/icon';
import { LinkButton } from '@/ui/link-button';
import { PageHeader } from '@/ui/page-header';
import { Pill } from '@/ui/pill';
import layout from '@/ui/page-frame.module.css';

import { useTakeBack } from '../imports/use-take-back';
import type { WholeReview } from '../pending/review-as-seen';
import { correctDraft } from './correct-draft';
import type { Place } from './fact';
import { leftOutLines } from './left-out-lines';
import { SourcePane } from './source/source-pane';
import { useBatchAddress } from './use-batch-address';
import type { AcceptedReview } from './use-accepted';
import styles from './review-screen.module.css';
import own from './accepted-screen.module.css';

interface AcceptedScreenProps extends WholeReview {
  readonly accepted: AcceptedReview;
}

/** A review whose records are in the register: when they came in and how, what was left out, and the way back. */
export function AcceptedScreen({ review, content, accepted }: AcceptedScreenProps) {
  const t = useText();
  const format = useFormat();
  const { locale } = useIntl();
  const batch = useBatchAddress(review);
  const { at, by, meetings, leftOut } = accepted;
  const [shown, setShown] = useState<(Place & { readonly path: string }) | null>(null);
  const lines = useLeftOut({ review, content }, leftOut);
  const [first] = content.draft.sources;
  const [meeting] = meetings;
  return (
    <div className={classNames(layout.page, styles.screen)}>
      <PageHeader
        title={t('exchange.accepted.title', { name: first?.file ?? '' })}
        state={<Pill kind="done">{t('exchange.state.accepted')}</Pill>}
        actions={
          <>
            <LinkButton kind="quiet" to={batch ?? '/import'}>
              {t(batch === null ? 'exchange.review.back' : 'exchange.accepted.to-batch')}
            </LinkButton>
            {by ? <WayBack accepted={accepted} step={by.step} files={by.files} /> : null}
            {meeting ? (
              <LinkButton kind="primary" to={`/meetings/${meeting.id}`}>
                {t('exchange.accepted.meeting')}
              </LinkButton>
            ) : null}
          </>
        }
        meta={
          <span>
            {by
              ? t('exchange.accepted.by', {
                  when: format.dateTime(new Date(at)),
                  who: by.who,
                  files: by.files,
                })
              : t('exchange.accepted.at', { when: format.dateTime(new Date(at)) })}
          </span>
        }
      />
      <div className={styles.panes}>
        <SourcePane
          content={content}
          current={shown?.path ?? null}
          shown={shown}
          onChoose={() => undefined}
        />
        <div className={own.cards}>
          {meetings.length > 0 ? (
            <Card title={t('exchange.accepted.meetings', { count: meetings.length })}>
              <ul className={own.list}>
                {meetings.map((one) => (
                  <li key={one.id}>
                    <Link to={`/meetings/${one.id}`} className={own.meeting}>
                      <Icon of={CalendarCheck2} />
                      {meetingName(one, locale, t)}
                    </Link>
                  </li>
                ))}
              </ul>
            </Card>
          ) : null}
          <Card title={t('exchange.accepted.left-out', { count: lines.length })}>
            {lines.length === 0 ? (
              <p className={own.hint}>
                {t(leftOut === null ? 'exchange.accepted.not-noted' : 'exchange.accepted.nothing-left-out')}
              </p>
            ) : (
              <ul className={own.list}>
                {lines.map(({ path, label, value, note, place }) => (
                  <li key={path}>
                    <button
                      type="button"
                      className={own.line}
                      disabled={place === undefined}
                      onClick={() => place && setShown({ ...place, path })}
                    >
                      <span className={own.label}>{label}</span>
                      <span>
                        <span dir="auto">{value}</span>
                        {note === '' ? null : (
                          <span dir="auto" className={own.note}>
                            {note}
                          </span>
                        )}
                      </span>
                    </button>
                  </li>
                ))}
              </ul>
            )}
          </Card>
        </div>
      </div>
    </div>
  );
}

function useLeftOut({ review, content }: WholeReview, leftOut: readonly string[] | null) {
  const t = useText();
  const { locale } = useIntl();
  return useMemo(() => {
    if (leftOut === null) return [];
    return leftOutLines(correctDraft(content.draft, review.decisions.corrected), leftOut, { t, locale });
  }, [review, content, leftOut, t, locale]);
}

interface WayBackProps {
  readonly accepted: AcceptedReview;
  readonly step: string;
  readonly files: number;
}

/** As Undo does where the import is the last step and brought nothing else; otherwise what these files brought. */
function WayBack({ accepted: { sources }, step, files }: WayBackProps) {
  const t = useText();
  const register = useRegister();
  const { isRunning, takeBack, undo } = useTakeBack(step);
  const isWhole = register.nextUndo?.step === step && files <= sources.length;
  return (
    <Button icon={Undo2} isDisabled={isRunning} onPress={() => void (isWhole ? undo() : takeBack(sources))}>
      {isWhole ? t('app.command.undo') : t('exchange.imports.take-back')}
    </Button>
  );
}
