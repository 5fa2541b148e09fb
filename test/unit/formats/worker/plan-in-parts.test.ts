import { describe, expect, it } from 'vitest';

import type { TableSnapshot } from '@/formats/tables/table-snapshot';
import { createFormatsClient } from '@/formats/worker/formats-client';
import type { TableProgress } from '@/formats/worker/plan-in-parts';
import { aPerson, aPersonName } from '../../../helpers/builders';
import { fixedId } from '../../../helpers/fixed-id';
import { threads } from '../../../helpers/worker-threads';

const people = Array.from({ length: 900 }, (_, at) => fixedId('4', at + 1));
const register: TableSnapshot = {
  kind: 'people',
  meetingId: null,
  date: '2024-05-14',
  parties: [],
  partyNames: [],
  persons: people.map((id) => aPerson({ id })),
  personNames: people.map((personId, at) =>
    aPersonName({ id: fixedId('5', at + 1), personId, given: 'Ada', family: `Lee${at}`, script: 'latin' }),
  ),
  appointments: [],
  delegations: [],
  attendances: [],
  presences: [],
  sessions: [],
  meetings: [],
  postWordings: [],
  speakers: [],
};
const lines = Array.from({ length: 1_234 }, (_, at) => ['Ada', `Lee${at}`]);
const from = {
  kind: 'sheet',
  columns: null,
  sheet: { name: '', rows: [['Given name', 'Family name'], ...lines], merges: [], dateSystem: 1900 },
} as const;
const language = 'en';

describe('comparing a table on another thread', () => {
  it('gives every row in its order, and says how far it is', async () => {
    const client = createFormatsClient(threads().startThread);
    const seen: TableProgress[] = [];
    const onProgress = (progress: TableProgress) => void seen.push(progress);
    const worked = await client.planTable({
      registerKey: '1',
      snapshot: async () => register,
      from,
      answers: new Map(),
      language,
      onProgress,
    });
    if (!worked.ok) throw new Error(worked.error.code);
    const { rows } = worked.value.plan;
    expect(rows.map(({ line }) => line)).toEqual(lines.map((_, at) => at + 2));
    expect(rows.filter(({ kind }) => kind === 'same')).toHaveLength(900);
    expect(seen).toContainEqual({ stage: 'register', done: 0, total: 1_800 });
    expect(seen.filter(({ stage }) => stage === 'comparing').map(({ done }) => done)).toEqual([
      0, 250, 500, 750, 1000,
    ]);
    client.close();
  });

  it('reads the register once as long as it is the same, and again in a new thread', async () => {
    const client = createFormatsClient(threads().startThread);
    let reads = 0;
    const snapshot = async () => {
      reads += 1;
      return register;
    };
    const plan = (registerKey: string) =>
      client.planTable({ registerKey, snapshot, from, answers: new Map(), language });
    await plan('1');
    await plan('1');
    expect(reads).toBe(1);
    await plan('2');
    expect(reads).toBe(2);
    client.stopTables();
    const after = await plan('2');
    expect([reads, after.ok && after.value.plan.rows.length]).toEqual([3, lines.length]);
    client.close();
  });

  it('is given up between two parts, and the next one gets nothing of it', async () => {
    const client = createFormatsClient(threads().startThread);
    const giveUp = new AbortController();
    const asked = {
      registerKey: '1',
      snapshot: async () => register,
      from,
      answers: new Map(),
      language,
    } as const;
    const first = client.planTable({ ...asked, signal: giveUp.signal, onProgress: () => giveUp.abort() });
    const second = client.planTable(asked);
    expect(await first).toEqual({ ok: false, error: { code: 'cancelled' } });
    const worked = await second;
    expect(worked.ok && worked.value.plan.rows.filter(({ kind }) => kind === 'same')).toHaveLength(900);
    client.close();
  });

  it('fails where the register cannot be read', async () => {
    const client = createFormatsClient(threads().startThread);
    const snapshot = () => Promise.reject(new Error('the disk'));
    expect(
      await client.planTable({ registerKey: '1', snapshot, from, answers: new Map(), language }),
    ).toEqual({ ok: false, error: { code: 'failed' } });
    client.close();
  });

  it('takes the tables of a file over a part at a time', async () => {
    const client = createFormatsClient(threads().startThread);
    const text = lines.map((cells) => cells.join(',')).join('\n');
    const seen: number[] = [];
    const worked = await client.readSheets(new TextEncoder().encode(text), 'people.csv', {
      onProgress: ({ done, total }) => void seen.push(done, total),
    });
    expect(worked.ok && worked.value.ok && worked.value.sheets[0]?.rows).toEqual(lines);
    expect(seen.slice(0, 4)).toEqual([0, 1_234, 250, 1_234]);
    client.close();
  });
});
