import { missionStems } from '@/domain/mission-words';

export interface Titles {
  readonly function: string | null;
  readonly unit: string | null;
  readonly institution: string | null;
}

const institution = new RegExp(
  String.raw`^(?:the )?(?:[\p{L}’'-]+ ){0,4}?(?:ministry|agency|committee|commission|service|${missionStems}|office(?!r)|organization|organisation|parliament|senate|administration|institute|university|foundation|secretariat|council|government|presidency|authority|cent(?:re|er)(?!\p{L})|academy|министерств|агентств|комитет|комисси|служб|офис|организаци|парламент|сенат|администраци|институт|университет|фонд|секретариат|совет|правительств|аппарат|центр(?!\p{L})|\p{L}+ bakanlığı|\p{L}+ idaresi|وزارت|وزارة|سازمان|سفارت|سفارة|مرکز|مؤسسه|نمایندگی)`,
  'iu',
);
const unit =
  /^(?:the )?(?:[\p{L}’'-]+ ){0,3}?(?:department|division|unit|section|directorate|branch|bureau|desk|департамент|управлени|отдел|сектор|главное управление|бюро|اداره|دفتر|بخش)/iu;
/** "Head of the Office" is a function, although an office is named in it. */
const post =
  /^(?:(?:acting|first|second|third|fourth|senior|junior|chief|deputy|vice|joint|alternate|associate|principal|leading|и\.\s?о\.|исполняющ\p{L}+|перв(?:ый|ая)|втор(?:ой|ая)|трет(?:ий|ья)|старш\p{L}+|главн\p{L}+|ведущ\p{L}+)[\s-]+)*(?:heads?(?!\p{L})|director(?!at)|chiefs?(?!\p{L})|minister|chair|officer|specialist|adviser|advisor|representative|coordinator|co-ordinator|expert|secretary|attach|counsell?or|consul(?!at|ta)|consultant|ambassador|manager|assistant|associate|president|commissioner|inspector|analyst|deputy|начальник|руководител|директор|министр|председател|специалист|советник|представител(?!ьств)|координатор|эксперт|секретар(?!иат)|атташе|консул(?!ьств|ьтац|ьтат)|консультант|посол(?!ьств)|заместител|помощник|инспектор|менеджер|аналитик|заведующ|глава|مدیر|معاون|رئیس|رییس|کارشناس|مشاور|سفیر|دبیر|کنسول|وابسته|وزیر|مدير|مستشار|سكرتير|سفير|خبير)/iu;

/** "Migration Officer", "Programme Manager": in English the post stands last, and nothing after it. */
const postAtEnd =
  /^(?!.*\b(?:of|for|at|in)\b)(?:[\p{L}’'-]+ ){1,4}(?:officer|manager|expert|specialist|adviser|advisor|representative|coordinator|co-ordinator|consultant|analyst|assistant|associate|secretary|director|inspector|lawyer|engineer|counsell?or|commissioner|interpreter|translator)s?$/iu;

/** Which of the three the words are likely to be; `null` where nothing tells. */
export function kindOfTitle(text: string): keyof Titles | null {
  if (post.test(text)) return 'function';
  if (postAtEnd.test(text) && !institution.test(text)) return 'function';
  if (unit.test(text)) return 'unit';
  return institution.test(text) ? 'institution' : null;
}

/**
 * What stands after the name: function, unit, institution. An institution begins where one is named and takes the rest,
 * because its own name may have commas: "Ministry of Labour, Migration and Employment".
 */
export function splitTitles(text: string): Titles {
  const written = partsOfTitles(text);
  const parts = written.map((part) => part.text);
  const named = parts.findIndex((part) => institution.test(part) && !post.test(part));
  const at = named === -1 && parts.length > 1 && isLikeName(parts.at(-1)) ? parts.length - 1 : named;
  const isUnit = at > 0 && named === -1 && unit.test(parts[at] ?? '');
  const before = at === -1 ? parts : parts.slice(0, isUnit ? at + 1 : at);
  const firstUnit = before.findIndex((part) => unit.test(part) && !post.test(part));
  const cut = firstUnit === -1 ? before.length : firstUnit;
  return {
    function: joined(written.slice(0, cut)),
    unit: joined(written.slice(cut, before.length)),
    institution: at === -1 || isUnit ? null : joined(written.slice(at)),
  };
}

/** Institutions are written with a capital; "expert on migration" and another post are none. */
function isLikeName(text = ''): boolean {
  // "Minister of Labour, Migration and Employment" goes on after its comma.
  const goesOn = /^[\p{L}-]+\s+(?:and|и)\s+[\p{L}-]+$/u.test(text);
  return /^["«“(]?[\p{Lu}\p{Lo}]/u.test(text) && !goesOn && kindOfTitle(text) !== 'function';
}

/** A part of what stands after a name, and the mark before it. */
export interface TitlePart {
  readonly mark: string;
  readonly text: string;
}

/** The parts between commas, semicolons and tabs; none of them is empty. */
export function partsOfTitles(text: string): readonly TitlePart[] {
  return [...text.matchAll(/(?<mark>[,;\t،؛]?)(?<part>[^,;\t،؛]*)/gu)].flatMap(({ groups }) => {
    const part = (groups?.['part'] ?? '').trim();
    return part === '' ? [] : [{ mark: groups?.['mark'] ?? '', text: part }];
  });
}

/** The parts together again, with the marks that were typed between them. */
export function joinedTitles(parts: readonly TitlePart[]): string {
  return parts
    .map(({ mark, text }, at) => (at === 0 ? text : `${mark === '' || mark === '\t' ? ',' : mark} ${text}`))
    .join('');
}

function joined(parts: readonly TitlePart[]): string | null {
  return parts.length > 0 ? joinedTitles(parts) : null;
}
