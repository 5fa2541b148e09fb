import { plainHouseForm, type HouseForm, type Signatory } from '@/domain/house-form';
import { exampleSymbol } from '@/domain/paper-symbol';
import { inLanguage, type Localized } from '@/domain/fields';
import type { Process } from '@/domain/process';

import type { Block, PaperDocument, PaperLanguage } from './paper';
import { withStatus } from './life/with-status';
import { inHouseForm } from './paper-form';
import { richText } from './rich-text';

/** Words of a paper that is of no meeting: it shows how papers look. */
const words = {
  en: {
    title: 'Sample of a paper',
    subtitle: 'Minutes · Place, date',
    date: 'Date of the paper',
    head: 'Sample of a paper',
    heading: 'Outcome',
    paragraphs: [
      'Participants reviewed the work done since the last meeting and took note of the reports of the delegations.',
      'Participants agreed:',
      'to share what each has tried;',
      'to meet again within a year.',
      'The Chair thanked the host for the arrangements.',
    ],
    columns: ['No.', 'Item', 'Time'],
    rows: [
      ['1', 'Opening of the meeting', '09:30'],
      ['2', 'Reports of the delegations', '10:00'],
    ],
    chair: 'For the Chair',
  },
  ru: {
    title: 'Образец документа',
    subtitle: 'Протокол · Место, дата',
    date: 'Дата документа',
    head: 'Образец документа',
    heading: 'Итоги',
    paragraphs: [
      'Участники рассмотрели работу, проделанную со времени прошлого совещания, и приняли к сведению сообщения делегаций.',
      'Участники договорились:',
      'обменяться накопленным опытом;',
      'собраться вновь в течение года.',
      'Председатель поблагодарил принимающую сторону за организацию совещания.',
    ],
    columns: ['№', 'Пункт', 'Время'],
    rows: [
      ['1', 'Открытие совещания', '09:30'],
      ['2', 'Сообщения делегаций', '10:00'],
    ],
    chair: 'За Председателя',
  },
} as const;

const labels = [
  { label: '1.', level: 0 },
  { label: '2.', level: 0 },
  { label: '(a)', level: 1 },
  { label: '(b)', level: 1 },
  { label: '3.', level: 0 },
] as const;

interface Sample {
  readonly process: Process;
  readonly house: HouseForm | null;
  readonly signatories: readonly Signatory[];
  readonly language: PaperLanguage;
  /** ISO 8601, of the draft that it is. */
  readonly day: string;
}

/** One page with everything that the form of a house says something about. */
export function samplePaper({ process, house, signatories, language, day }: Sample): PaperDocument {
  const said = words[language];
  const text = (one: string) => richText(one, language);
  const shortName = inLanguage(process.shortName, language);
  const symbol = exampleSymbol(house ?? plainHouseForm, 'minutes');
  const blocks: readonly Block[] = [
    { kind: 'heading', text: text(said.heading) },
    ...labels.map(({ label, level }, at): Block => ({
      kind: 'numbered',
      label,
      level,
      text: text(said.paragraphs[at] ?? ''),
      record: null,
    })),
    {
      kind: 'table',
      columns: said.columns.map((title, at) => ({ title, holds: at === 1 ? 'words' : 'figures' })),
      rows: said.rows.map((row) => ({ kind: 'cells', cells: row.map(text), record: null })),
    },
    { kind: 'signatures', places: placesOf(signatories, language) },
  ];
  const paper = inHouseForm(
    {
      sheet: { kind: 'text', orientation: 'portrait' },
      language,
      status: null,
      name: said.title,
      letterhead: { process: text(shortName), processDetail: null, lines: [symbol, said.date] },
      title: text(said.title),
      subtitle: text(said.subtitle),
      record: null,
      running: {
        head: [shortName, said.head].filter(Boolean).join(' · '),
        foot: house?.symbolPattern ? '' : symbol,
      },
      symbol,
      blocks,
      notes: [],
    },
    house,
    'minutes',
  );
  const { marksDrafts } = house ?? plainHouseForm;
  return marksDrafts ? withStatus(paper, { state: 'draft', day }) : paper;
}

function placesOf(signatories: readonly Signatory[], language: PaperLanguage) {
  const said = (text: Localized) => {
    const found = inLanguage(text, language);
    return found === '' ? null : richText(found, language);
  };
  const laidDown = signatories.flatMap((signatory) => {
    const place = {
      capacity: inLanguage(signatory.capacity, language),
      name: said(signatory.name),
      function: said(signatory.function),
    };
    return place.capacity === '' && !place.name && !place.function ? [] : [place];
  });
  return laidDown.length > 0 ? laidDown : [{ capacity: words[language].chair, name: null, function: null }];
}
