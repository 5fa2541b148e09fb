import { isAbbreviation } from '@/domain/reference/normalise-name';
import { organisations } from '@/domain/reference/organisations';
import { states } from '@/domain/reference/states';
import { buildNameIndex, type GazetteerName, type NameForm, type NameIndex } from './name-index';

export type PartyKind = 'state' | 'organisation' | 'process';

export interface KnownParty {
  /** ISO 3166 alpha-3 for a State, the register's code for an organisation. */
  readonly code: string;
  readonly kind: PartyKind;
}

type Named = GazetteerName<KnownParty>;

let index: NameIndex<KnownParty> | undefined;

/** Names of States and organisations in both languages; compiled at first use, because it costs some milliseconds. */
export function partyIndex(): NameIndex<KnownParty> {
  index ??= buildNameIndex([...stateNames(), ...organisationNames()]);
  return index;
}

function stateNames(): readonly Named[] {
  return states.flatMap((state) => {
    const entry: KnownParty = { code: state.iso3, kind: 'state' };
    const named = (name: string, form: NameForm): Named => ({ name, form, entry });
    return [
      ...[state.en, state.ru].flatMap((names) => [
        named(names.short, 'short'),
        named(names.formal, 'formal'),
        ...names.variants.map((name) => named(name, isAbbreviation(name) ? 'acronym' : 'variant')),
        ...names.adjectives.map((name) => named(name, 'adjective')),
      ]),
      ...(state.history ?? []).flatMap(({ en, ru }) =>
        [en, ru].flatMap((names) =>
          names ? [named(names.short, 'variant'), named(names.formal, 'formal')] : [],
        ),
      ),
    ];
  });
}

function organisationNames(): readonly Named[] {
  return organisations.flatMap((organisation) => {
    // A forum is an occasion: named, it says nothing of who was present.
    const occasion = /(?:Forum|Compact|Summit)$/u.test(organisation.en.formal);
    const kind = organisation.category === 'regional-process' || occasion ? 'process' : 'organisation';
    const entry: KnownParty = { code: organisation.code, kind };
    const named = (name: string, form: NameForm): Named => ({ name, form, entry });
    return [organisation.en, organisation.ru].flatMap((names) => [
      ...names.acronyms.map((name) => named(name, 'acronym')),
      named(names.short, isAbbreviation(names.short) ? 'acronym' : 'short'),
      named(names.formal, 'formal'),
      ...names.variants.map((name) => named(name, isAbbreviation(name) ? 'acronym' : 'variant')),
    ]);
  });
}

let namesByCode: ReadonlyMap<string, readonly string[]> | undefined;

/** The spelled-out names of an organisation in both languages, by its code; none where the code is not one's. */
export function namesOfOrganisation(code: string): readonly string[] {
  namesByCode ??= new Map(
    organisations.map((one) => [
      one.code,
      [one.en, one.ru].flatMap(({ short, formal, variants }) => [short, formal, ...variants]),
    ]),
  );
  return namesByCode.get(code) ?? [];
}
