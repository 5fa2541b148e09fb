import type Dexie from 'dexie';

import type { Id } from '@/domain/fields';
import { groupedBy } from '@/domain/grouped-by';
import { numberParagraphs } from '@/domain/number-paragraphs';
import type { RecommendationRecords } from '@/domain/recommendation-records';

import { recordTable, type TableSource } from '../database';
import { byOrder } from '../order-key';
import { readInSlices } from './read-in-slices';
import { distinctIds, rowsById, rowsWhere } from './read-rows';

/** All that the register of recommendations and the matrix show, read at one moment, in slices. */
export function recommendationRecords(database: Dexie): PromiseLike<RecommendationRecords> {
  return database.transaction('r', database.tables, async (source) => {
    const recommendations = await readInSlices(source, 'recommendations');
    const origins = await readInSlices(source, 'recommendationOrigins');
    const updates = await readInSlices(source, 'progressUpdates');
    const [links, tags, addressees, commitments, evidence] = await Promise.all([
      readInSlices(source, 'recommendationLinks'),
      readInSlices(source, 'recommendationTags'),
      readInSlices(source, 'addressees'),
      readInSlices(source, 'commitments'),
      readInSlices(source, 'evidence'),
    ]);
    const madeAt = distinctIds(origins.map(({ meetingId }) => meetingId));
    const named = distinctIds([...madeAt, ...updates.map(({ meetingId }) => meetingId)]);
    const [meetings, numbers, delegations, statuses, parties, partyNames, processes] = await Promise.all([
      rowsById(source, 'meetings', named),
      citedNumbers(
        source,
        distinctIds(origins.map(({ meetingId, paragraphId }) => paragraphId && meetingId)),
      ),
      rowsWhere(source, 'delegations', 'meetingId', madeAt),
      readInSlices(source, 'statuses'),
      readInSlices(source, 'parties'),
      readInSlices(source, 'partyNames'),
      recordTable(source, 'processes').toArray(),
    ]);
    const own = { recommendations, origins, links, tags, addressees, commitments, updates, evidence };
    const process = processes.at(0) ?? null;
    return { process, ...own, meetings, numbers, delegations, statuses, parties, partyNames };
  });
}

/** How the paragraphs of the meetings are cited, by id. */
async function citedNumbers(
  source: TableSource,
  meetingIds: readonly Id[],
): Promise<ReadonlyMap<Id, string>> {
  const paragraphs = await rowsWhere(source, 'paragraphs', 'meetingId', meetingIds);
  const byMeeting = groupedBy(paragraphs.toSorted(byOrder), ({ meetingId }) => meetingId);
  return new Map(
    [...byMeeting.values()].flatMap(numberParagraphs).map(({ paragraph, cited }) => [paragraph.id, cited]),
  );
}
