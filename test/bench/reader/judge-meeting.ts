import { saysItStayedAway } from '@/domain/taking-part';
import { dayOfLine } from '@/formats/narrative/agenda-zones';
import type { DraftAgendaPoint, DraftMeeting } from '@/domain/draft';
import { mostlySame, oneHoldsOther, sameBeginning, sameName, sameWords } from './alike';
import type { CorpusDocument, KeyMeeting } from './documents';
import { placed, type Judge, type Placed } from './judge';
import type { FactKind } from './mark';
import { judgeParagraphs } from './judge-paragraphs';

type Read = DraftMeeting | undefined;

/** Everything said of one meeting; a meeting that one side lacks is compared with nothing. */
export function judgeMeeting(
  judge: Judge,
  key: Placed<KeyMeeting>,
  read: Placed<Read>,
  document: Pick<CorpusDocument, 'text' | 'draft'>,
): void {
  judgeDetails(judge, key, read);
  judgeParties(judge, key, read);
  judgePeople(judge, key, read);
  judgeParagraphs(
    judge,
    { value: key.value.paragraphs, path: `${key.path}/paragraphs` },
    { value: read.value?.paragraphs, path: `${read.path}/paragraphs` },
    document,
  );
  judgeAgenda(judge, key, read);
  judgeDocuments(judge, key, read);
  judgeEvents(judge, key, read);
}

function judgeDetails(judge: Judge, key: Placed<KeyMeeting>, read: Placed<Read>): void {
  const field = <K extends keyof KeyMeeting & keyof DraftMeeting>(name: K) =>
    [
      { value: key.value[name], path: `${key.path}/${name}` },
      { value: read.value?.[name], path: `${read.path}/${name}` },
    ] as const;
  const held = (a: string, b: string): boolean => oneHoldsOther(a, b);
  judge.value('type', ...field('type'));
  judge.value('ordinal', ...field('ordinal'));
  judge.value('title', ...field('title'), held, false);
  judge.value('theme', ...field('theme'), (a, b) => oneHoldsOther(a, b, 0.6));
  judge.value('date', ...field('date'));
  judge.value('city', ...field('city'), sameWords);
  judge.value('country', ...field('country'), undefined, key.value.city === undefined);
  judge.value('venue', ...field('venue'), held);
  judge.value('modality', ...field('modality'));
  judge.value('state of affairs', ...field('stateOfAffairs'));
  judge.value('level', ...field('level'), undefined, false);
  const [figure, figureRead] = field('approximateAttendance');
  const inWords = (item: DraftMeeting['approximateAttendance']): string | undefined =>
    item && `${item.qualifier} ${item.count}`;
  judge.value(
    'attendance figure',
    { ...figure, value: inWords(figure.value) },
    { ...figureRead, value: inWords(figureRead.value) },
  );
}

function judgeParties(judge: Judge, key: Placed<KeyMeeting>, read: Placed<Read>): void {
  const organiser = (item: DraftMeeting['organisers'][number]): string => `${item.party} ${item.role}`;
  judge.pairs(
    'organisers',
    placed(key.value.organisers, `${key.path}/organisers`),
    placed(read.value?.organisers, `${read.path}/organisers`),
    [(a, b) => sameWords(organiser(a), organiser(b))],
    { key: organiser, read: organiser },
  );
  const party = (item: { readonly party: string }): string => item.party;
  const keys = placed(key.value.delegations, `${key.path}/delegations`);
  const reads = placed(read.value?.delegations, `${read.path}/delegations`);
  type Delegation = DraftMeeting['delegations'][number];
  const paired = (kind: FactKind, own: (one: Placed<Delegation>) => boolean) =>
    judge.pairs(kind, keys.filter(own), reads.filter(own), [(a, b) => sameWords(a.party, b.party)], {
      key: party,
      read: party,
    });
  for (const away of ['excused', 'absent'] as const) paired(away, ({ value }) => value.attendance === away);
  const pairs = paired('delegations', ({ value }) => !saysItStayedAway(value.attendance));
  for (const [item, match] of pairs) {
    const category = (name: string | undefined): string | undefined =>
      name === 'organisation' ? 'unspecified' : (name ?? 'unspecified');
    if (item.value.category !== undefined) {
      const of = (name: string | undefined) => `${item.value.party} ${category(name)}`;
      judge.value(
        'categories',
        { value: of(item.value.category), path: `${item.path}/category` },
        { value: of(match.value.category), path: `${match.path}/category` },
      );
    }
    judge.value(
      'capacities',
      { value: item.value.capacity, path: `${item.path}/capacity` },
      { value: match.value.capacity, path: `${match.path}/capacity` },
      (a, b) => oneHoldsOther(a, b),
      false,
    );
  }
}

function judgePeople(judge: Judge, key: Placed<KeyMeeting>, read: Placed<Read>): void {
  const name = (item: { readonly name: string }): string => item.name;
  const pairs = judge.pairs(
    'people',
    placed(key.value.people, `${key.path}/people`),
    placed(read.value?.people, `${read.path}/people`),
    [(a, b) => sameWords(a.name, b.name), (a, b) => sameName(a.name, b.name)],
    { key: name, read: name },
  );
  for (const [item, match] of pairs) {
    judge.value(
      'functions',
      { value: item.value.function, path: `${item.path}/function` },
      { value: match.value.function, path: `${match.path}/function` },
      sameBeginning,
    );
    judge.value(
      'parties of people',
      { value: item.value.party, path: `${item.path}/party` },
      { value: match.value.party, path: `${match.path}/party` },
      sameWords,
    );
    const roles = (list: readonly string[] | undefined): string | undefined =>
      list && `${item.value.name} ${[...list].sort().join(', ')}`;
    judge.value(
      'roles of people',
      { value: roles(item.value.roles), path: `${item.path}/roles` },
      { value: roles(match.value.roles), path: `${match.path}/roles` },
      undefined,
      false,
    );
  }
  judgeInterventions(judge, key, read);
}

function judgeInterventions(judge: Judge, key: Placed<KeyMeeting>, read: Placed<Read>): void {
  type Item = NonNullable<KeyMeeting['interventions']>[number];
  const bySame = (a: Item, b: Item): boolean =>
    a.speaker === undefined
      ? sameWords(a.party ?? '', b.party ?? '')
      : b.speaker !== undefined && sameName(a.speaker, b.speaker);
  const words = (a: Item, b: Item): boolean => oneHoldsOther(a.text ?? '', b.text ?? '');
  const inWords = (item: Item): string =>
    `${item.kind} by ${item.speaker ?? item.party}: ${item.text?.slice(0, 50)}`;
  const pairs = judge.pairs(
    'interventions',
    placed(key.value.interventions, `${key.path}/interventions`),
    placed(read.value?.interventions, `${read.path}/interventions`),
    [
      (a, b) => bySame(a, b) && a.kind === b.kind && words(a, b),
      (a, b) => bySame(a, b) && words(a, b),
      (a, b) => bySame(a, b) && a.kind === b.kind,
    ],
    { key: inWords, read: inWords },
  );
  for (const [item, match] of pairs) {
    judge.value(
      'kinds of intervention',
      { value: item.value.kind, path: `${item.path}/kind` },
      { value: match.value.kind, path: `${match.path}/kind` },
    );
    judge.value(
      'words of intervention',
      { value: item.value.text, path: `${item.path}/text` },
      { value: match.value.text, path: `${match.path}/text` },
      (a, b) => oneHoldsOther(a, b),
    );
  }
}

/** Whether minutes, agendas and lists name themselves is not judged. */
const ownPapers: ReadonlySet<string | undefined> = new Set([
  'minutes',
  'summary-report',
  'agenda',
  'list-of-participants',
]);

/** A session and a point are judged alike: how an agenda is parted is left to the reader. */
function judgeAgenda(judge: Judge, key: Placed<KeyMeeting>, read: Placed<Read>): void {
  if (key.value.agenda === undefined) return;
  type Point = DraftAgendaPoint;
  const inWords = ({ number, title }: Point): string => `${number ?? ''} ${title}`.trim();
  // A day above its points is one of no key.
  const points = (read.value?.agenda ?? []).filter(({ title }) => dayOfLine(title, undefined) === null);
  const pairs = judge.pairs(
    'agenda points',
    placed(key.value.agenda, `${key.path}/agenda`),
    placed(points, `${read.path}/agenda`),
    [(a, b) => sameWords(inWords(a), inWords(b)), (a, b) => oneHoldsOther(a.title, b.title)],
    { key: inWords, read: inWords },
  );
  for (const [item, match] of pairs) {
    const at = (path: string, field: string) => `${path}/${field}`;
    judge.value(
      'numbers of points',
      { value: item.value.number, path: at(item.path, 'number') },
      { value: match.value.number, path: at(match.path, 'number') },
      sameWords,
    );
    judge.value(
      'hours of points',
      { value: item.value.startsAt, path: at(item.path, 'startsAt') },
      { value: match.value.startsAt, path: at(match.path, 'startsAt') },
    );
  }
}

function judgeDocuments(judge: Judge, key: Placed<KeyMeeting>, read: Placed<Read>): void {
  const title = (item: { readonly title: string; readonly relation: string }): string =>
    `${item.title} (${item.relation})`;
  const pairs = judge.pairs(
    'documents',
    placed(key.value.documents, `${key.path}/documents`),
    placed(read.value?.documents, `${read.path}/documents`),
    [(a, b) => sameWords(a.title, b.title), (a, b) => mostlySame(a.title, b.title)],
    { key: title, read: title },
    (item) => !ownPapers.has(item.type),
  );
  for (const [item, match] of pairs) {
    judge.value(
      'document types',
      { value: item.value.type, path: `${item.path}/type` },
      { value: match.value.type, path: `${match.path}/type` },
      undefined,
      false,
    );
    judge.value(
      'document relations',
      { value: item.value.relation, path: `${item.path}/relation` },
      { value: match.value.relation, path: `${match.path}/relation` },
    );
  }
}

function judgeEvents(judge: Judge, key: Placed<KeyMeeting>, read: Placed<Read>): void {
  const named = (item: { readonly name: string }): string => item.name;
  judge.pairs(
    'projects',
    placed(key.value.projects, `${key.path}/projects`),
    placed(read.value?.projects, `${read.path}/projects`),
    [(a, b) => oneHoldsOther(a.name, b.name)],
    { key: named, read: named },
  );
  type Event = DraftMeeting['relatedEvents'][number];
  const inWords = (item: Event): string =>
    [item.name, item.date, item.city].filter((part) => part !== undefined).join(', ');
  const pairs = judge.pairs(
    'related events',
    placed(key.value.relatedEvents, `${key.path}/relatedEvents`),
    placed(read.value?.relatedEvents, `${read.path}/relatedEvents`),
    [
      (a, b) => mostlySame(a.name, b.name) && a.date === b.date,
      (a, b) => mostlySame(a.name, b.name),
      (a, b) => oneHoldsOther(a.name, b.name) && (a.date === b.date || a.city === b.city),
    ],
    { key: inWords, read: inWords },
  );
  for (const [item, match] of pairs) {
    judge.value(
      'dates of events',
      { value: item.value.date, path: `${item.path}/date` },
      { value: match.value.date, path: `${match.path}/date` },
    );
    judge.value(
      'cities of events',
      { value: item.value.city, path: `${item.path}/city` },
      { value: match.value.city, path: `${match.path}/city` },
      sameWords,
    );
  }
}
