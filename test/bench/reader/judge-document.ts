import type { DraftMeeting } from '@/domain/draft';
import { oneHoldsOther, sameWords } from './alike';
import type { CorpusDocument, KeyMeeting } from './documents';
import { Judge, placed, type Placed } from './judge';
import { judgeMeeting } from './judge-meeting';
import type { Mark } from './mark';

/** What became of each fact of a document: of the key's whether it was found, of the draft's whether the key bears it out. */
export function judgeDocument(document: CorpusDocument): readonly Mark[] {
  const { key, draft } = document;
  const judge = new Judge(key.open ?? [], draft.evidence);
  judgeSource(judge, document);
  const left = new Set(placed(draft.meetings, '/meetings'));
  for (const item of placed(key.meetings, '/meetings')) {
    const match = nearest(item.value, [...left]);
    if (match) left.delete(match);
    if (match) judge.found('meetings', nameOf(item.value));
    else judge.missed('meetings', nameOf(item.value));
    judgeMeeting(judge, item, match ?? { value: undefined, path: '/none' }, document);
  }
  for (const item of judge.isOpen('/meetings') ? [] : left) {
    judge.surplus('meetings', nameOf(item.value), item.path);
    judgeMeeting(judge, { value: {}, path: '/none' }, item, document);
  }
  judgeStanding(judge, document);
  return judge.marks;
}

function judgeSource(judge: Judge, { key, draft }: CorpusDocument): void {
  const [source, read] = [key.sources?.[0] ?? {}, draft.sources[0]];
  const at = (field: string) => `/sources/0/${field}`;
  judge.value(
    'source type',
    { value: source.type, path: at('type') },
    { value: read?.type, path: at('type') },
    undefined,
    false,
  );
  judge.value(
    'language',
    { value: source.language, path: at('language') },
    { value: read?.language, path: at('language') },
    undefined,
    false,
  );
  judge.value(
    'source title',
    { value: source.title, path: at('title') },
    { value: read?.title, path: at('title') },
    (a, b) => oneHoldsOther(a, b),
    false,
  );
  judge.value(
    'published',
    { value: source.published, path: at('published') },
    { value: read?.published, path: at('published') },
    (a, b) => a.slice(0, 10) === b.slice(0, 10),
  );
}

function judgeStanding(judge: Judge, { key, draft }: CorpusDocument): void {
  type Status = { readonly party?: string | undefined; readonly status?: string | undefined };
  const status = (item: Status): string => `${item.party} ${item.status}`;
  judge.pairs(
    'statuses',
    placed(key.statuses, '/statuses'),
    placed(draft.statuses, '/statuses'),
    [(a, b) => sameWords(status(a), status(b))],
    { key: status, read: status },
  );
  type Chairmanship = { readonly party?: string | undefined; readonly label?: string | undefined };
  const chair = (item: Chairmanship): string => `${item.party} ${item.label ?? ''}`;
  judge.pairs(
    'chairmanships',
    placed(key.chairmanships, '/chairmanships'),
    placed(draft.chairmanships, '/chairmanships'),
    [
      (a, b) => sameWords(chair(a), chair(b)),
      (a, b) => a.label === undefined && sameWords(a.party ?? '', b.party),
    ],
    { key: chair, read: chair },
  );
}

/** The meeting of the draft that has most in common with one of the key. */
function nearest(key: KeyMeeting, read: readonly Placed<DraftMeeting>[]): Placed<DraftMeeting> | undefined {
  const score = ({ value }: Placed<DraftMeeting>): number =>
    Number(value.date === key.date) * 3 +
    Number(value.city === key.city) * 2 +
    Number(value.type === key.type) +
    Number(value.ordinal === key.ordinal);
  return read.reduce<Placed<DraftMeeting> | undefined>(
    (best, next) => (best === undefined || score(next) > score(best) ? next : best),
    undefined,
  );
}

function nameOf({ type, ordinal, date, city }: Partial<KeyMeeting>): string {
  return [ordinal, type, city, date].filter((part) => part !== undefined).join(' ');
}
