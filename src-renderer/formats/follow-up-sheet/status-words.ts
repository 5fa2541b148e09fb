import { commitmentStatuses, type CommitmentStatus, type FollowUpStatus } from '@/domain/commitment';
import { followUpStatuses } from '@/domain/follow-up-statuses';
import { editDistance } from '@/search/edit-distance';

import { statusWord } from '../paper/follow-up/status-word';
import type { Locale } from '../tables/table-language';

/** What is understood besides the word that is printed; parted by `|`. */
const alsoUnderstood: Readonly<Record<Locale, Readonly<Record<FollowUpStatus, string>>>> = {
  en: {
    'not-reported': 'no data|no information',
    'not-stated': 'status not stated|not stated',
    'not-started': 'not begun|not yet started|no action yet',
    'under-way': 'underway|in progress|started|begun|ongoing|on going',
    'partly-implemented': 'partially implemented|partly|partially|in part',
    implemented: 'fully implemented|completed|done|fulfilled',
    continuing: 'continuous|permanent|continuing activity',
    superseded: 'replaced',
    'not-applicable': 'n/a|na|not relevant',
  },
  ru: {
    'not-reported': 'нет данных|нет информации',
    'not-stated': 'статус не указан|не указан',
    'not-started': 'не начата|не начиналось|не приступали|не выполнялось',
    'under-way': 'в процессе|в процессе выполнения|в работе|ведется работа|начато|исполняется',
    'partly-implemented': 'частично выполнено|частично|исполнено частично|частично исполнено',
    implemented: 'выполнена|исполнено|исполнена|завершено|реализовано|сделано|выполнено полностью',
    continuing: 'постоянно|на постоянной основе|постоянно выполняется',
    superseded: 'заменена|утратило силу',
    'not-applicable': 'не применимо|не относится|н/п',
  },
};

/** What the list of the status column offers. */
export function statusChoices(language: Locale): readonly string[] {
  return commitmentStatuses.map((status) => statusWord(status, language));
}

/** What a cell of the status column says. */
export type StatusRead =
  | { readonly kind: 'none' }
  | { readonly kind: 'read'; readonly status: CommitmentStatus }
  /** No word of a status, but close to one: to be confirmed. */
  | { readonly kind: 'guess'; readonly status: CommitmentStatus }
  | { readonly kind: 'unread' };

/** The status that a text means, in either language; a misspelt one is told apart from one that is certain. */
export function readStatus(text: string): StatusRead {
  const both = text.split('/').map(readWords);
  const [first] = both;
  // "Under way / Выполняется", as the sheets in both languages offer it.
  if (both.length === 2 && first?.kind === 'read')
    return both.every((one) => one.kind === 'read' && one.status === first.status)
      ? first
      : // "Under way / not started" says neither.
        both.some((one) => one.kind === 'read' && one.status !== first.status)
        ? { kind: 'unread' }
        : readWords(text);
  return readWords(text);
}

function readWords(text: string): StatusRead {
  const wanted = fold(text);
  if (wanted === '' || /^[-–—?]+$/u.test(wanted)) return { kind: 'none' };
  const share = shareDone(text);
  if (share !== null) {
    // "100 % of the funds missing, not started": the words around the share say more than it does.
    const around = readWords(text.replaceAll(shares, ' '));
    if (!('status' in around) || inShares.has(around.status)) return { kind: 'guess', status: share };
    return { kind: 'guess', status: around.status };
  }
  const exact = known.find(({ word }) => word === wanted);
  if (maybeNotStarted.has(wanted)) return { kind: 'guess', status: 'not-started' };
  if (exact) return isReportable(exact.status) ? { kind: 'read', status: exact.status } : { kind: 'none' };
  // "Not implemented", "will be implemented": no word of a status that does not say so itself.
  const turns = turnsIn(wanted);
  const possible = known.filter(({ word }) => turnsIn(word) === turns);
  const [closest] = possible
    .map(({ word, status }) => ({
      status,
      distance: editDistance(wanted, word, mostOf(word)),
      most: mostOf(word),
    }))
    .filter(({ distance, most }) => distance <= most)
    .toSorted((a, b) => a.distance - b.distance);
  if (closest && isReportable(closest.status)) return { kind: 'guess', status: closest.status };
  // "Under way since May": a word of a status with more around it; the longest such word says most.
  const [within] = possible
    .filter(({ word }) => word.length > 4 && ` ${wanted} `.includes(` ${word} `))
    .toSorted((a, b) => b.word.length - a.word.length);
  if (within && isReportable(within.status)) return { kind: 'guess', status: within.status };
  return { kind: 'unread' };
}

const shares = /\d{1,3}(?:[.,]\d+)?\s*(?:%|per ?cent|процент\p{L}*)/giu;
/** What a share may be said of. */
const inShares: ReadonlySet<FollowUpStatus> = new Set([
  'implemented',
  'partly-implemented',
  'under-way',
  'continuing',
]);

/** "Implemented by 70 %": what is done in part goes on. `null` where no share is told. */
function shareDone(text: string): CommitmentStatus | null {
  const [, figure] = /(?<![\d.,])(\d{1,3})(?:[.,]\d+)?\s*(?:%|per ?cent|процент)/iu.exec(text) ?? [];
  if (figure === undefined || Number(figure) > 100) return null;
  if (Number(figure) === 0) return 'not-started';
  return Number(figure) === 100 ? 'implemented' : 'under-way';
}

/** Whether a State may say so; that it said nothing, or not how far, follows from its reports. */
function isReportable(status: FollowUpStatus): status is CommitmentStatus {
  return status !== 'not-reported' && status !== 'not-stated';
}

/** Nothing is done, and whether anything was begun is not said: to be confirmed. */
const maybeNotStarted: ReadonlySet<string> = new Set([
  'not implemented',
  'not yet implemented',
  'not done',
  'not fulfilled',
  'не выполнено',
  'не выполнена',
  'невыполнено',
  'пока не выполнено',
  'еще не выполнено',
  'не исполнено',
  'не исполнена',
  'не реализовано',
  'не сделано',
]);

/** How often a text denies or puts off what it says. */
function turnsIn(folded: string): number {
  return folded.split(' ').filter((word) => turningWord.test(word)).length;
}

const turningWord =
  /^(?:not|no|never|cannot|without|will|shall|to|plan\w*|intend\w*|expect\w*|pending|(?:un(?!der)|in(?!to$|form)|non)\p{L}{4,}|не\p{L}*|нет|ни|без|будет|будут|план\p{L}*|заплан\p{L}*|намеч\p{L}*|предсто\p{L}*|предполаг\p{L}*|ожида\p{L}*)$/u;

interface KnownWord {
  readonly word: string;
  readonly status: FollowUpStatus;
}

const known: readonly KnownWord[] = (['en', 'ru'] as const).flatMap((language) =>
  followUpStatuses.flatMap((status) =>
    [statusWord(status, language), ...alsoUnderstood[language][status].split('|')].map((word) => ({
      word: fold(word),
      status,
    })),
  ),
);

/** Letters in which a misspelt word may differ: a short word would be any other. */
function mostOf(word: string): number {
  return word.length < 5 ? 0 : word.length < 9 ? 2 : 3;
}

function fold(text: string): string {
  return text
    .normalize('NFC')
    .toLowerCase()
    .replaceAll('ё', 'е')
    .replace(/^\s*\d+\s*[.):–-]\s*/u, '')
    .replace(/[.,;:!"«»“”()]/gu, ' ')
    .replaceAll('-', ' ')
    .replace(/\s+/gu, ' ')
    .trim();
}
