/** Honorifics, in folded text; what follows one is a person. */
export const honorificSource =
  '(?:(?:senator )?(?:the )?hon(?:ourable|orable)?\\.?|senator|sheikh|h\\.? ?e\\.?(?: (?:mr|ms|mrs|dr)\\.?)?|his excellency|her excellency|mr\\.?|ms\\.?|mrs\\.?|miss|madam|dr\\.?|prof\\.?|professor|shri|smt\\.?|datuk|tan sri|(?:(?:lieutenant|lt\\.?)[ -])?(?:colonel|col\\.)|brigadier(?:[ -]general)?|brig\\.(?: gen\\.)?|(?:(?:major|maj\\.|lieutenant|lt\\.)[ -])?(?:gen\\.)|maj\\.|capt\\.|(?:rear |vice )?adm\\.|amb\\.|sir|dame|е\\.? ?п\\.?|его превосходительство|ее превосходительство|г-н[аоуе]?м?|г-ж[аиеу]|г-жой|господин[ау]?|госпож[аиеу]|д-р|проф\\.?)';

const particle =
  '(?:de|da|di|du|des|zu|del|della|van|von|der|den|bin|ibn|al|el|ben|abu|ter|la|le|dos|аль|эль|ад|ат|ар|аш|бин|ибн|бен|абу|де|да(?=\\s\\p{Lu})|ди|дю|ла|ле|дель|дос|ван|фон|дер|оглы|огли|кызы|улы|уулу|гызы|заде|ogly|ogli|oglu|kyzy|uly|uulu|zade|ibn)';
const capital = "\\p{Lu}[\\p{L}\\p{M}’'`ʼ]*(?:-\\p{Lu}?[\\p{L}\\p{M}]+)*";
const initial = '\\p{Lu}\\.';

/** A name as printed: two to five capitalised words, initials and particles among them. */
export const fullNameSource = `(?:${capital}|${initial} ?)(?: ?(?:${initial})| (?:${particle}[ -])?${capital}| ${particle}(?!\\p{L})){1,6}`;

/** A surname alone, as it stands after an honorific. */
export const surnameSource = `(?:${initial} ?){0,2}(?:${particle}[ -]){0,2}${capital}(?: (?:${particle}[ -]){0,2}${capital}){0,3}`;

const noName =
  /(?:^|\s)(?:The|This|These|Central|South|North|East|West|Asia|Europe|Africa|European|Asian|Republic|Government|Ministry|Department|Committee|Conference|Meeting|Process|Declaration|States?|Senior|Officials?|Technical|Member|Regional|Global|Forum|International|National|United|Nations|Migration|Refugees?|Protection|Agency|Office|Organi[sz]ation|Commission|Council|Union|Programme|Program|Project|Bureau|Secretariat|Support|Unit|Chair|Chairman|Chairmanship|Ministers?|Ministerial|Deputy|Vice|Head|Director|President|Representative|Ambassador|Commissioner|Coordinators?|Working|Group|Experts?|Almaty|Law|Act|Code|University|Institute|Centre|Center|Hotel|High|Level|Special|General|Secretary|First|Second|Third|Fourth|Fifth|Service|Development|Human|Rights|Social|Labou?r|Foreign|Affairs|Internal|Border|Assistant|Mission|Chief|Opening|Closing|Remarks|Session|Participants|Party|Parties|Plenipotentiary|Extraordinary|Colonel|Major|Captain|Counsellor|Attaché|Interior|Justice|Defen[cs]e|Health|Education|Economy|Finance|Employment|Security|Trade|Emergency|Situations|Coast|Guard|Police|Border|Red|Cross|Crescent|Society|Bank|Fund|Foundation|Alliance|Association|Network|House|Palace|Hall|Street|Sea|River|Valley|Silk|Road|Today|On|In|At|As|And|For|During|From|With|By|After|He|She|We|They|It|Its|Their|His|Her|However|While|Also|Both|All|New|Action|Plan|January|February|March|April|May|June|July|August|September|October|November|December|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday|Республик\p{L}*|Министерств\p{L}*|Министр\p{L}*|Процесс\p{L}*|Совещани\p{L}*|Конференци\p{L}*|Организаци\p{L}*|Управлени\p{L}*|Комитет\p{L}*|Центральн\p{L}*|Азии|Азия|Федераци\p{L}*|Служб\p{L}*|Департамент\p{L}*|Региональн\p{L}*|Деклараци\p{L}*|Агентств\p{L}*|Комисси\p{L}*|Председател\p{L}*|Представител\p{L}*|Директор\p{L}*|Посол|Посла|Глав\p{L}*|Заместител\p{L}*|Участники|Стороны|Международн\p{L}*|Объединенн\p{L}*|Объединённ\p{L}*|Наций|Верховн\p{L}*|Государств\p{L}*|Правительств\p{L}*|Программ\p{L}*|Проект\p{L}*|Секретариат\p{L}*|Старши\p{L}*|Групп\p{L}*|Форум\p{L}*|Диалог\p{L}*|Погранвойск\p{L}*|Как|По|На|Во|Из|При|Он|Она|Они|Это|В|С|О|К|Открывая|Также)(?=\s|$)/u;

/** Posts, ranks and forms of address, and what stands in titles of lists and lines. */
const noNameEither =
  /(?:^|\s)(?:Governor|Mayor|Akim|Brigadier|Lieutenant|Commodore|Officer|Advis[eo]r|Manager|Specialist|Analyst|Consultant|Inspector|Judge|Lawyer|Researcher|Lecturer|Professor|Envoy|Consul|Rapporteur|Moderator|Facilitator|Commander|Chancellor|Spokes\p{L}+|Delegates?|Prosecutor|Interpreters?|Desk|Focal|Point|Policy|Legal|Undersecretary|Co-ordinators?|Chair(?:person|woman)|Mr|Ms|Mrs|Dr|Overseas|Fair|Pledge|Recruitment|Strategy|Road ?map|Roadmap|Charter|Compact|Convention|Protocol|Agreement|Memorandum|Communiqu[eé]|Pact|Consensus|Guidelines?|Handbook|Framework|Summit|Dialogue|Statement|Initiative|Consultations?|Стратеги\p{L}+|Конвенци\p{L}+|Харти\p{L}+|Коммюнике|Меморандум\p{L}*|Соглашени\p{L}+|Протокол\p{L}*|Инициатив\p{L}+|(?:Сопред|Пред)седательствовал\p{L}*|Присутствовал\p{L}*|Участвовал\p{L}*|Отсутствовал\p{L}*|Выступил\p{L}*|Приветствовал\p{L}*|Открыл[аи]?|Закрыл[аи]?|Подписал\p{L}*|Представлял\p{L}*|Возглавил\p{L}*|Возглавлял\p{L}*|Модерировал\p{L}*|Начальник\p{L}*|Специалист\p{L}*|Эксперт\p{L}*|Советник\p{L}*|Секретар\p{L}*|Консультант\p{L}*|Координатор\p{L}*|Модератор\p{L}*|Докладчик\p{L}*|Содокладчик\p{L}*|Вице|Временн\p{L}+|Миграционн\p{L}+|Пограничн\p{L}+)(?=\s|$)/u;

/** Whether capitalised words can be a person's name: none is a word of titles, bodies, places or sentence starts. */
export function canBeName(words: string): boolean {
  if (/^[IVXLC]{1,5}\.\s*$/u.test(words)) return false;
  return !noName.test(words) && !noNameEither.test(words) && /\p{Ll}|\p{Lu}\./u.test(words);
}

/** A full name that stands by itself. */
export const anyNameSource = String.raw`(?<![\p{L}\p{N}])${fullNameSource}(?![\p{L}])`;
const anyName = new RegExp(anyNameSource, 'gu');

/** Whether a person is named among the words. */
export function holdsName(words: string): boolean {
  return [...words.matchAll(anyName)].some(({ 0: one }) => canBeName(one.trimEnd()));
}
