import type { Id } from '@/domain/fields';
import type { JoinRecords } from '@/domain/plan-join';
import type { TableName, RecordOf } from '@/domain/records';

import type { Recorder } from '../register';
import { representedAt } from './represented-at';

/** What `planJoin` goes by, of recommendations that stand for themselves. */
export async function joinRecordsOf(recorder: Recorder, ids: readonly Id[]): Promise<JoinRecords> {
  const of = async <T extends 'recommendationOrigins' | 'recommendationTags' | 'addressees' | 'commitments'>(
    table: T,
  ) => flat(await Promise.all(ids.map((id) => recorder.where(table, 'recommendationId', id))));
  const origins = await of('recommendationOrigins');
  const meetingIds = [...new Set(origins.map(({ meetingId }) => meetingId))];
  const represented = meetingIds.map((id) => representedAt(recorder, id));
  return {
    recommendations: await rows(recorder, 'recommendations', ids),
    origins,
    tags: await of('recommendationTags'),
    addressees: await of('addressees'),
    commitments: await of('commitments'),
    meetings: await rows(recorder, 'meetings', meetingIds),
    represented: flat(await Promise.all(represented)),
    parties: await recorder.all('parties'),
    statuses: await recorder.all('statuses'),
  };
}

async function rows<T extends TableName>(
  recorder: Recorder,
  table: T,
  ids: readonly Id[],
): Promise<readonly RecordOf<T>[]> {
  const found = await Promise.all(ids.map((id) => recorder.get(table, id)));
  return found.filter((row) => row !== undefined);
}

function flat<Row>(lists: readonly (readonly Row[])[]): readonly Row[] {
  return lists.flat();
}
