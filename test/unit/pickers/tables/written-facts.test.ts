import { describe, expect, it } from 'vitest';

import { writtenFacts } from '@/pickers/tables/written-facts';
import { plannedPaste } from '../../../helpers/planned-paste';

describe('a row of the preview', () => {
  it('says what is written of a new person beside name, party and titles', () => {
    const { rows } = plannedPaste(
      'Country\tName\tRole\tDays\tE-mail\nKazakhstan\tAliya SERIK\tHead of delegation\t10 June\taliya@example.org',
    ).plan;
    const [row] = rows;
    if (!row) throw new Error('a row');
    expect(writtenFacts(row, 'en')).toEqual([
      { field: 'roles', text: 'Head of delegation' },
      { field: 'days', text: '2026-06-10' },
      { field: 'email', text: 'aliya@example.org' },
    ]);
    expect(writtenFacts(row, 'ru')[0]?.text).toBe('Глава делегации');
  });
});
