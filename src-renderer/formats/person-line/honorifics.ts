/** In Persian and Arabic, before a name; «سید» is as often part of it. */
const arabic =
  'آقای|خانم|جناب|سرکار|حضرت|دکتر|مهندس|پروفسور|استاد|السيدة|السيد|السیده|السید|الدكتورة|الدكتور|الأستاذة|الأستاذ|المهندسة|المهندس|معالي|سعادة|سمو|فخامة|دولة';
const latin =
  'H\\.?\\s?E\\.?|His Excellency|Her Excellency|Mr|Mrs|Ms|Miss|Mme|Dr|Prof|Professor|Ambassador|Amb|Hon|Sir|Gen|Col|Maj|Lt|Capt|Brig|Brigadier|Cdr|Cdre|Sayın';
const cyrillic =
  'г-н|г-жа|господин|госпожа|Е\\.?\\s?П\\.?(?=\\s)|Его Превосходительство|Её Превосходительство|Ее Превосходительство|д-р|проф\\.?(?=\\s)|профессор|посол(?=\\s+\\p{Lu})';
/** Of the region, where a given and a family name follow: by themselves, and before a patronymic, some are given names. */
const regional =
  '(?:Мырза|Ханым|Жаноб|Хоним|Ҷаноби|Хонум|Bay(?!\\s+of\\s)|Cənab|Xanım|Jenap|Hanym)(?=\\s+\\S+\\s+\\S)(?!\\s+\\p{L}+(?:[ое]вич|[ое]вна|ична)(?!\\p{L}))|(?:Bn|By)\\.(?=\\s)';
/** Honorifics as lists of participants write them; a person may bear two: "H.E. Mr.". */
const honorific = new RegExp(
  `^(?:(?:${latin})(?:\\.|(?=\\s))(?:\\s*\\((?:R|Rtd?|Retd)\\.?\\))?|${cyrillic}|${regional}|(?:${arabic})(?=\\s))\\s*`,
  'iu',
);

/** "Mr./Ms.", «г-н/г-жа»: one of the two, which is not said. */
const open =
  /^(?:(?:Mr|Mrs|Ms|Miss)\.?(?:\s*\/\s*(?:Mr|Mrs|Ms|Miss)\.?)+|(?:г-н|г-жа|господин|госпожа)\s*\/\s*(?:г-н|г-жа|господин|госпожа)|г-н\(г-жа\))\s*/iu;

/** Such an honorific at the head of a text; `''` where there is none. */
export function openHonorific(text: string): string {
  return open.exec(text.trim())?.[0].trim() ?? '';
}

/** The honorifics at the head of a name, as written, and what follows them. */
export function takeHonorific(text: string): { readonly honorific: string | null; readonly rest: string } {
  const whole = text.trim();
  let rest = whole.replace(open, '') || whole;
  const found: string[] = [];
  for (let match = honorific.exec(rest); match && match[0] !== ''; match = honorific.exec(rest)) {
    // "Dr" alone is no name to take anything from.
    if (match[0].length >= rest.length) break;
    found.push(match[0].trim());
    rest = rest.slice(match[0].length);
  }
  return { honorific: found.length > 0 ? found.join(' ') : null, rest };
}
