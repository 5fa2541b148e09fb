import { MessageSquareQuote } from 'lucide-react';
import { useMemo } from 'react';
import { useIntl } from 'react-intl';
import { Link } from 'wouter';
import { compareEdtf } from '@/domain/edtf';
import { inLanguage, languageUsed } from '@/domain/fields';
import { formatEdtf } from '@/domain/format-edtf';
import { meetingReference } from '@/domain/meeting-reference';
import type { PartyActivity } from '@/domain/party-activity';
import { fullName, personNameFor, type PersonName } from '@/domain/person';
import { useText } from '@/i18n/use-text';
import { Bidi } from '@/ui/bidi';
import { EmptyState } from '@/ui/empty-state';
import panel from '../party-page.module.css';
import styles from './lists.module.css';
import { ShowMore } from './show-more';
import { usePaged } from './use-paged';

/** What was said in the party's name, latest meeting first. */
export function InterventionsTab({ activity }: { readonly activity: PartyActivity }) {
  const t = useText();
  const { locale } = useIntl();
  const lines = useMemo(() => interventionLines(activity), [activity]);
  const { shown, left, showMore } = usePaged(lines);
  const joint = new Set(activity.coSpeakers.map(({ interventionId }) => interventionId));
  if (lines.length === 0) {
    return (
      <EmptyState icon={MessageSquareQuote} title={t('parties.interventions.empty.title')}>
        {t('parties.interventions.empty.text')}
      </EmptyState>
    );
  }
  return (
    <div className={panel.panel}>
      <ul className={styles.items}>
        {shown.map(({ intervention, meeting, names }) => {
          const name = personNameFor(names, locale);
          const speaker = intervention.printedSpeaker ?? (name ? fullName(name) : null);
          return (
            <li key={intervention.id} className={styles.item}>
              <div className={styles.head}>
                {speaker === null ? null : (
                  <span className={styles.strong}>
                    <Bidi>{speaker}</Bidi>
                  </span>
                )}
                <span>{t(`domain.intervention-kind.${intervention.kind}`)}</span>
                {joint.has(intervention.id) ? <span>{t('outcome.interventions.jointly')}</span> : null}
                <Link to={`/meetings/${meeting.id}/proceedings/${intervention.id}`}>
                  {meetingReference(meeting)}
                </Link>
                {meeting.date === null ? null : <span>{formatEdtf(meeting.date, locale)}</span>}
              </div>
              <p className={styles.words} dir="auto" lang={languageUsed(intervention.text, locale)}>
                {inLanguage(intervention.text, locale)}
              </p>
            </li>
          );
        })}
      </ul>
      <ShowMore left={left} onPress={showMore} />
    </div>
  );
}

function interventionLines({ interventions, meetings, personNames }: PartyActivity) {
  const byId = new Map(meetings.map(({ meeting }) => [meeting.id, meeting]));
  const namesOf = new Map<string, PersonName[]>();
  for (const name of personNames) namesOf.set(name.personId, [...(namesOf.get(name.personId) ?? []), name]);
  return interventions
    .flatMap((intervention) => {
      const meeting = byId.get(intervention.meetingId);
      return meeting
        ? [{ intervention, meeting, names: namesOf.get(intervention.personId ?? '') ?? [] }]
        : [];
    })
    .toSorted(
      (a, b) =>
        compareEdtf(b.meeting.date, a.meeting.date) || (a.intervention.order < b.intervention.order ? -1 : 1),
    );
}
