import { joinedParts } from '@/domain/joined-parts';
import { useMemo } from 'react';
import { useIntl } from 'react-intl';
import { currentPost } from '@/domain/current-post';
import { nameWithHonorific } from '@/domain/honorific';
import { fullName, personNameFor } from '@/domain/person';
import { postIn } from '@/domain/post-glossary';
import type { PersonDossier } from '@/domain/person-dossier';
import { useText } from '@/i18n/use-text';
import type { PartyNames } from '@/pickers/parties/use-party-names';
import { usePostGlossary } from '@/pickers/posts/use-post-glossary';
import { SourcesButton } from '@/pickers/sources/sources-button';
import { today } from '@/pickers/today';
import { Banner } from '@/ui/banner';
import { Bidi } from '@/ui/bidi';
import { PageHeader } from '@/ui/page-header';
import { AppointmentsSection } from './appointments-section';
import { AboutSection } from './about-section';
import { DuplicatesSection } from './duplicates-section';
import { InterventionsSection } from './interventions-section';
import { LeftoversBanner } from './leftovers-banner';
import { MeetingsSection } from './meetings-section';
import { NamedAtSection } from './named-at-section';
import { NamesSection } from './names-section';
import { PersonActions } from './person-actions';
import { PersonHistory } from './person-history';
import { classNames } from '@/ui/class-names';
import layout from '@/ui/page-frame.module.css';
import styles from './person.module.css';
import { seatsOf } from './seats-of';

interface LoadedPersonProps {
  readonly dossier: PersonDossier;
  readonly parties: PartyNames;
  /** The id in the address. */
  readonly askedFor: string;
}

export function LoadedPerson({ dossier, parties, askedFor }: LoadedPersonProps) {
  const t = useText();
  const { locale } = useIntl();
  const { person, personNames } = dossier;
  const name = personNameFor(personNames, locale);
  const shown = name ? fullName(name) : (dossier.attendances[0]?.printedName ?? t('people.nameless'));
  const seats = useMemo(() => seatsOf(dossier), [dossier]);
  const post = currentPost(dossier.appointments, seats.find(({ isPast }) => isPast)?.last ?? null, today());
  const party = post?.partyId ? parties.nameOf(post.partyId) : '';
  const glossary = usePostGlossary();
  const said = post && postIn(glossary, post, locale);
  const postText = joinedParts([said?.function, said?.unit, said?.institution]);
  const recordIds = [...dossier.ids, ...dossier.attendances.map(({ id }) => id)];
  const facts = [postText, party].filter(Boolean);
  return (
    <div className={layout.page}>
      <PageHeader
        title={nameWithHonorific(person.honorific, shown, locale)}
        meta={
          <>
            {facts.map((fact) => (
              <Bidi key={fact}>{fact}</Bidi>
            ))}
            {post?.as === 'then' && postText !== '' ? <span>{t('people.as-then')}</span> : null}
            <SourcesButton ids={recordIds} label={shown} />
            {post?.duty ? <span>{t(`people.duty.${post.duty}`)}</span> : null}
          </>
        }
        actions={<PersonActions dossier={dossier} name={shown} />}
      />
      <div className={layout.scroll}>
        {askedFor === person.id ? null : (
          <div className={styles.banner}>
            <Banner title={t('people.merged.title')}>{t('people.merged.text', { name: shown })}</Banner>
          </div>
        )}
        <LeftoversBanner dossier={dossier} name={shown} />
        <div className={classNames(layout.columns, styles.columns)}>
          <div className={layout.column}>
            <NamesSection personId={person.id} names={personNames} />
            <AppointmentsSection dossier={dossier} name={shown} parties={parties} />
            <AboutSection person={person} name={shown} />
          </div>
          <div className={layout.column}>
            <DuplicatesSection dossier={dossier} name={shown} />
            <MeetingsSection seats={seats} parties={parties} />
            <NamedAtSection dossier={dossier} />
            <InterventionsSection dossier={dossier} />
          </div>
        </div>
        <div className={styles.below}>
          <PersonHistory dossier={dossier} parties={parties} />
        </div>
      </div>
    </div>
  );
}
