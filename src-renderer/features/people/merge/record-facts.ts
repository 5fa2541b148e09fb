import { capitalHonorific, honorificIn } from '@/domain/honorific';
import { listName } from '@/domain/person';
import type { PersonDossier } from '@/domain/person-dossier';
import { postWords } from '@/domain/post';
import type { Translate } from '@/i18n/use-text';
import type { PartyNames } from '@/pickers/parties/use-party-names';
import type { Fact } from '@/ui/fact-list';

/** One of the two records, as it is. */
export function recordFacts(
  dossier: PersonDossier,
  parties: PartyNames,
  language: string,
  t: Translate,
): readonly Fact[] {
  const { person, personNames, appointments, attendances, interventions, delegations } = dossier;
  const partyNames = [
    ...appointments.map(({ partyId }) => partyId),
    ...delegations.map(({ partyId }) => partyId),
  ].map((partyId) => parties.nameOf(partyId));
  return [
    [t('people.names'), personNames.map((one) => listName(one)).join('\n')],
    [t('people.honorific'), capitalHonorific(honorificIn(person.honorific ?? '', language))],
    [t('people.column.party'), [...new Set(partyNames)].filter(Boolean).join(', ')],
    [
      t('people.posts'),
      appointments
        .map((one) => [postWords(one), parties.nameOf(one.partyId)].filter(Boolean).join(', '))
        .join('\n'),
    ],
    [t('people.merge.seats'), String(attendances.length)],
    [t('people.merge.interventions'), String(interventions.length)],
    [t('people.note'), person.note ?? ''],
  ];
}
