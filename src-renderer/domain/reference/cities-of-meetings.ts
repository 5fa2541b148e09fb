import type { ReferenceCity } from './reference-city';

/** State | English | Russian | other names | Russian genitive and prepositional, where the ending does not tell them. */
const table = `
BEN|Cotonou|Котону
MMR|Yangon|Янгон|Rangoon;Рангун
PLW|Koror|Корор
FJI|Nadi|Нади
FJI|Lautoka|Лаутока
PHL|Tagaytay|Тагайтай
VNM|Hoi An|Хойан||Хойана|Хойане
LAO|Luang Prabang|Луангпхабанг|Луангпрабанг
IDN|Semarang|Семаранг
IDN|Medan|Медан
AUS|Darwin|Дарвин
AUS|Hobart|Хобарт
AUS|Cairns|Кэрнс|Кернс
NZL|Christchurch|Крайстчерч
BGD|Cox's Bazar|Кокс-Базар
BTN|Paro|Паро
JPN|Sapporo|Саппоро
ESP|Cadiz|Кадис|Cádiz
ESP|Valencia|Валенсия
ESP|Malaga|Малага|Málaga
ESP|Seville|Севилья
ESP|Toledo|Толедо
TZA|Zanzibar|Занзибар
ARE|Sharjah|Шарджа
VNM|Da Nang|Дананг
ZWE|Victoria Falls|Виктория-Фолс
MAR|Fez|Фес
MAR|Tangier|Танжер
MAR|Agadir|Агадир
MAR|Skhirat|Схират
FRA|Lyon|Лион
FRA|Marseille|Марсель||Марселя|Марселе
FRA|Cannes|Канны||Канн|Каннах
DEU|Munich|Мюнхен
DEU|Hamburg|Гамбург
DEU|Frankfurt|Франкфурт-на-Майне|Frankfurt am Main|Франкфурта-на-Майне|Франкфурте-на-Майне
DEU|Cologne|Кёльн
DEU|Dresden|Дрезден
DEU|Leipzig|Лейпциг
AUT|Salzburg|Зальцбург
AUT|Graz|Грац
AUT|Innsbruck|Инсбрук
CHE|Zurich|Цюрих|Zürich
CHE|Basel|Базель|Basle|Базеля|Базеле
CHE|Lucerne|Люцерн
CHE|Lugano|Лугано
ITA|Venice|Венеция
ITA|Palermo|Палермо
ITA|Naples|Неаполь||Неаполя|Неаполе
ITA|Bologna|Болонья
ITA|Catania|Катания
ITA|Sanremo|Сан-Ремо|San Remo
GRC|Thessaloniki|Салоники
GRC|Corfu|Корфу
POL|Gdansk|Гданьск|Gdańsk
POL|Wroclaw|Вроцлав|Wrocław
POL|Lublin|Люблин
SWE|Gothenburg|Гётеборг
SWE|Södertälje|Сёдертелье
SWE|Norrköping|Норрчёпинг
FIN|Turku|Турку
FIN|Tampere|Тампере
NOR|Bergen|Берген
DNK|Aarhus|Орхус
NLD|Rotterdam|Роттердам
BEL|Antwerp|Антверпен
BEL|Bruges|Брюгге
LUX|Schengen|Шенген
CZE|Brno|Брно
HUN|Debrecen|Дебрецен
HUN|Szeged|Сегед
SVK|Košice|Кошице|Kosice
HRV|Dubrovnik|Дубровник
HRV|Split|Сплит
SRB|Novi Sad|Нови-Сад
SRB|Niš|Ниш
BIH|Mostar|Мостар
MNE|Budva|Будва
BGR|Plovdiv|Пловдив
BGR|Varna|Варна
ROU|Cluj-Napoca|Клуж-Напока
ROU|Constanta|Констанца|Constanța
ROU|Iași|Яссы|Iasi|Ясс|Яссах
MDA|Balti|Бельцы|Bălți|Бельц|Бельцах
MDA|Tiraspol|Тирасполь||Тирасполя|Тирасполе
UKR|Odesa|Одесса|Odessa
UKR|Kharkiv|Харьков|Kharkov
UKR|Dnipro|Днипро|Dnipropetrovsk;Днепропетровск
UKR|Chernivtsi|Черновцы|Chernovtsy|Черновцов|Черновцах
UKR|Uzhhorod|Ужгород|Uzhgorod
UKR|Zaporizhzhia|Запорожье
BLR|Brest|Брест
BLR|Grodno|Гродно|Hrodna
BLR|Gomel|Гомель|Homel|Гомеля|Гомеле
BLR|Vitebsk|Витебск|Vitsebsk
BLR|Mogilev|Могилёв|Mahilyow
GEO|Kutaisi|Кутаиси
GEO|Rustavi|Рустави
ARM|Gyumri|Гюмри
ARM|Dilijan|Дилижан
ARM|Tsaghkadzor|Цахкадзор
KGZ|Talas|Талас
KGZ|Bosteri|Бостери
KGZ|Kara-Oy|Кара-Ой
TKM|Balkanabat|Балканабад
UZB|Navoi|Навои
UZB|Jizzakh|Джизак
UZB|Karshi|Карши|Qarshi
TUR|Edirne|Эдирне
TUR|Konya|Конья
TUR|Bursa|Бурса
TUR|Mersin|Мерсин
RUS|Grozny|Грозный||Грозного|Грозном
RUS|Makhachkala|Махачкала
RUS|Samara|Самара
RUS|Tomsk|Томск
RUS|Perm|Пермь||Перми|Перми
RUS|Chelyabinsk|Челябинск
RUS|Saratov|Саратов
RUS|Nizhny Novgorod|Нижний Новгород||Нижнего Новгорода|Нижнем Новгороде
RUS|Volgograd|Волгоград
RUS|Krasnodar|Краснодар
RUS|Irkutsk|Иркутск
RUS|Barnaul|Барнаул
RUS|Khanty-Mansiysk|Ханты-Мансийск
RUS|Suzdal|Суздаль||Суздаля|Суздале
RUS|Tver|Тверь||Твери|Твери
RUS|Kaliningrad|Калининград
RUS|Rostov-on-Don|Ростов-на-Дону||Ростова-на-Дону|Ростове-на-Дону
CHN|Shenzhen|Шэньчжэнь||Шэньчжэня|Шэньчжэне
CHN|Hangzhou|Ханчжоу
CHN|Chengdu|Чэнду
CHN|Qingdao|Циндао
CHN|Lanzhou|Ланьчжоу
CHN|Kashgar|Кашгар
KOR|Busan|Пусан
KOR|Jeju|Чеджу|Cheju
JPN|Osaka|Осака
JPN|Kyoto|Киото
JPN|Hiroshima|Хиросима
IND|Kolkata|Калькутта|Calcutta
IND|Chennai|Ченнаи
IND|Bengaluru|Бангалор|Bangalore
IND|Goa|Гоа
THA|Chiang Mai|Чиангмай
THA|Phuket|Пхукет
THA|Pattaya|Паттайя
THA|Hua Hin|Хуахин
KHM|Siem Reap|Сиемреап
PHL|Cebu|Себу
PHL|Davao|Давао
IDN|Yogyakarta|Джокьякарта
IDN|Surabaya|Сурабая
IDN|Bandung|Бандунг
IDN|Labuan Bajo|Лабуан-Баджо
MYS|Penang|Пинанг
MYS|Langkawi|Лангкави
BGD|Sylhet|Силхет
BGD|Cox's Bazar|Кокс-Базар
BGD|Chittagong|Читтагонг|Chattogram
NPL|Pokhara|Покхара
LKA|Kandy|Канди
LKA|Negombo|Негомбо
AUS|Adelaide|Аделаида
AUS|Perth|Перт
AUS|Brisbane|Брисбен
NZL|Queenstown|Куинстаун
CAN|Vancouver|Ванкувер
CAN|Quebec City|Квебек
USA|Chicago|Чикаго
USA|Los Angeles|Лос-Анджелес
USA|San Francisco|Сан-Франциско
USA|Boston|Бостон
USA|Miami|Майами
MEX|Guadalajara|Гвадалахара
MEX|Cancún|Канкун|Cancun
MEX|Tijuana|Тихуана
MEX|Tapachula|Тапачула
COL|Cartagena|Картахена
COL|Medellín|Медельин|Medellin
ECU|Guayaquil|Гуаякиль||Гуаякиля|Гуаякиле
PER|Cusco|Куско|Cuzco
BRA|São Paulo|Сан-Паулу|Sao Paulo
BRA|Rio de Janeiro|Рио-де-Жанейро
BRA|Recife|Ресифи
KEN|Mombasa|Момбаса
KEN|Kisumu|Кисуму
KEN|Naivasha|Найваша
UGA|Gulu|Гулу
SOM|Hargeisa|Харгейса
SOM|Bosaso|Босасо
SDN|Port Sudan|Порт-Судан
EGY|Alexandria|Александрия
EGY|Luxor|Луксор
EGY|Aswan|Асуан
EGY|Hurghada|Хургада
TUN|Sfax|Сфакс
TUN|Hammamet|Хаммамет
LBY|Benghazi|Бенгази
DZA|Oran|Оран
DZA|Constantine|Константина
NER|Agadez|Агадес
MLI|Gao|Гао
MLI|Timbuktu|Тимбукту
NGA|Kano|Кано
SEN|Saly|Сали
BEN|Ouidah|Уида
GHA|Kumasi|Кумаси
CMR|Douala|Дуала
COG|Pointe-Noire|Пуэнт-Нуар
COD|Goma|Гома
COD|Lubumbashi|Лубумбаши
ZAF|Durban|Дурбан
ZMB|Livingstone|Ливингстон
MWI|Blantyre|Блантайр
OMN|Salalah|Салала
OMN|Nizwa|Низва
YEM|Taiz|Таиз
JOR|Aqaba|Акаба
JOR|Petra|Петра
JOR|Dead Sea|Мёртвое море
IRQ|Basra|Басра
IRQ|Mosul|Мосул
IRQ|Sulaymaniyah|Сулеймания
IRQ|Dohuk|Дахук|Duhok
ISR|Haifa|Хайфа
PSE|Gaza|Газа
SYR|Aleppo|Алеппо
LBN|Sidon|Сайда
SAU|Mecca|Мекка
`;

/** Cities beyond the capitals in which such meetings are held, or from which they are reported. */
export const citiesOfMeetings: readonly ReferenceCity[] = table
  .trim()
  .split('\n')
  .map((line) => {
    const [iso3 = '', en = '', ru = '', other, genitive, prepositional] = line.split('|');
    return {
      iso3,
      en,
      ru,
      ...(other ? { variants: other.split(';') } : {}),
      ...(genitive && prepositional ? { ruForms: { genitive, prepositional } } : {}),
    };
  });
