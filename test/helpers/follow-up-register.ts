import { commitmentStatuses } from '@/domain/commitment';
import type { Id } from '@/domain/fields';
import type { RecordSet } from '@/domain/records';
import { orderKeys } from '@/store/order-key';
import {
  aCommitment,
  aDelegation,
  aMeeting,
  anOrigin,
  aParagraph,
  aParty,
  aPartyName,
  aProcess,
  aProgressUpdate,
  aRecommendation,
} from './builders';

const known = [
  ['AF', 'AFG', 'Afghanistan', 'Афганистан'],
  ['AZ', 'AZE', 'Azerbaijan', 'Азербайджан'],
  ['IR', 'IRN', 'Iran', 'Иран'],
  ['KZ', 'KAZ', 'Kazakhstan', 'Казахстан'],
  ['KG', 'KGZ', 'Kyrgyzstan', 'Кыргызстан'],
  ['TJ', 'TJK', 'Tajikistan', 'Таджикистан'],
  ['TR', 'TUR', 'Türkiye', 'Турция'],
  ['TM', 'TKM', 'Turkmenistan', 'Туркменистан'],
  ['UZ', 'UZB', 'Uzbekistan', 'Узбекистан'],
] as const;

const asked = [
  ['Register every person who asks for protection', 'Регистрировать каждого, кто просит о защите'],
  ['Exchange data on mixed movements each quarter', 'Обмениваться данными о смешанных потоках ежеквартально'],
  ['Give stateless children a birth certificate', 'Выдавать детям без гражданства свидетельства о рождении'],
  [
    'Train border guards in the referral of asylum seekers',
    'Обучать пограничников направлению ищущих убежища',
  ],
] as const;

export interface FollowUpRegister {
  readonly records: RecordSet;
  readonly meetingIds: readonly Id[];
  readonly recommendationIds: readonly Id[];
  readonly partyIds: readonly Id[];
}

/**
 * A register in which every State reported on some of what it was asked, by rule and not by chance: the State and the
 * recommendation, by their places, give the status; every fourth cell was never reported on.
 */
export function followUpRegister(size: {
  readonly recommendations: number;
  readonly states: number;
  /** Only so many of the cells have reports: one of as many. */
  readonly oneOf?: number;
}): FollowUpRegister {
  const process = aProcess({ silenceMonths: 12 });
  const parties = Array.from({ length: size.states }, (_, at) => {
    const [iso2 = null, iso3 = null] = known[at] ?? [];
    return aParty({ iso2, iso3 });
  });
  const partyNames = parties.flatMap(({ id }, at) => {
    const [, , en = `State ${at + 1}`, ru = `Государство ${at + 1}`] = known[at] ?? [];
    return [
      aPartyName({ partyId: id, language: 'en', short: en, formal: en }),
      aPartyName({ partyId: id, language: 'ru', short: ru, formal: ru }),
    ];
  });
  const meetings = [2015, 2016, 2018, 2023].map((year, at) =>
    aMeeting({ processId: process.id, ordinal: at + 2, date: `${year}-09-20` }),
  );
  const delegations = meetings.flatMap(({ id: meetingId }) =>
    parties.map(({ id: partyId }) => aDelegation({ meetingId, partyId })),
  );
  const keys = orderKeys(size.recommendations);
  const made = keys.map((order, at) => {
    const [en, ru] = asked[at % asked.length] ?? ['', ''];
    const more = at < asked.length ? '' : ` (${at + 1})`;
    const meetingId = meetings[at % meetings.length]?.id ?? '';
    const recommendation = aRecommendation({
      processId: process.id,
      text: { en: en + more, ru: ru + more },
      due: at % 5 === 1 ? '2020' : null,
    });
    const paragraph = aParagraph({ meetingId, order, text: recommendation.text });
    const { id: recommendationId } = recommendation;
    const origin = anOrigin({ recommendationId, meetingId, paragraphId: paragraph.id, order });
    return { recommendation, paragraph, origin };
  });
  const cells = made.flatMap(({ recommendation }, line) =>
    parties.flatMap((party, column) =>
      (line + column) % 4 === 3 || (line + column) % (size.oneOf ?? 1) !== 0
        ? []
        : [{ recommendation, party, line, column }],
    ),
  );
  const reported = cells.map(({ recommendation, party, line, column }) => {
    const commitment = aCommitment({ recommendationId: recommendation.id, partyId: party.id });
    const status = commitmentStatuses[(line * 2 + column) % commitmentStatuses.length] ?? 'under-way';
    const update = aProgressUpdate({
      commitmentId: commitment.id,
      status,
      date: `${2017 + ((line + column) % 8)}-03`,
      reportedBy: 'Ministry of the Interior',
    });
    return { commitment, update };
  });
  return {
    records: {
      processes: [process],
      parties,
      partyNames,
      meetings,
      delegations,
      paragraphs: made.map(({ paragraph }) => paragraph),
      recommendations: made.map(({ recommendation }) => recommendation),
      recommendationOrigins: made.map(({ origin }) => origin),
      commitments: reported.map(({ commitment }) => commitment),
      progressUpdates: reported.map(({ update }) => update),
    },
    meetingIds: meetings.map(({ id }) => id),
    recommendationIds: made.map(({ recommendation }) => recommendation.id),
    partyIds: parties.map(({ id }) => id),
  };
}
