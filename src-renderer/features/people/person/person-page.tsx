import { UserX } from 'lucide-react';
import { useParams } from 'wouter';
import { useText } from '@/i18n/use-text';
import { usePartyNames } from '@/pickers/parties/use-party-names';
import { useLive } from '@/store/react/use-live';
import { EmptyState } from '@/ui/empty-state';
import { LinkButton } from '@/ui/link-button';
import { LoadedPerson } from './loaded-person';

/** One person: who they are, what they are and were, where they sat and what they said. */
export function PersonPage() {
  const { personId } = useParams<{ readonly personId: string }>();
  const t = useText();
  const dossier = useLive((register) => register.person(personId), [personId]);
  const parties = usePartyNames();
  if (dossier === undefined || !parties) return null;
  if (dossier === null) {
    return (
      <EmptyState
        icon={UserX}
        title={t('people.not-found.title')}
        actions={<LinkButton to="/people">{t('people.not-found.action')}</LinkButton>}
      >
        {t('people.not-found.text')}
      </EmptyState>
    );
  }
  return <LoadedPerson key={dossier.person.id} dossier={dossier} parties={parties} askedFor={personId} />;
}
