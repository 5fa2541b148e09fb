const modifier =
  '(?:first|deputy|vice|acting|permanent|special|senior|assistant|regional|chief|executive|general|honorary|former|plenipotentiary|extraordinary|resident|national|lead|principal|associate|head|prime|foreign|interior|labou?r|migration|protection|programme|project|press|country|state|un|high|second|third|additional|joint|leading|junior|refugee|policy|desk|legal|political|consular|focal)';
const nounEn =
  "(?:vice-minister|deputy-minister|ministers?|secretar(?:y|ies)(?:[- ]general)?|director(?:[- ]general)?|head|chief|chair(?:man|person|woman)?|co-chair|commissioner|representative|ambassador|coordinator|co-ordinator|president|officer|advis[eo]r|expert|rapporteur|manager|specialist|envoy|governor|consul|attach[eé]|spokesperson|spokesman|spokeswoman|delegate|counsell?or|professor|chancellor|under-secretary|undersecretary|mayor|akim|commander|facilitator|moderator|consultant|analyst|chargé d'affaires|charge d'affaires|member|lead|point|judge|lawyer|inspector|researcher|assistant|prosecutor|investigator|demographer|economist|trainer|instructor|lecturer|interpreter|controller|scholar)";

/** A function in English begins with its noun or what qualifies it: "Deputy Minister", "UNHCR Regional Representative". */
export const functionStartEn = `(?:${modifier}[ -])*${nounEn}(?!\\p{L})`;

const modifierRu =
  '(?:перв\\p{L}+|втор\\p{L}{2}|треть\\p{L}{1,2}|главн\\p{L}+|ведущ\\p{L}+|младш\\p{L}+|врио|и\\.о\\.|исполняющ\\p{L}+ обязанности|постоянн\\p{L}+|специальн\\p{L}+|чрезвычайн\\p{L}+ и полномочн\\p{L}+|региональн\\p{L}+|генеральн\\p{L}+|исполнительн\\p{L}+|старш\\p{L}+|верховн\\p{L}+|национальн\\p{L}+|вице|помощник\\p{L}*|и)';
const nounRu =
  '(?:вице-министр\\p{L}*|заместител\\p{L}+|министр\\p{L}{0,2}|директор\\p{L}{0,2}|глав[аеуыой]{1,2}|начальник\\p{L}{0,2}|руководител\\p{L}+|(?:со)?председател(?:ь|я|ю|ем|е|и|ей)|комиссар\\p{L}{0,2}|представител\\p{L}+|пос(?:ол|ла|лу|лом)|координатор\\p{L}{0,2}|президент\\p{L}{0,2}|(?:статс-)?секретар(?:ь|я|ю|ем|е|и)|хоким\\p{L}{0,2}|мэр\\p{L}{0,2}|губернатор\\p{L}{0,2}|консультант\\p{L}{0,2}|инспектор\\p{L}{0,2}|референт\\p{L}{0,2}|юрист\\p{L}{0,2}|менеджер\\p{L}{0,2}|поверенн\\p{L}{2,3} в делах|советник\\p{L}{0,2}|эксперт\\p{L}{0,2}|докладчик\\p{L}{0,2}|специалист\\p{L}{0,2}|сотрудник\\p{L}{0,2}|консул\\p{L}{0,2}|заведующ\\p{L}+|депутат\\p{L}{0,2}|аким\\p{L}{0,2}|глав(?:а|ы|е|у|ой) делегации|модератор\\p{L}{0,2}|профессор\\p{L}{0,2}|офицер\\p{L}{0,2}|переводчик\\p{L}{0,2}|помощник\\p{L}{0,2}|судь[яиею]|прокурор\\p{L}{0,2}|адвокат\\p{L}{0,2}|тренер\\p{L}{0,2}|инструктор\\p{L}{0,2}|преподавател\\p{L}+|лектор\\p{L}{0,2})';

/** The same in Russian, in any case. */
export const functionStartRu = `(?:${modifierRu}[ -])*${nounRu}(?!\\p{L})`;
export const functionSource = `(?:${functionStartEn}|${functionStartRu})`;

/** Verbs of speaking and acting that end a function and begin what its holder did. */
export const personVerbSource =
  '(?:says?|said|stated|states|noted|notes|stressed|stresses|highlighted|highlights|emphasi[sz]e[ds]|underlined?s?|underscored?s?|told|tells|added|adds|explained|explains|remarked|recalled|reminded|reaffirmed|pointed out|concluded|declared|expressed|expresses|thanked|welcomed|urged|urges|called|opened|opens|delivered|addressed|spoke|presented|informed|reported|argued|announced|commented|observed|acknowledged|recogni[sz]ed|outlined|encouraged|invited|appreciated|reiterated|chaired|moderated|was|is|has|have|had|were|will|took|attended|participated|made|gave|briefed|shared|introduced|confirmed|proposed|suggested|сказал[аи]?|заявил[аи]?|отметил[аи]?|подчеркнул[аи]?|сообщил[аи]?|рассказал[аи]?|добавил[аи]?|выступил[аи]?|приветствовал[аи]?|поблагодарил[аи]?|открыл[аи]?|призвал[аи]?|напомнил[аи]?|указал[аи]?|представил[аи]?|выразил[аи]?|обратил[аи]?|пояснил[аи]?|принял[аи]? участие|провел[аи]?|зачитал[аи]?|проинформировал[аи]?|говорит|отмечает|подчеркивает|считает|заключил[аи]?)';
