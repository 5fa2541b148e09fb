import type { FieldChange, PlannedRow, RowChoice } from '@/formats/tables/planned-row';
import { fieldTitles, type TableField } from '@/formats/tables/table-field';
import { tableLanguage } from '@/formats/tables/table-language';
import { isToBeSaid } from '@/formats/tables/row-in-plan';
import type { RowProblem } from '@/formats/tables/table-row';
import type { Translate } from '@/i18n/use-text';
import { differingContacts, personOf } from './changes-of-plan';

export function fieldInWords(field: TableField, locale: string, t: Translate): string {
  return field === 'ignored' || field === 'trace'
    ? t('tables.column.ignored')
    : fieldTitles[tableLanguage(locale)][field];
}

/** What was odd about a row, what was kept, and what to do next. */
export function problemInWords(problem: RowProblem, locale: string, t: Translate): string {
  switch (problem.code) {
    case 'serial':
    case 'days':
    case 'other-days':
    case 'unconfirmed':
    case 'doubled':
    case 'other-language':
    case 'behind-post':
    case 'of-mission':
    case 'of-body':
    case 'party-in-line':
    case 'post-of-day':
    case 'in-place-of':
    case 'beside-party':
    case 'capacity-above':
    case 'remote-above':
    case 'body-or-name':
    case 'category-perhaps':
    case 'honorific-open':
    case 'body-above':
    case 'role-above':
    case 'role-perhaps':
    case 'unknown-party':
    case 'elsewhere':
    case 'replaces-head':
    case 'name-in-script':
    case 'script-added':
    case 'name-then':
    case 'name-of-then':
    case 'other-person':
    case 'other-traits':
    case 'post-stays':
    case 'moved-id':
    case 'lost-id':
      return t(`tables.problem.${problem.code}`, { text: problem.text });
    case 'unread':
    case 'unshared':
      return t(isToBeSaid(problem) ? `tables.problem.unread-presence` : `tables.problem.${problem.code}`, {
        text: problem.text,
        field: fieldInWords(problem.field, locale, t),
      });
    case 'name-of-another':
      return t('tables.problem.name-of-another', { text: problem.text, other: problem.other });
    case 'may-be':
      return t('tables.problem.may-be', {
        text: problem.text,
        reason: t(`people.reason.${problem.reason}`),
      });
    case 'near-row':
      return t('tables.problem.near-row', {
        line: problem.line,
        text: problem.text,
        reason: t(`people.reason.${problem.reason}`),
      });
    case 'heading-of':
      return t('tables.problem.heading-of', { what: standingInWords(problem, t) });
    case 'category-above':
      return t('tables.problem.category-above', {
        text: problem.text,
        category: t(`domain.delegation-category.${problem.category}`),
      });
    case 'other-category':
      return t('tables.problem.other-category', {
        category: t(`domain.delegation-category.${problem.category}`),
      });
    case 'second-head':
      return t('tables.problem.second-head', { line: problem.line, text: problem.text });
    case 'other-headcount': {
      const { qualifier, count } = problem.headcount;
      return t('tables.problem.other-headcount', { now: t(`domain.count.${qualifier}`, { count }) });
    }
    case 'twice':
    case 'namesake-of-row':
      return t(`tables.problem.${problem.code}`, { line: problem.line });
    default:
      return t(`tables.problem.${problem.code}`);
  }
}

function standingInWords({ roles, category }: Extract<RowProblem, { code: 'heading-of' }>, t: Translate) {
  const words = [
    ...(category === null ? [] : [t(`domain.delegation-category.${category}`)]),
    ...roles.map((role) => t(`domain.attendance-role.${role}`)),
  ];
  return [...new Set(words)].join(', ');
}

/** Problems that ask for a look; the others only say where a value came from. */
export function isAsking({ code }: RowProblem): boolean {
  return ![
    'merged',
    'above',
    'serial',
    'days',
    'sum',
    'below',
    'other-language',
    'behind-post',
    'of-mission',
    'one-word',
    'post-stays',
    'days-follow',
    'name-then',
    'name-of-then',
    'name-in-script',
    'script-added',
    'post-of-day',
    'was-away',
    'heading-of',
    'category-above',
    'capacity-above',
    'remote-above',
    'other-script',
    'role-above',
    'body-above',
  ].includes(code);
}

/** Whether something of the row is to be looked at before it is brought in. */
export function asksForALook(row: PlannedRow): boolean {
  return (
    row.problems.some(isAsking) ||
    differingContacts(row, row.proposed).length > 0 ||
    (row.patch?.changes.some(({ isConflict }) => isConflict) ?? false)
  );
}

/** What is to be answered of an open row. */
export function questionOf(row: PlannedRow) {
  const isOfTwo = row.problems.some(({ code }) => code === 'other-traits');
  if (row.kind === 'update' && !isOfTwo) return 'tables.choice.ask-change';
  return asksWho(row) ? 'tables.choice.ask' : 'tables.choice.ask-whether';
}

/** Whether an open row may be of somebody known; else it is open only whether they come. */
function asksWho({ candidates, problems }: PlannedRow): boolean {
  return (
    candidates.length > 0 || problems.some(({ code }) => code === 'namesake-of-row' || code === 'near-row')
  );
}

export function choiceInWords(choice: RowChoice, row: PlannedRow, t: Translate): string {
  const personId = personOf(choice);
  const name = row.candidates.find((one) => one.personId === personId)?.label ?? '—';
  if (choice.startsWith('substitute') && row.seat) {
    const { label: was } = row.seat;
    return personId === null
      ? t('tables.choice.substitute', { was })
      : t('tables.choice.substitute-known', { name, was });
  }
  if (choice === 'skip' && row.kind === 'left-out') return t('tables.choice.left-out');
  const isAsked = row.proposed === 'ask' && asksWho(row);
  if (personId !== null) return t(isAsked ? 'tables.choice.same' : 'tables.choice.existing', { name });
  const delegation = row.kind === 'delegation' ? 'delegation' : isAsked ? 'another' : 'person';
  return t(`tables.choice.${choice as 'ask' | 'new' | 'update' | 'skip'}`, { of: delegation });
}

/** What else is to be known of a choice: where a known person was, and what becomes of the one who is replaced. */
export function choiceInDetail(choice: RowChoice, row: PlannedRow, t: Translate): string {
  const personId = personOf(choice);
  const { party = '', isHere = false } = row.candidates.find((one) => one.personId === personId) ?? {};
  const state = row.seat?.attendance.state;
  const isExcused = choice.startsWith('substitute') && state !== 'excused' && state !== 'absent';
  return [
    isHere ? t('tables.known-here') : party === '' ? '' : t('tables.known-at', { party }),
    isExcused && row.seat ? t('tables.choice.excuses', { was: row.seat.label }) : '',
  ]
    .filter(Boolean)
    .join(' · ');
}

export function changeInWords({ field, from, to }: FieldChange, locale: string, t: Translate) {
  return {
    field: fieldInWords(field, locale, t),
    from: from === '' ? t('tables.empty-value') : from.replaceAll('\n', '; '),
    to: to === '' ? t('tables.empty-value') : to.replaceAll('\n', '; '),
  };
}
