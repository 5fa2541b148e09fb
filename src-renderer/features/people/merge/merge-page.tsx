import { useIntl } from 'react-intl';
import { useLocation, useParams } from 'wouter';
import { fullName, personNameFor } from '@/domain/person';
import type { PersonDossier } from '@/domain/person-dossier';
import { useText } from '@/i18n/use-text';
import { usePartyNames } from '@/pickers/parties/use-party-names';
import { PersonPicker } from '@/pickers/person-picker';
import { useKnownPeople } from '@/pickers/people/use-known-people';
import { useLive } from '@/store/react/use-live';
import { NothingToUnite, OtherToChoose } from '@/ui/uniting-page';
import { mergeAddress } from '../person-address';
import { SideBySide } from './side-by-side';

/** Two records side by side, and what becomes of them as one. */
export function MergePage() {
  const { personId, otherId } = useParams<{ readonly personId: string; readonly otherId?: string }>();
  const t = useText();
  const { locale } = useIntl();
  const one = useLive((register) => register.person(personId), [personId]);
  const other = useLive(
    async (register) => (otherId === undefined ? null : register.person(otherId)),
    [otherId],
  );
  const parties = usePartyNames();
  if (one === undefined || other === undefined || !parties) return null;
  if (one === null || (other === null && otherId !== undefined) || one.person.id === other?.person.id) {
    return (
      <NothingToUnite
        title={t('pairs.merge.gone')}
        text={t('pairs.merge.gone.text')}
        back={{ to: '/people', label: t('people.not-found.action') }}
      />
    );
  }
  if (other === null) return <ChooseOther one={one} name={nameOf(one, locale)} />;
  return (
    <SideBySide
      key={`${one.person.id} ${other.person.id}`}
      one={{ dossier: one, name: nameOf(one, locale) }}
      other={{ dossier: other, name: nameOf(other, locale) }}
      parties={parties}
    />
  );
}

function nameOf({ personNames, attendances }: PersonDossier, language: string): string {
  const name = personNameFor(personNames, language);
  return name ? fullName(name) : (attendances[0]?.printedName ?? '—');
}

function ChooseOther({ one, name }: { readonly one: PersonDossier; readonly name: string }) {
  const t = useText();
  const { locale } = useIntl();
  const [, navigate] = useLocation();
  const { people, refresh } = useKnownPeople(null, locale);
  return (
    <OtherToChoose title={t('pairs.merge.title', { name })} question={t('people.merge.choose')}>
      <PersonPicker
        label={t('people.merge.other')}
        people={people.filter(({ id }) => id !== one.person.id)}
        value={null}
        onFocus={refresh}
        onChoose={(person) => {
          if (person) navigate(mergeAddress(one.person.id, person.id), { replace: true });
        }}
      />
    </OtherToChoose>
  );
}
