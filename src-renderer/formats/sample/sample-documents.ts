import type { SampleWriter } from './sample-writer';
import { meetingId } from './write-meeting';

interface DocumentSeed {
  readonly key: string;
  readonly type: 'declaration' | 'closing-remarks';
  readonly title: Readonly<Record<string, string>>;
  readonly date: string;
  readonly at: string;
  readonly relation: 'adopted' | 'issued';
  readonly referencedAt: readonly string[];
}

const documents: readonly DocumentSeed[] = [
  {
    key: 'almaty-declaration',
    type: 'declaration',
    title: { en: 'Almaty Declaration', ru: 'Алматинская декларация' },
    date: '2011-03',
    at: 'rc-2011',
    relation: 'adopted',
    referencedAt: ['som-2'],
  },
  {
    key: 'som-2-closing',
    type: 'closing-remarks',
    title: { en: 'Closing Remarks of the Chair', ru: 'Заключительное слово Председателя' },
    date: '2015-09-22',
    at: 'som-2',
    relation: 'issued',
    referencedAt: [],
  },
  {
    key: 'baku-declaration',
    type: 'declaration',
    title: { en: 'Baku Declaration', ru: 'Бакинская декларация' },
    date: '2025-04-24',
    at: 'mc-3',
    relation: 'adopted',
    referencedAt: [],
  },
];

export function writeDocuments(sample: SampleWriter, processId: string): void {
  for (const document of documents) {
    const id = documentId(sample, document.key);
    sample.add('documents', {
      id,
      processId,
      type: document.type,
      title: document.title,
      symbol: null,
      date: document.date,
      adoptedAtMeetingId: document.relation === 'adopted' ? meetingId(sample, document.at) : null,
      state: document.relation === 'adopted' ? 'final' : 'not-stated',
      note: null,
    });
    link(sample, document.at, id, document.relation);
    for (const meeting of document.referencedAt) link(sample, meeting, id, 'referenced');
  }
}

export function documentId(sample: SampleWriter, key: string): string {
  return sample.id(`document/${key}`);
}

function link(
  sample: SampleWriter,
  meeting: string,
  document: string,
  relation: 'adopted' | 'issued' | 'referenced',
): void {
  sample.add('meetingDocuments', {
    id: sample.id(`meeting-document/${meeting}/${document}`),
    meetingId: meetingId(sample, meeting),
    documentId: document,
    relation,
    order: sample.order(`documents/${meeting}`),
  });
}
