/**
 * Given names that are common in lists of the region and of the world. Many of them end as family names do: «Лев»,
 * «Аян», "Irina", "Ryan".
 */
export const givenNames: ReadonlySet<string> = new Set(
  (
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
    'vladimir yakov yan yasmina yulia yuri zarina zina zsuzsanna zsófia éva ' +
    'азамат азиз азиза айбек айгерим айжан айна айнур айнура айнұр айсел айсулу айтен айше акбар акмал ' +
    'али алибек алихан алмас алтынай алтынбек аман амангельды амир анар анара анна-мария арстан аружан ' +
    'асан асет аскарбек асхат ахмед ахмет бактыгуль бакыт батыр бахыт бахытжан бекзат берик бермет бобур ' +
    'болат ботир булат бунёд бурак вугар ганс гаухар гулзат гулмира гулнара гульмира гульшан гурбан ' +
    'густав гюнай давлат далер дамир дана данара джамшид джем джон дилноза динара дэвид ержан ерлан ' +
    'жаксылык жанар жасулан жасур жылдыз зарема заур зафар зебо зейнаб зейнеп илхом ильгар ильхом ильяс ' +
    'инкар иса искандер ислам исмоил йенс кадыр кайрат канат кевин клаус кубаныч лала лаура лейли лола ' +
    'майкл майра максат манас марат мария-луиза масуд махди махмуд медет мерген мердан мехди мехмет ' +
    'мехрибан мохаммад мохсен мунира мурад мустафа мухаммад мухтар мэри мээрим мяхри назира наргиз ' +
    'наргиза насиба нигора нодира нурбек нурбол нургуль нурсултан огулджан огульгерек озан олжас орхан ' +
    'отабек питер равшан рамин рауф рахат рашид реза роберт сабит сабыр садык саид самир санжар саодат ' +
    'сара сауле севара севиндж сердар серик султан сухроб сюзан таалай талант талгат тахир темирлан ' +
    'тогрул толеген томас турсун уильям улан улугбек умар умид умида фарида фатма феруз фирдавс фируз ' +
    'фируза фуад хакан хамид хасан ходжа хоссейн хуршид чинара чингиз чолпон шавкат шахноза шерали ' +
    'шохрат шухрат элмира эльвира эльдар эльмира эльнур эльхан эмиль эмин эмир эмре эрик эркин эсен юсуф ' +
    'якуб ' +
    'aibek aigerim ainur alibek aliia alikhan aliya almas aman amir anara arman asel aset assel ayşe ' +
    'azamat aziz bakhyt bekzat bobur bolat bunyod burak daler damir dana daniyar daulet david davron ' +
    'dilnoza dinara elnur emil emin emre eric erik erlan farida ferruh firdavs firuz fuad gaukhar ' +
    'gulmira hakan hans hossein hussein ilgar ilhom jamshid jasur jens kairat kanat kevin khurshid klaus ' +
    'kuanysh laura lola mahdi maksat malika marat mehdi mehmet merdan michael mohammad mohammed muhammad ' +
    'munira murad mustafa nargiza nigora nodira nurbek nurbol nursultan ogulgerek olzhas orkhan otabek ' +
    'ramin rauf ravshan reza robert samir sanjar sara sardor saule serdar shavkat sherali sukhrob susan ' +
    'talgat temirlan tolegen ulugbek umida vugar yerlan zafar zarema zhanar zhandos '
  )
    .trim()
    .split(' '),
);

/** Those that are family names as well, without an ending of their own: «Серик», «Болат». */
const familyToo: ReadonlySet<string> = new Set(
  (
    'азамат азиз айбек айдын акбар акмал али алибек алихан алишер алмаз алмас алтынай алтынбек ' +
    'альбин аман амангельды амин амир анвар арман армен арстан аружан асан асет аскар аскарбек асхат ' +
    'ахмад ахмед ахмет аян бакыт батыр баходир бахтиёр бахыт бахытжан баян бекзат берик бермет бобур ' +
    'болат ботир булат бунёд бурак вугар гаухар гулзат гульшан гурбан гюнай давлат далер дамир ' +
    'данияр джамшид джем дилшод дильшод ержан ерлан жаксылык жандос жарын жасулан жасур жылдыз заур ' +
    'зафар илхом ильгар ильхом ильяс инкар искандер ислам исмоил кадыр кайрат канат кубаныч максат ' +
    'манас марат мартын масуд махди махмуд медет мерген мердан мехди мехмет мохаммад мохсен мурад ' +
    'мурат мустафа мухаммад мухтар нурбек нурбол нурлан нурсултан огульгерек озан олжас орхан отабек ' +
    'равшан рамин рауф рахат рашид раян реза руслан рустам сабит сабыр садык саид самин самир санжар ' +
    'саодат сердар серик сорин султан сухроб сюзан таалай талант талгат тахир темирлан темур тимур ' +
    'тогрул толеген турсун улан улугбек умар умид фаррух фарук фарход феруз фирдавс фируз фуад хакан ' +
    'хамид хасан ходжа хоссейн хуршид хусаин хусейн чингиз чолпон шавкат шаян шохрат шухрат элчин ' +
    'эльдар эльнур эльхан эльчин эмин эмир эркин эсен юсуф якуб ясин '
  )
    .trim()
    .split(' '),
);

/** Whether a given name is as often a family name, so that it tells no order by itself. */
export function isFamilyToo(word: string): boolean {
  return familyToo.has(word.toLowerCase());
}
