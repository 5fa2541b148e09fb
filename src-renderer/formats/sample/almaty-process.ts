import { meetingTypes } from '@/domain/draft';
import type { RecordSet } from '@/domain/records';

import { writeAgenda } from './sample-agenda';
import { documentId, writeDocuments } from './sample-documents';
import { writeHouseForm } from './sample-house-form';
import { sampleMeetings } from './sample-meetings';
import { writeOutcome } from './sample-outcome';
import { writeParties } from './sample-parties';
import { writePeople } from './sample-people';
import { writeRecommendations } from './sample-recommendations';
import { writeSources } from './sample-sources';
import { writeTemplates } from './sample-templates';
import { createSampleWriter } from './sample-writer';
import { writeVersions } from './sample-versions';
import { writeMeeting } from './write-meeting';

export interface SampleRegister {
  readonly records: RecordSet;
  /** Files by SHA-256, lower-case hex. */
  readonly files: ReadonlyMap<string, Uint8Array>;
}

/**
 * The sample register: the Almaty Process 2011–2025. Dates, places, names and roles are of the public record; every
 * sentence is the register's own. What the record leaves open is left open here. That recommendations were repeated,
 * what States reported of them, and the agenda of one meeting are illustrative, and their notes say so.
 */
export function almatyProcess(): SampleRegister {
  const sample = createSampleWriter();
  const processId = sample.id('process');
  sample.add('processes', {
    id: processId,
    shortName: { en: 'Almaty Process', ru: 'Алматинский процесс' },
    name: {
      en: 'Almaty Process on Refugee Protection and International Migration',
      ru: 'Алматинский процесс по вопросам защиты беженцев и международной миграции',
    },
    aims: {
      en: 'Steady dialogue and exchange of information on migration and refugee protection; following and forecasting migration in the region; a shared understanding of its causes and routes; consistent policies towards people on the move; joint action and capacity-building.',
      ru: 'Постоянный диалог и обмен информацией по вопросам миграции и защиты беженцев; наблюдение за миграцией в регионе и её прогнозирование; общее понимание её причин и маршрутов; последовательная политика в отношении перемещающихся лиц; совместные действия и укрепление потенциала.',
    },
    region: { en: 'Central Asia and its neighbourhood', ru: 'Центральная Азия и сопредельные страны' },
    meetingTypes: meetingTypes.filter((type) => type !== 'other'),
    foundingDocumentId: documentId(sample, 'almaty-declaration'),
    silenceMonths: 12,
  });
  writeParties(sample, processId);
  for (const meeting of sampleMeetings) writeMeeting(sample, processId, meeting);
  writeAgenda(sample);
  writePeople(sample);
  writeOutcome(sample);
  writeRecommendations(sample, processId);
  writeDocuments(sample, processId);
  writeTemplates(sample, processId);
  const emblem = writeHouseForm(sample, processId);
  const sources = writeSources(sample);
  const versions = writeVersions(sample);
  return { records: sample.records(), files: new Map([...sources, ...emblem, ...versions]) };
}
