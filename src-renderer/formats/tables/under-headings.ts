import type { AttendanceRole, Delegation } from '@/domain/attendance';

import { textOf } from './line-reading';
import {
  endsCategory,
  endsRole,
  isCapacityOfOne,
  mayBeRoleAlone,
  mayBeOfPeople,
  standingOfHeading,
  type HeadingStanding,
} from './standing-of-heading';
import type { RowProblem, TableRow } from './table-row';
import { headingIn } from './nobody';
import { roleWords, stateWords, wordFor } from './value-words';

interface Above<T> {
  readonly value: T;
  /** The heading as it is written. */
  readonly text: string;
}

interface CategoryAbove extends Above<Delegation['category']> {
  /** What was above before a heading of people without a State: with the next State it is again. */
  readonly before: CategoryAbove | null;
  readonly isOfPeople: boolean;
  /** Whether it may be said of the people of the delegations alone. */
  readonly isPerhaps: boolean;
}

interface RoleAbove extends Above<readonly AttendanceRole[]> {
  readonly reach: HeadingStanding['reach'];
  /** Whether people stood right below it, so that it ends where a delegation begins. */
  readonly isOfPeople: boolean;
  /** Whether it may as well be somebody who came without a name. */
  readonly isDoubtful: boolean;
}

/**
 * The rows of a list with what its headings say of them: "Head of Delegation" of the next person, "Experts" of all until
 * the next heading of its kind or a higher one, "Observers" of the delegations. "Experts" over people without a State
 * is said of them alone: the States after them are what those before were. A heading below which nobody stands says
 * nothing. Of one line, "Observers: China, Iran", the heading is said of that line alone. There is one Chair: of several
 * States below it the first is meant.
 */
export function underHeadings(rows: readonly TableRow[]): readonly TableRow[] {
  let category: CategoryAbove | null = null;
  let role: RoleAbove | null = null;
  let chair: string | null = null;
  let open = '';
  /** Of the next person: "Rapporteur" is no role of a list. */
  let capacity = '';
  let beside: Pick<TableRow, 'category' | 'capacity' | 'isRemote' | 'party' | 'problems'> | null = null;
  return rows.map((row, at): TableRow => {
    if (row.kind === 'heading') {
      const text = textOf(row);
      const next = rows[at + 1];
      const standing = standingIn(text, next, isFollowed(rows, at));
      if (standing === null) {
        if (endsRole(text)) role = null;
        capacity = isCapacityOfOne(text) ? text.replace(/[\s:.]+$/u, '') : '';
        // "Participants" over delegations are none of the Chair's.
        if (endsRole(text) && category?.value === 'chair' && next?.kind === 'delegation')
          [category, chair] = [null, null];
        if (endsCategory(text) || headingIn(text) === 'section') [category, role, chair, open, beside] = ends;
        return row;
      }
      capacity = '';
      if (next?.line === row.line) return { ...row, problems: [said(standing)] };
      const isSection = !isWithin(next, open);
      if (standing.category !== null && (isSection || standing.category !== 'expert')) {
        const isOfPeople = next?.kind === 'person' && next.party === '' && mayBeOfPeople(text);
        const before: CategoryAbove | null = category?.isOfPeople ? category.before : category;
        const isPerhaps = mayBeRoleAlone(text) && firstBelow(rows, at)?.kind === 'delegation';
        category = { value: standing.category, text, before, isOfPeople, isPerhaps };
        beside = null;
        chair = null;
      } else if (isSection && !standing.isOfOne) category = null;
      role =
        standing.roles.length === 0
          ? null
          : {
              value: standing.roles,
              text,
              reach: standing.reach,
              isOfPeople: firstBelow(rows, at)?.kind === 'person',
              isDoubtful: standing.roles.length > 1 || mayBeSomebody(row, standing),
            };
      return { ...row, problems: [said(standing)] };
    }
    if (row.kind === 'nobody') return row;
    const before = rows[at - 1];
    const ofLine = before?.kind === 'heading' || before?.line === row.line ? headingOfLine(rows, at) : null;
    const isOtherThanChair = chair !== null && row.party !== chair && role?.value.includes('chair');
    if (row.kind === 'delegation' && category?.isOfPeople) [category, role] = [category.before, null];
    if ((row.kind === 'delegation' && role?.isOfPeople) || isOtherThanChair) role = null;
    const above = ofLine === null ? category : ofLine.category;
    open = row.party;
    if (row.kind === 'delegation') beside = row.category || row.capacity || row.isRemote ? row : null;
    const own = beside?.party === row.party ? asBeside(row, beside) : row;
    const isOpen = above !== null && 'isPerhaps' in above && above.isPerhaps;
    const placed =
      above === null
        ? own
        : isOpen
          ? withDoubt(own, above.text)
          : withCategory(own, above, row.party === chair || chair === null);
    if (above?.value === 'chair' && row.party !== '') chair ??= row.party;
    const as = capacity;
    capacity = '';
    if (as !== '' && row.kind === 'person') return withCapacity(placed, as);
    if (row.kind === 'delegation' || ofLine !== null || role === null) return placed;
    const given = withRole(placed, role);
    if (role.reach === 'next') role = null;
    return given;
  });
}

const ends = [null, null, null, '', null] as const;

/** Whether the next row is of the delegation that is open, so that a heading over it stands within that. */
function isWithin(next: TableRow | undefined, open: string): boolean {
  return (
    next?.kind === 'person' && open !== '' && next.party === open && (next.cells.get('party') ?? '') === ''
  );
}

/** Whether somebody, or a delegation, stands below a heading. */
function isFollowed(rows: readonly TableRow[], at: number): boolean {
  const below = firstBelow(rows, at);
  return below !== undefined && below.kind !== 'nobody';
}

/** What stands below a heading, other headings between them aside. */
function firstBelow(rows: readonly TableRow[], at: number): TableRow | undefined {
  for (let index = at + 1; index < rows.length; index += 1)
    if (rows[index]?.kind !== 'heading') return rows[index];
  return undefined;
}

/** What a heading says of the rows below it; `null` where it says nothing, or nothing stands there to be said of. */
function standingIn(text: string, next: TableRow | undefined, isMeant: boolean): HeadingStanding | null {
  if (!next || !isMeant) return null;
  const standing = standingOver(text, next);
  // A heading of one person, with no person below it, is that of somebody who is not named.
  const isOfNobody = standing?.isOfOne === true && standing.category === null && next.kind !== 'person';
  return isOfNobody ? null : standing;
}

/** "Members" over delegations are States, over people those of a delegation. */
function standingOver(text: string, { kind }: TableRow): HeadingStanding | null {
  return kind === 'delegation' && /^(?:members|члены)[\s:.]*$/iu.test(text)
    ? { category: 'member', roles: [], reach: 'below', isOfOne: false }
    : standingOfHeading(text);
}

/** The heading of the row's own line: "Observers: China, Iran". */
function headingOfLine(
  rows: readonly TableRow[],
  at: number,
): { readonly category: Above<Delegation['category']> | null } | null {
  const own = rows[at];
  if (!own) return null;
  for (let index = at - 1; index >= 0 && rows[index]?.line === own.line; index -= 1) {
    const row = rows[index];
    if (row?.kind !== 'heading') continue;
    const text = textOf(row);
    const value = standingOver(text, own)?.category ?? null;
    return {
      category: value === null || (own.kind === 'person' && value === 'chair') ? null : { value, text },
    };
  }
  return null;
}

function said({ category, roles }: HeadingStanding): RowProblem {
  return { code: 'heading-of', roles, category };
}

/** "Interpreter" without a colon may be one who came without a name. */
function mayBeSomebody(row: TableRow, { roles }: HeadingStanding): boolean {
  return roles.includes('interpreter') && !/:\s*$/u.test(textOf(row));
}

/** Somebody below a heading with words beside the name: of its category and capacity, and remote as it says. */
function asBeside(
  row: TableRow,
  {
    category,
    capacity,
    isRemote,
    problems,
  }: Pick<TableRow, 'category' | 'capacity' | 'isRemote' | 'problems'>,
): TableRow {
  const placed = { ...row, ...(category ? { category } : {}), ...(capacity ? { capacity } : {}) };
  if (!isRemote || row.kind !== 'person' || (row.cells.get('state') ?? '') !== '') return placed;
  const from = problems.filter(({ code }) => code === 'remote-above');
  return {
    ...placed,
    cells: new Map([...row.cells, ['state', wordFor(stateWords, 'remote', 'en')] as const]),
    problems: [...row.problems, ...from],
  };
}

/** "Experts" over a State: whether its delegation sits among the experts is asked, and not presumed. */
function withDoubt(row: TableRow, text: string): TableRow {
  if (row.kind !== 'delegation' || row.category) return row;
  return { ...row, problems: [...row.problems, { code: 'category-perhaps', text }] };
}

function withCategory(
  row: TableRow,
  { value, text }: Above<Delegation['category']>,
  isFirst: boolean,
): TableRow {
  if (row.category || (value === 'chair' && !isFirst)) return row;
  const problems: readonly RowProblem[] =
    row.kind === 'delegation'
      ? [...row.problems, { code: 'category-above', category: value, text }]
      : row.problems;
  return { ...row, category: value, problems };
}

function withCapacity(row: TableRow, text: string): TableRow {
  if ((row.cells.get('capacity') ?? '') !== '') return row;
  const cells = new Map([...row.cells, ['capacity', text] as const]);
  return { ...row, cells, problems: [...row.problems, { code: 'role-above', text }] };
}

function withRole(row: TableRow, { value, text, isDoubtful }: RoleAbove): TableRow {
  if ((row.cells.get('roles') ?? '') !== '') return row;
  const words = value.map((role) => wordFor(roleWords, role, 'en')).join(', ');
  return {
    ...row,
    cells: new Map([...row.cells, ['roles', words]]),
    problems: [...row.problems, { code: isDoubtful ? 'role-perhaps' : 'role-above', text }],
  };
}
