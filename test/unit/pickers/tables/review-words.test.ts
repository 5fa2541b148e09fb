import { describe, expect, it } from 'vitest';
import { changesOfPlan, noDecisions } from '@/pickers/tables/changes-of-plan';
import { countsInWords } from '@/pickers/tables/review-words';
import { problemInWords } from '@/pickers/tables/row-words';
import { stepText } from '@/i18n/step-text';
import { countsOf } from '@/store/commands/table-changes';
import { emptyMeeting, kazakhDelegation, plannedPaste } from '../../../helpers/planned-paste';
import { createTranslate } from '../../features/meetings/create-translate';

const list = [
  'Country\tName\tNumber of persons',
  'Kazakhstan\tAliya Serikova\t',
  'Kazakhstan\tDamir Ospanov\t',
  'Türkiye\tElif Kaya\t',
  'Tajikistan\t\t5',
].join('\n');

function counted(snapshot = emptyMeeting()) {
  const { plan } = plannedPaste(list, snapshot);
  return countsOf(changesOfPlan(plan, noDecisions, { language: 'en', state: 'present' }));
}

describe('what a table brings', () => {
  it('is counted in people, delegations and headcounts, not in lines', () => {
    expect(counted()).toEqual({ people: 3, delegations: 3, headcounts: 1, posts: 0, changed: 0, removed: 0 });
  });

  it('is no delegation that is at the meeting already', () => {
    expect(counted(emptyMeeting({ delegations: [kazakhDelegation()] })).delegations).toBe(2);
  });

  it('is said before and after in the same words', () => {
    const [en, ru] = [createTranslate('en'), createTranslate('ru')];
    expect(countsInWords(counted(), 'apply', en)).toBe('Add 3 people, 3 delegations, 1 headcount');
    expect(countsInWords({ ...counted(), changed: 2 }, 'done', en)).toBe(
      'Added: 3 people, 3 delegations, 1 headcount; changed: 2',
    );
    expect(countsInWords(counted(), 'apply', ru)).toBe(
      'Добавить: 3 человека, 3 делегации, численность 1 делегации',
    );
  });

  it('is said of a step that an older version took as far as that tells it', () => {
    const details = { added: '19', changed: '0', removed: '0' };
    expect(stepText(createTranslate('en'), 'apply-attendance-table', details)).toBe(
      'Bring in a table of attendance, 19 people',
    );
  });
});

it.each(['en', 'ru'] as const)(
  'a reason is said as the sentence it is, whatever it begins with (%s)',
  (locale) => {
    const t = createTranslate(locale);
    const reason = t('people.reason.other-script');
    const may = problemInWords({ code: 'may-be', text: 'Aliya Serikova', reason: 'other-script' }, locale, t);
    expect(may).toContain(`Aliya Serikova. ${reason}. `);
    const near = problemInWords(
      { code: 'near-row', line: 3, text: 'Aliya Serikova', reason: 'other-script' },
      locale,
      t,
    );
    expect(near).toContain(`. ${reason}. `);
  },
);
