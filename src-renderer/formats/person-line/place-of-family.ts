const setOf = (words: string) => new Set(words.split(' '));

/**
 * Given names that are common in lists of the region and of the world. Many of them end as family names do: «Лев»,
 * «Аян», "Irina", "Ryan".
 */
const givenNames = setOf(
  'августин августина агриппина аделина айгуль айгуля айгүл айдын айсина акулина албина алевтина ' +
    'александр александра алексей алена алина алишер алия алмаз алтын альбин альбина альвина алёна ' +
    'амалина амин амина анастасия анатолий анвар ангелина андрей анна антон арина арман армен артем артём ' +
    'асель аскар ахмад аян баходир бахтиёр баян бенджамин борис вадим валентин валентина валерий василий ' +
    'василина вера виктор виктория виталий владимир вячеслав габриэлина галина галия гаяне георгий ' +
    'григорий гульнара гульнора дамьян данияр дарина дарья демьян денис дилшод дильшод дина дмитрий ева ' +
    'евгений евгения екатерина елена жандос жанна жарын жасмина зарина зеев зина злата зухра иван игорь ' +
    'илья ирина кайсын калина карен карина каролина касьян катарина кирилл константин кристина ксения ' +
    'лариса лев лейла лина лукьян людмила люк мадина максим малина марина мария марк мартин мартын медина ' +
    'мелина мина мубина мурат надежда назгуль нарина наталья николай нина нурлан оксана олег ольга павел ' +
    'паулина петр полина пётр рафаэль раян регина рина роман рубина руслан рустам руфина сабина сабрина ' +
    'сакина самин самина светлана себастьян севастьян селина сергей сорин софия станислав степан татьяна ' +
    'темур тимур тина ульяна фаина фаррух фарук фарход фатима феруза христина хусаин хусейн шаян эвелина ' +
    'эдвин элина элчин эльвина эльчин юлия юрий юстин юстина яков ян ясин ясмина ' +
    'adelina adina aigul albina aleksandr aleksei alevtina alexander alexandra alexei alina alisher amina ' +
    'andrei andrey angelina anna anvar arina armen aryan askar askhat ayan aziza bakhtiyor bayan boris ' +
    'brian bryan carolina celina christina cristina delina dev dina dmitri dmitry dov ekaterina elena ' +
    'elina elvina erika eva evelina faina farrukh galina georgina gulnara gulnora ian irina istván ivan ' +
    'jean john josefina justina kalina karina karolina katalin katarina katerina kristina krisztina lev ' +
    'lina lászló madina malina maria marina martina mina mubina mária natalia nikolai nina nurlan olga ' +
    'paul paulina peter polina rayan regina rina rubina rufina ruslan rustam ryan sabina sabrina sakina ' +
    'samina selina sergei sergey shayan svetlana tatiana timur tina valentina victor victoria viktor ' +
    'vladimir yakov yan yasmina yulia yuri zarina zina zsuzsanna zsófia éva',
);
/** «Насриддин», "Shamsuddin". */
const givenEnding = /(?:[иуэео]ддин|[iueo]ddin)$/iu;
/** Family names without an ending of their own; some of them are given names elsewhere ("Kim", "Lee"). */
const shortFamilyNames = setOf(
  'chen choi horváth huang jeong jung kang kim kovács lee li lim liu nagy nguyen pak park sato sun suzuki ' +
    'szabó tanaka tran tsoi tsoy tóth varga wang wu xu yang yoon zhang zhao zhou ким ли пак тен хван цай цой ' +
    'югай юн',
);
/** Endings that hardly any given name has. */
const surely =
  /\p{L}{2}(?:[оеё]ва?|[oe]va?)$|\p{L}(?:ск(?:ий|ая|ой)|ц(?:кий|кая)|енко|швили|sk(?:y|iy|aya|i)|enko|shvili)$/iu;
/** Endings that many given names have as well. */
const perhaps = /\p{L}{3}(?:[иы]на?|ук|юк|ян|ina|yan)$|\p{L}дзе$/iu;
/** Where the family name is said first, and a list in English may have turned it round. */
const familyFirstStates = setOf('CHN HUN JPN KOR PRK VNM');

/** Whether the family name stands first or last; `null` where the words tell nothing that one could rely on. */
export type FamilyPlace = 'first' | 'last' | null;

/** Where the family name stands of a name that begins and ends with these words. @param state ISO 3166 alpha-3 */
export function placeOfFamily(first: string, last: string, state: string | null): FamilyPlace {
  const [head, tail] = [likenessOfFamily(first), likenessOfFamily(last)];
  if (head === 'given') return 'last';
  if (tail === 'surely' || head === 'surely')
    return head === tail ? null : head === 'surely' ? 'first' : 'last';
  if (head === 'perhaps' && tail === 'given') return 'first';
  if (familyFirstStates.has(state ?? ''))
    return head === tail ? null : head === 'perhaps' || tail === 'given' ? 'first' : 'last';
  // What usual lists do: the family name is the last word, unless something speaks against it.
  return head === 'perhaps' || tail === 'given' ? null : 'last';
}

/** How much a word looks like a family name. */
function likenessOfFamily(word: string): 'surely' | 'perhaps' | 'unknown' | 'given' {
  const plain = word.toLowerCase();
  if (givenNames.has(plain) || givenEnding.test(plain)) return 'given';
  if (surely.test(plain)) return 'surely';
  return perhaps.test(plain) || shortFamilyNames.has(plain) ? 'perhaps' : 'unknown';
}
