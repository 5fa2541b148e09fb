import type { Id } from '@/domain/fields';
import type { MergeChoices } from '@/domain/merge-request';
import type { PersonsRecords } from '@/domain/merge-persons';
import type { PersonDossier } from '@/domain/person-dossier';
import type { SingleField } from '@/domain/unite-attendances';

/** What the user has chosen so far. */
export interface MergeDraft {
  readonly keepId: Id;
  readonly choices: MergeChoices;
}

/** The choices with that of one field at one place of the plan: a meeting, or a delegation of it. */
export function withField(
  choices: MergeChoices,
  place: Id,
  field: SingleField,
  attendanceId: Id,
): MergeChoices {
  const own = { ...choices.meetings?.[place], [field]: attendanceId };
  return { ...choices, meetings: { ...choices.meetings, [place]: own } };
}

/** The choices with a name that goes before those of the same script. */
export function withPreferred(
  choices: MergeChoices,
  names: PersonsRecords['personNames'],
  nameId: Id,
): MergeChoices {
  const script = names.find(({ id }) => id === nameId)?.script;
  const others = (choices.preferredNames ?? []).filter(
    (id) => names.find((name) => name.id === id)?.script !== script,
  );
  return { ...choices, preferredNames: [...others, nameId] };
}

/** What both dossiers hold, each row once: a distinction of the two stands in both. */
export function recordsOfBoth(one: PersonDossier, other: PersonDossier): PersonsRecords {
  const join = <Row extends { readonly id: Id }>(a: readonly Row[], b: readonly Row[]) => [
    ...new Map([...a, ...b].map((row) => [row.id, row])).values(),
  ];
  return {
    persons: join(one.persons, other.persons),
    personNames: join(one.personNames, other.personNames),
    appointments: join(one.appointments, other.appointments),
    attendances: join(one.attendances, other.attendances),
    presences: join(one.presences, other.presences),
    interventions: join(one.interventions, other.interventions),
    coSpeakers: join(one.coSpeakers, other.coSpeakers),
    notes: join(one.notes, other.notes),
    // They follow, and nothing is asked of them.
    paperRemarks: [],
    personDistinctions: join(one.personDistinctions, other.personDistinctions),
    claims: join(one.claims, other.claims),
    meetings: join(one.meetings, other.meetings),
    sessions: join(one.sessions, other.sessions),
    delegations: join(one.delegations, other.delegations),
    companions: companionsOfBoth(one, other),
  };
}

/** Who sits beside both in a delegation is none of the two. */
function companionsOfBoth(one: PersonDossier, other: PersonDossier): PersonsRecords['companions'] {
  const seatsOf = ({ attendances }: PersonDossier, id: Id) =>
    attendances.filter(({ delegationId }) => delegationId === id).length;
  const ids = new Set([...one.companions.keys(), ...other.companions.keys()]);
  return new Map(
    [...ids].map((id) => {
      const beside = one.companions.get(id);
      return [
        id,
        beside === undefined
          ? (other.companions.get(id) ?? 0) - seatsOf(one, id)
          : beside - seatsOf(other, id),
      ];
    }),
  );
}
