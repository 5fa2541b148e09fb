import { useIntl } from 'react-intl';
import { Link } from 'wouter';
import { compareEdtf } from '@/domain/edtf';
import { inLanguage } from '@/domain/fields';
import { meetingReference } from '@/domain/meeting-reference';
import type { PersonDossier } from '@/domain/person-dossier';
import { useText } from '@/i18n/use-text';
import { Bidi } from '@/ui/bidi';
import { Card } from '@/ui/card';
import styles from './person.module.css';

/** Long enough to know it by; the whole stands at the meeting. */
const excerpt = 180;

/** What the person said, the latest first. */
export function InterventionsSection({ dossier }: { readonly dossier: PersonDossier }) {
  const t = useText();
  const { locale } = useIntl();
  const { interventions, jointInterventions } = dossier;
  const joint = new Set(jointInterventions);
  const said = [...interventions, ...jointInterventions]
    .flatMap((intervention) => {
      const meeting = dossier.meetings.find(({ id }) => id === intervention.meetingId);
      return meeting ? [{ intervention, meeting }] : [];
    })
    .toSorted((a, b) => compareEdtf(b.meeting.date, a.meeting.date));
  if (said.length === 0) return null;
  return (
    <Card flush title={t('people.interventions', { count: said.length })}>
      {said.map(({ intervention, meeting }) => (
        <Link
          key={intervention.id}
          to={`/meetings/${meeting.id}/proceedings/${intervention.id}`}
          className={styles.line}
        >
          <span className={styles.what}>
            {t(`domain.intervention-kind.${intervention.kind}`)}
            {joint.has(intervention) ? `, ${t('outcome.interventions.jointly')}` : null}
          </span>
          <span className={styles.when}>{meetingReference(meeting)}</span>
          <span className={styles.how}>
            <Bidi>{shortened(inLanguage(intervention.text, locale))}</Bidi>
          </span>
        </Link>
      ))}
    </Card>
  );
}

function shortened(text: string): string {
  if (text.length <= excerpt) return text;
  return `${text.slice(0, text.lastIndexOf(' ', excerpt))} …`;
}
