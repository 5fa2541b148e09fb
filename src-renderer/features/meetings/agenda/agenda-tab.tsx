import { ClipboardPaste, History, ListChecks, ListOrdered, Plus, Rows3 } from 'lucide-react';
import { useEffect, useMemo, useRef, useState } from 'react';
import { useIntl } from 'react-intl';
import { planAgenda } from '@/domain/agenda';
import { earlierPoints } from '@/domain/earlier-agenda';
import { groupedBy } from '@/domain/grouped-by';
import type { MeetingDossier } from '@/domain/meeting-dossier';
import { RichText, useText } from '@/i18n/use-text';
import { DaysOutsideNote } from '@/pickers/days-outside-note';
import { reviewAddress } from '@/pickers/recommendations/review-address';
import { useIsUnfinished } from '@/pickers/unfinished-work';
import { both, useTextLanguages } from '@/pickers/use-text-languages';
import { useLive } from '@/store/react/use-live';
import { unfinished } from '@/store/unfinished/unfinished-store';
import { Button } from '@/ui/button';
import { EmptyState } from '@/ui/empty-state';
import { LinkButton } from '@/ui/link-button';
import { SegmentedControl } from '@/ui/segmented-control';
import { meetingAddress } from '../page/meeting-address';
import { classNames } from '@/ui/class-names';
import layout from '@/ui/page-frame.module.css';
import styles from './agenda.module.css';
import { CarryOverView } from './carry/carry-over-view';
import { PasteAgenda } from './paste-agenda';
import { PointRow } from './point-row';
import { reviewedInWords } from './reviewed-in-words';
import { SessionBlock } from './session-block';
import { useAgendaActions } from './use-agenda-actions';
import { useAgendaAhead } from './use-agenda-ahead';
import { useAgendaDrag } from './use-agenda-drag';

interface AgendaTabProps {
  readonly dossier: MeetingDossier;
  /** The point that the address names, or `carryOver` for what earlier meetings left open. */
  readonly recordId?: string | undefined;
}

/** Stands in the address in the place of a point. */
const carryOver = 'carry-over';

export function AgendaTab({ dossier, recordId }: AgendaTabProps) {
  return recordId === carryOver ? (
    <CarryOverView dossier={dossier} />
  ) : (
    <Agenda dossier={dossier} recordId={recordId} />
  );
}

/** The agenda of a meeting: sessions as its sections, and the points in them and beside them. */
function Agenda({ dossier, recordId }: AgendaTabProps) {
  const t = useText();
  const { locale } = useIntl();
  const frame = useRef<HTMLDivElement>(null);
  const { meeting } = dossier;
  const place = `paste-agenda/${meeting.id}`;
  const [isAsked, setAsked] = useState(false);
  const isPasting = useIsUnfinished(place);
  const paste = (text: string) => {
    setAsked(true);
    // What stands there already is not lost to what comes beside it.
    const before = unfinished.read(place);
    unfinished.keep(place, [before, text].filter(Boolean).join('\n'));
  };
  const endPaste = () => {
    setAsked(false);
    unfinished.keep(place, null);
  };
  const { shown: entries, showAhead } = useAgendaAhead(dossier, dossier.asOf ?? Infinity);
  const { sessions, agendaItems } = entries;
  const parts = useMemo(() => planAgenda(sessions, agendaItems), [sessions, agendaItems]);
  const texts = useMemo(
    () => [...sessions, ...agendaItems].map(({ title }) => title),
    [sessions, agendaItems],
  );
  const { all, shown, choice, choose } = useTextLanguages(texts, locale, t);
  const agendas = useLive((register) => register.earlierAgendas(meeting.id), [meeting.id]);
  const earlier = useMemo(() => earlierPoints(agendas ?? []), [agendas]);
  const actions = useAgendaActions({ meeting, entries, parts, showAhead }, frame);
  const drag = useAgendaDrag(parts, frame, actions);
  const reviews = useMemo(
    () => groupedBy(dossier.reviews, ({ agendaItemId }) => agendaItemId ?? ''),
    [dossier.reviews],
  );
  const isEmpty = parts.length === 0;
  const { goToPoint } = actions;
  useEffect(() => {
    if (recordId !== undefined) goToPoint(recordId);
  }, [recordId, goToPoint]);

  const onPasteLines = (text: string) => {
    if (!/\S\s*\n\s*\S/u.test(text)) return false;
    paste(text);
    return true;
  };
  const shared = { languages: shown, earlier, reviews, actions, onPasteLines };
  return (
    <div ref={frame} className={styles.agenda}>
      {isEmpty ? null : (
        <div className={styles.strip}>
          <ul className={classNames(layout.counts, styles.counts)} aria-label={t('agenda.counts')}>
            <li>
              <RichText id="agenda.count.points" values={{ count: agendaItems.length }} />
            </li>
            {sessions.length > 0 ? (
              <li>
                <RichText id="agenda.count.sessions" values={{ count: sessions.length }} />
              </li>
            ) : null}
          </ul>
          <SegmentedControl
            label={t('outcome.language')}
            value={choice}
            onChange={choose}
            items={[
              ...all.map(({ id, name }) => ({ id, label: name })),
              ...(all.length > 1 ? [{ id: both, label: t('outcome.language.both') }] : []),
            ]}
          />
          <Button kind="quiet" icon={ClipboardPaste} onPress={() => paste('')}>
            {t('agenda.paste')}
          </Button>
          <ReviewLink dossier={dossier} />
        </div>
      )}
      <DaysOutsideNote dossier={dossier} />
      {isPasting ? (
        <PasteAgenda
          place={place}
          isAsked={isAsked}
          language={shown[0]?.id ?? 'en'}
          onClose={endPaste}
          onAdd={(whole) => {
            endPaste();
            void actions.addWhole(whole);
          }}
        />
      ) : null}
      {isEmpty && !isPasting ? (
        <EmptyState
          icon={ListOrdered}
          title={t('agenda.empty.title')}
          actions={
            <>
              <Button kind="primary" icon={ClipboardPaste} onPress={() => paste('')}>
                {t('agenda.paste')}
              </Button>
              <Button icon={Plus} onPress={() => actions.addPoint(null)}>
                {t('agenda.point.add-first')}
              </Button>
              <LinkButton icon={History} to={meetingAddress(meeting.id, 'agenda', carryOver)}>
                {t('agenda.carry')}
              </LinkButton>
              <ReviewLink dossier={dossier} />
            </>
          }
        >
          {t('agenda.empty.text')}
        </EmptyState>
      ) : null}
      {isEmpty ? null : (
        <>
          <p className={styles.keys} id="agenda-keys">
            {t('agenda.keys')}
          </p>
          <ol className={styles.sheet} aria-label={t('agenda.list')} aria-describedby="agenda-keys" {...drag}>
            {parts.map((part, index) =>
              part.kind === 'line' ? (
                <PointRow key={part.line.item.id} line={part.line} sessionId={null} {...shared} />
              ) : (
                <SessionBlock
                  key={part.session.id}
                  part={part}
                  position={positionOf(index)}
                  meetingDate={meeting.date}
                  {...shared}
                />
              ),
            )}
          </ol>
        </>
      )}
      {isEmpty ? null : (
        <div className={styles.foot}>
          <Button kind="quiet" icon={Plus} onPress={() => actions.addPoint(null)}>
            {t(sessions.length > 0 ? 'agenda.point.add-outside' : 'agenda.point.add')}
          </Button>
          <Button kind="quiet" icon={Rows3} onPress={() => actions.addSession()}>
            {t('meetings.sessions.add')}
          </Button>
          <LinkButton kind="quiet" icon={History} to={meetingAddress(meeting.id, 'agenda', carryOver)}>
            {t('agenda.carry')}
          </LinkButton>
        </div>
      )}
    </div>
  );

  function positionOf(index: number): number {
    return parts.slice(0, index + 1).filter(({ kind }) => kind === 'session').length;
  }
}

/** To the recommendations that the meeting takes up, with how far they have come. */
function ReviewLink({ dossier: { meeting, reviews } }: { readonly dossier: MeetingDossier }) {
  const t = useText();
  return (
    <LinkButton kind="quiet" icon={ListChecks} to={reviewAddress(meeting.id)}>
      {reviews.length === 0 ? t('agenda.review') : reviewedInWords(reviews, t)}
    </LinkButton>
  );
}
