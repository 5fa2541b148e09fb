import { useMemo } from 'react';
import { useIntl } from 'react-intl';
import { Link } from 'wouter';

import { groupedBy } from '@/domain/grouped-by';
import type { MeetingDossier } from '@/domain/meeting-dossier';
import { namedAtMeeting } from '@/domain/named-at-meeting';
import { fullName, personNameFor } from '@/domain/person';
import { survivors } from '@/domain/surviving-person';
import { useText } from '@/i18n/use-text';
import { namedInWords } from '@/pickers/people/named-in-words';
import { SourceNote } from '@/pickers/sources/source-note';
import { Bidi } from '@/ui/bidi';
import { Card } from '@/ui/card';

import styles from './named-without-seat.module.css';

/** Whom the sources name at the meeting and who sits in none of its delegations: interpreters, moderators, people quoted. */
export function NamedWithoutSeat({ dossier }: { readonly dossier: MeetingDossier }) {
  const t = useText();
  const { locale } = useIntl();
  const people = useMemo(() => withoutSeat(dossier), [dossier]);
  if (people.length === 0) return null;
  return (
    <Card title={t('attendance.named', { count: people.length })}>
      <ul className={styles.list}>
        {people.map(({ personId, claims, named }) => {
          const names = dossier.personNames.filter((one) => one.personId === personId);
          const name = personNameFor(names, locale);
          const shown = name ? fullName(name) : named.name;
          return (
            <li key={personId} className={styles.line}>
              <Link to={`/people/${personId}`}>
                <Bidi>{shown || t('people.nameless')}</Bidi>
              </Link>
              <span className={styles.how}>{namedInWords(named, t)}</span>
              <SourceNote dossier={dossier} claims={claims} about={shown} />
            </li>
          );
        })}
      </ul>
    </Card>
  );
}

function withoutSeat({ claims, attendances, persons }: MeetingDossier) {
  const survivorOf = survivors(persons);
  const seated = new Set(attendances.map(({ personId }) => survivorOf(personId)));
  const own = groupedBy(
    claims.filter((claim) => namedAtMeeting(claim) !== null),
    ({ recordId }) => survivorOf(recordId),
  );
  return [...own].flatMap(([personId, about]) => {
    const said = about.flatMap((claim) => namedAtMeeting(claim) ?? []);
    // Of several sources the one that says that they came, and as what.
    const named = said.find(({ state }) => state !== null) ?? said.find(({ name }) => name !== '') ?? said[0];
    return seated.has(personId) || !named ? [] : [{ personId, claims: about, named }];
  });
}
