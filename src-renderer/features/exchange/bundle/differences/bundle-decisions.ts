import type {
  BundleChoices,
  ContradictingLink,
  DifferingField,
  DifferingRecord,
  RegisterComparison,
  Side,
} from '@/store/differences/register-comparison';

/** What the user decided, by the key of a field or a link; the others are as proposed. */
export type Decisions = ReadonlyMap<string, Side>;

export type ForAll = 'proposed' | 'newer' | Side;

/** One line of the list: a record with its fields, or a link that contradicts. */
export type Difference =
  | { readonly kind: 'record'; readonly key: string; readonly record: DifferingRecord }
  | { readonly kind: 'link'; readonly key: string; readonly contradiction: ContradictingLink };

/** What is chosen at once: a field, or what only gives a record its place, which nobody would choose piece by piece. */
export interface DifferingPart {
  readonly key: string;
  readonly fields: readonly [DifferingField, ...DifferingField[]];
  readonly isRest: boolean;
}

/** Says nothing to a reader by itself: a place in a list, where words stand in a text, the fingerprint of a file. */
const rest: ReadonlySet<string> = new Set([
  'order',
  'sortKey',
  'start',
  'end',
  'sha256',
  'textSha256',
  'size',
]);

export function differencesOf({ differing, contradictions }: RegisterComparison): readonly Difference[] {
  return [
    ...contradictions.map((one): Difference => ({ kind: 'link', key: one.link.id, contradiction: one })),
    ...differing.map((record): Difference => ({
      kind: 'record',
      key: `${record.table} ${record.id}`,
      record,
    })),
  ];
}

export function partsOf({ table, id, fields }: DifferingRecord): readonly DifferingPart[] {
  const isRest = ({ path }: DifferingField) => rest.has(path);
  const telling = fields
    .filter((field) => !isRest(field))
    .map((field): DifferingPart => ({ key: `${table} ${id} ${field.path}`, fields: [field], isRest: false }));
  const [first, ...others] = fields.filter(isRest);
  return first
    ? [...telling, { key: `${table} ${id} *`, fields: [first, ...others], isRest: true }]
    : telling;
}

/** The side whose value will stand; ours where nothing was said and nothing is proposed. */
export function sideOf({ key, fields }: DifferingPart, decisions: Decisions): Side {
  return decisions.get(key) ?? proposedOf(fields) ?? 'ours';
}

/** What one side alone changed; of several fields only where it is the same of all. */
export function proposedOf(fields: DifferingPart['fields']): Side | null {
  const [{ proposed }] = fields;
  return fields.every((field) => field.proposed === proposed) ? proposed : null;
}

/** Whether a difference is to be looked at: nobody can say for the user which of the two is right. */
export function isOpen(difference: Difference, decisions: Decisions): boolean {
  if (difference.kind === 'link') return !decisions.has(difference.key);
  return partsOf(difference.record).some(
    ({ key, fields }) => proposedOf(fields) === null && !decisions.has(key),
  );
}

/** The decisions with one for everything shown. */
export function decideAll(shown: readonly Difference[], decisions: Decisions, choice: ForAll): Decisions {
  const next = new Map(decisions);
  const put = (key: string, side: Side | null) => {
    if (side === null) next.delete(key);
    else next.set(key, side);
  };
  for (const one of shown) {
    if (one.kind === 'link') put(one.key, choice === 'proposed' ? null : linkSide(one.contradiction, choice));
    else {
      for (const part of partsOf(one.record)) {
        put(part.key, choice === 'proposed' ? null : choice === 'newer' ? newerOf(part.fields) : choice);
      }
    }
  }
  return next;
}

/** What replaces nothing cannot be taken; a link bears no time, so that neither is the newer. */
function linkSide({ against }: ContradictingLink, choice: 'newer' | Side): Side {
  return choice === 'theirs' && against.length > 0 ? 'theirs' : 'ours';
}

/** Ours where nobody can tell. */
function newerOf(fields: DifferingPart['fields']): Side {
  const clocks = (of: 'oursBy' | 'theirsBy') =>
    fields
      .map((field) => field[of]?.clock ?? '')
      .toSorted()
      .at(-1) ?? '';
  const [here, there] = [clocks('oursBy'), clocks('theirsBy')];
  return here !== '' && there > here ? 'theirs' : 'ours';
}

/** What goes into the register by the decisions. */
export function choicesOf(comparison: RegisterComparison, decisions: Decisions): BundleChoices {
  const links = comparison.contradictions.filter(
    ({ link, against }) => against.length > 0 && decisions.get(link.id) === 'theirs',
  );
  return {
    fields: comparison.differing.flatMap((record) =>
      partsOf(record)
        .filter((part) => sideOf(part, decisions) === 'theirs')
        .flatMap(({ fields }) =>
          fields.map(({ path, ours }) => ({ table: record.table, id: record.id, path, was: ours })),
        ),
    ),
    links: new Set(links.map(({ link }) => link.id)),
  };
}
