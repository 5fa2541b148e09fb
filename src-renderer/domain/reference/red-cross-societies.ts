import { names, type ReferenceOrganisation } from './reference-organisation';

/** Adjective and State in English, «Красный Крест» or «Полумесяц» of it in Russian: `code|English|State|Russian genitive`. */
const crosses = `
MNG|Mongolian|Mongolia|Монголии
GEO|Georgia|Georgia|Грузии
ARM|Armenian|Armenia|Армении
BLR|Belarus|Belarus|Беларуси
USA|American|the United States|Соединённых Штатов Америки
GBR|British|the United Kingdom|Великобритании
DEU|German|Germany|Германии
CHE|Swiss|Switzerland|Швейцарии
NOR|Norwegian|Norway|Норвегии
DNK|Danish|Denmark|Дании
SWE|Swedish|Sweden|Швеции
FIN|Finnish|Finland|Финляндии
NLD|Netherlands|the Netherlands|Нидерландов
AUT|Austrian|Austria|Австрии
ITA|Italian|Italy|Италии
FRA|French|France|Франции
ESP|Spanish|Spain|Испании
HUN|Hungarian|Hungary|Венгрии
POL|Polish|Poland|Польши
MDA|Moldova|Moldova|Молдовы
UKR|Ukrainian|Ukraine|Украины
JPN|Japanese|Japan|Японии
KOR|Korean|the Republic of Korea|Республики Корея
IND|Indian|India|Индии
NPL|Nepal|Nepal|Непала
LKA|Sri Lanka|Sri Lanka|Шри-Ланки
THA|Thai|Thailand|Таиланда
IDN|Indonesian|Indonesia|Индонезии
PHL|Philippine|the Philippines|Филиппин
AUS|Australian|Australia|Австралии
CAN|Canadian|Canada|Канады
KEN|Kenya|Kenya|Кении
ETH|Ethiopian|Ethiopia|Эфиопии
LBN|Lebanese|Lebanon|Ливана
`;
const crescents = `
BGD|Bangladesh|Bangladesh|Бангладеш
MDV|Maldivian|Maldives|Мальдив
MYS|Malaysian|Malaysia|Малайзии
IRQ|Iraqi|Iraq|Ирака
JOR|Jordan|Jordan|Иордании
SYR|Syrian Arab|Syria|Сирии
KWT|Kuwait|Kuwait|Кувейта
QAT|Qatar|Qatar|Катара
SAU|Saudi|Saudi Arabia|Саудовской Аравии
ARE|Emirates|the United Arab Emirates|Объединённых Арабских Эмиратов
BHR|Bahrain|Bahrain|Бахрейна
YEM|Yemen|Yemen|Йемена
EGY|Egyptian|Egypt|Египта
LBY|Libyan|Libya|Ливии
TUN|Tunisian|Tunisia|Туниса
MAR|Moroccan|Morocco|Марокко
DZA|Algerian|Algeria|Алжира
SDN|Sudanese|Sudan|Судана
SOM|Somali|Somalia|Сомали
PSE|Palestine|Palestine|Палестины
`;

function societies(
  table: string,
  en: string,
  ru: string,
  ruGenitive: string,
): readonly ReferenceOrganisation[] {
  return table
    .trim()
    .split('\n')
    .map((line) => {
      const [, adjective = '', state = '', genitive = ''] = line.split('|');
      return {
        code: `${adjective} ${en} Society`.toUpperCase().replaceAll(' ', '-'),
        category: 'red-cross' as const,
        en: names([], `${adjective} ${en}`, `${adjective} ${en} Society`, [
          `${en} Society of ${state}`,
          `${en} of ${state}`,
        ]),
        ru: names([], `${ru} ${genitive}`, `Общество ${ruGenitive} ${genitive}`),
      };
    });
}

/** National societies beyond those of the region, each by its usual names. */
export const redCrossSocieties: readonly ReferenceOrganisation[] = [
  ...societies(crosses, 'Red Cross', 'Красный Крест', 'Красного Креста'),
  ...societies(crescents, 'Red Crescent', 'Красный Полумесяц', 'Красного Полумесяца'),
];
