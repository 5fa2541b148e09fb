export interface Titles {
  readonly function: string | null;
  readonly unit: string | null;
  readonly institution: string | null;
}

const institution =
  /^(?:the )?(?:[\p{L}’'-]+ ){0,4}?(?:ministry|agency|committee|commission|service|embassy|consulate|mission|office|organization|organisation|parliament|senate|administration|institute|university|foundation|secretariat|council|government|министерств|агентств|комитет|комисси|служб|посольств|консульств|представительств|офис|организаци|парламент|сенат|администраци|институт|университет|фонд|секретариат|совет|правительств|аппарат)/iu;
const unit =
  /^(?:the )?(?:[\p{L}’'-]+ ){0,3}?(?:department|division|unit|section|directorate|branch|bureau|desk|департамент|управлени|отдел|сектор|главное управление|бюро)/iu;
/** "Head of the Office" is a function, although an office is named in it. */
const post =
  /^(?:(?:acting|first|senior|chief|deputy|vice|principal|leading|и\.\s?о\.|исполняющ\p{L}+|первый|старш\p{L}+|главн\p{L}+|ведущ\p{L}+)[\s-]+)*(?:head|director|chief|minister|chair|officer|specialist|adviser|advisor|representative|coordinator|co-ordinator|expert|secretary|attach|counsell?or|consul|ambassador|manager|assistant|associate|consultant|president|commissioner|inspector|analyst|deputy|начальник|руководител|директор|министр|председател|специалист|советник|представител|координатор|эксперт|секретар|атташе|консул|посол|заместител|помощник|инспектор|менеджер|аналитик|заведующ|глава)/iu;

/** Which of the three the words are likely to be; `null` where nothing tells. */
export function kindOfTitle(text: string): keyof Titles | null {
  if (post.test(text)) return 'function';
  if (unit.test(text)) return 'unit';
  return institution.test(text) ? 'institution' : null;
}

/**
 * What stands after the name: function, unit, institution. An institution begins where one is named and takes the rest,
 * because its own name may have commas: "Ministry of Labour, Migration and Employment".
 */
export function splitTitles(text: string): Titles {
  const parts = text.split(/\s*[,;\t]\s*/u).filter((part) => part.trim() !== '');
  const named = parts.findIndex((part) => institution.test(part) && !post.test(part));
  const at = named === -1 && parts.length > 1 ? parts.length - 1 : named;
  const isUnit = at > 0 && named === -1 && unit.test(parts[at] ?? '');
  const before = at === -1 ? parts : parts.slice(0, isUnit ? at + 1 : at);
  const firstUnit = before.findIndex((part) => unit.test(part) && !post.test(part));
  const cut = firstUnit === -1 ? before.length : firstUnit;
  return {
    function: joined(before.slice(0, cut)),
    unit: joined(before.slice(cut)),
    institution: at === -1 || isUnit ? null : joined(parts.slice(at)),
  };
}

function joined(parts: readonly string[]): string | null {
  return parts.length > 0 ? parts.join(', ') : null;
}
