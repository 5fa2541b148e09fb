import { describe, expect, it } from 'vitest';

import { compareTable } from '@/pickers/tables/compare-table';
import { openTestRegister } from '../../../helpers/open-test-register';

const request = {
  from: { kind: 'rows', rows: [] },
  answers: new Map(),
  language: 'en',
  meetingId: null,
  date: null,
  round: 0,
} as const;
const planned = {
  columns: null,
  leftOut: [],
  isOwn: false,
  plan: {
    rows: [],
    missing: [],
    posts: [],
    unknownParties: [],
    unplaced: 0,
    known: [],
    delegationsHere: [],
    writtenFor: 'here' as const,
  },
};

describe('comparing a table with the register', () => {
  it('has failed where the register cannot be read, instead of going on for ever', async () => {
    const register = await openTestRegister();
    const broken = { ...register, settled: async () => Promise.reject(new Error('the disk')) };
    const client = { planTable: async () => ({ ok: true, value: planned }) as const };
    expect(await compareTable(broken, request, { client })).toEqual({ planned: null, hasFailed: true });
    expect(await compareTable(register, request, { client })).toEqual({ planned, hasFailed: false });
  });

  it('has failed where its thread broke, and only ended where it was stopped', async () => {
    const register = await openTestRegister();
    for (const [code, hasFailed] of [
      ['crashed', true],
      ['cancelled', false],
    ] as const) {
      const client = { planTable: async () => ({ ok: false, error: { code } }) as const };
      expect(await compareTable(register, request, { client })).toEqual({ planned: null, hasFailed });
    }
  });
});
