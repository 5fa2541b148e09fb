import type { DraftMeeting } from '@/domain/draft';
import { derived, stated, uncertain, type Clue, type Found } from './found';
import type { PlaceMention } from './find-places';
import { isDateline } from './find-meeting-date';
import {
  closesPaper,
  happens,
  isHeading,
  namesMeeting,
  namesOtherMeeting,
  nextMeeting,
  standsBelowTitle,
  tellsWhenHeld,
  type MainMeeting,
} from './main-meeting';
import { sentenceOf, wordsOf, type Reading } from './reading';
import { contains, within } from './span';
import { cityOfReport, isInReportLine, isSentFromMeeting, reportLine } from './report-line';
import { headLineAt } from './when-and-where';

export type Place = Pick<DraftMeeting, 'city' | 'country'>;

/**
 * Where the meeting was: the city in the heading, the dateline, or the sentence that says it was held. The country is
 * as printed beside the city, else derived from it.
 */
export function findMeetingPlace(reading: Reading, main: MainMeeting): Found<Place> | undefined {
  const isTold = tellsWhenHeld(reading, main);
  const scored = reading.places
    .filter((place) => !isAirport(reading, place))
    .map((place) => ({ place, score: scorePlace(reading, main, place, isTold) }))
    .sort((a, b) => b.score - a.score || a.place.start - b.place.start);
  const isFromThere = isSentFromMeeting(reading, main);
  const ofReport = ({ place }: { readonly place: PlaceMention }) =>
    headLineAt(reading, place) === 'report' || (!isFromThere && isInReportLine(reading, place));
  // A press release is given out where its head says; the meeting was where the text says that it was.
  const isReport = scored.some(ofReport);
  const said = isReport
    ? scored.find((one) => one.score >= 4 && !ofReport(one) && saysItWas(reading, main, one.place))
    : undefined;
  const unlisted = isReport && !said ? cityOfReport(reading, main) : undefined;
  if (unlisted)
    return {
      value: { city: unlisted.city },
      clues: [uncertain(unlisted.span, 'review.why.unlisted-city', 'city')],
    };
  const isSaid = (one: (typeof scored)[number]) =>
    scored.some(
      (other) =>
        other.place.city === one.place.city && !ofReport(other) && saysItWas(reading, main, other.place),
    );
  // "KHUJAND, 18 June – … was held in Khujand": the report comes from where it was.
  const first = said && !(scored[0] && isSaid(scored[0])) ? said : scored[0];
  if (!first || first.score < 4) return countryOnly(reading, main);
  const { city, country } = first.place;
  const same = scored.filter(({ place, score }) => place.city === city && score >= 4);
  const isOnlyOfReport =
    isReport && same.every((one) => ofReport(one) || !saysItWas(reading, main, one.place));
  // An agency's correspondent sits where agencies do.
  if (isOnlyOfReport && reportLine(reading)?.ofAgency === true) return undefined;
  return {
    value: { city, country },
    clues: same.flatMap(({ place }) =>
      isOnlyOfReport
        ? [
            uncertain(place, 'review.why.place-of-report', 'city'),
            uncertain(place, 'review.why.place-of-report', 'country'),
          ]
        : placeClues(reading, place),
    ),
  };
}

/** "told reporters at Praia airport": whoever was on the way. A hotel or a centre there is a place of meetings. */
function isAirport(reading: Reading, { start, end }: PlaceMention): boolean {
  return (
    /^ (?:international )?airport(?! (?:hotel|conference|cent(?:re|er)))(?!\p{L})/u.test(
      reading.folded.slice(end, end + 60),
    ) ||
    /(?<!\p{L})аэропорт[аеу]? (?:г\. ?|города )?$/u.test(reading.folded.slice(Math.max(0, start - 30), start))
  );
}

/** Whether the sentence is about this meeting and says where it was. */
function saysItWas(reading: Reading, main: MainMeeting, place: PlaceMention): boolean {
  const sentence = sentenceOf(reading, place);
  if (!sentence) return false;
  const isNamed = namesMeeting(reading, main, sentence);
  return (
    isNamed || (happens.test(wordsOf(reading, sentence)) && within(reading.meetings, sentence).length === 0)
  );
}

/** The one city named before a part of a text: what the text as a whole says of where it all was. */
export function placeOfHead(reading: Reading, part: { readonly start: number }): Found<Place> | undefined {
  const before = reading.places.filter(({ end }) => end <= part.start);
  const [first] = before;
  if (!first || before.some(({ city }) => city !== first.city)) return undefined;
  return {
    value: { city: first.city, country: first.country },
    clues: [derived(first, 'city'), derived(first, 'country')],
  };
}

function placeClues(reading: Reading, place: PlaceMention): readonly Clue[] {
  const beside = within(reading.parties, { start: place.end, end: place.end + 80 }).find(
    (party) => party.party === place.country && /^,? ?\(?$/u.test(reading.text.slice(place.end, party.start)),
  );
  return [stated(place, 'city'), beside ? stated(beside, 'country') : derived(place, 'country')];
}

function scorePlace(reading: Reading, main: MainMeeting, place: PlaceMention, isTold: boolean): number {
  const sentence = sentenceOf(reading, place);
  if (!sentence) return -1;
  if (reading.form.some((line) => ['place', 'venue', 'date'].includes(line.field) && contains(line, place)))
    return 12;
  const ofHead = headLineAt(reading, place);
  if (ofHead === 'meeting') return 11;
  const words = wordsOf(reading, sentence);
  const early =
    sentence.block - (reading.sentences[0]?.block ?? 0) < 8 || standsBelowTitle(reading, main, sentence);
  const named = namesMeeting(reading, main, sentence);
  let score = early ? 2 : 0;
  if (isHeading(reading, sentence) && early) score += 3;
  // "BRATISLAVA – TASHKENT – BRUSSELS": whence a paper comes, not where anybody met.
  if (isHeading(reading, sentence) && within(reading.places, sentence).length > 2) score -= 5;
  if (isOffice.test(reading.folded.slice(Math.max(sentence.start, place.start - 70), place.start)))
    score -= 5;
  if (isDateline(reading, sentence, place)) score += 4;
  if (named) score += 3;
  if (!isTold && closesPaper(reading, sentence)) score += 6;
  else if (ofPaper.test(reading.folded.slice(Math.max(sentence.start, place.start - 40), place.start)))
    score -= 4;
  if (happens.test(words)) score += 2;
  if (
    /(?<!\p{L})(?:in|at|of|в|во|городе|г\.) ?$/u.test(
      reading.folded.slice(Math.max(0, place.start - 12), place.start),
    )
  )
    score += 1;
  if (within(reading.dates, sentence).length > 0) score += 1;
  if (namesOtherMeeting(reading, main, sentence)) score -= 5;
  if (nextMeeting.test(words)) score -= 8;
  if (!early && ahead.test(reading.folded.slice(Math.max(sentence.start, place.start - 60), place.start)))
    score -= 6;
  // "IOM Almaty office", "in Geneva in December": the place of something else named in the same sentence.
  if (
    within(reading.parties, { start: place.start - 12, end: place.start }).some(
      (party) => party.kind === 'organisation',
    )
  )
    score -= 3;
  return score;
}

/** "the OSCE Centre in Bishkek" sits there, wherever it meets. */
const isOffice =
  /(?<!\p{L})(?:office|mission|representation|embassy|delegation|presence|(?:osce|field|programme|project) cent(?:re|er)|бюро|офис\p{L}?|представительств\p{L}|посольств\p{L}|миссии|центр\p{L}? обсе) (?:in|at|в|во) $/u;

/** Where a paper was adopted or issued: "Adopted in Almaty on …, the Declaration remains …". */
const ofPaper =
  /(?<!\p{L})(?:adopted|signed|issued|принят[аоы]?|подписан[аоы]?|издан[аоы]?) (?:in|at|в|во) (?:the city of |г\. ?|городе )?$/u;

/** Where something is still to be: "to be held in Geneva". */
const ahead =
  /(?<!\p{L})(?:to be held|will be held|to take place|will take place|due to|to host|to hold|to meet|meet again|to reconvene|состоится|пройдет|провести|принять) (?:[\p{L}\p{N}-]+ ){0,6}$/u;

/** A State named as the place ("was held in Kazakhstan") where no city is. */
function countryOnly(reading: Reading, main: MainMeeting): Found<Place> | undefined {
  for (const party of reading.parties) {
    const sentence = sentenceOf(reading, party);
    if (!sentence || party.kind !== 'state' || party.form === 'adjective') continue;
    if (!namesMeeting(reading, main, sentence) || !happens.test(wordsOf(reading, sentence))) continue;
    if (!/(?<!\p{L})(?:in|в) $/u.test(reading.folded.slice(party.start - 4, party.start))) continue;
    return { value: { country: party.party }, clues: [stated(party, 'country')] };
  }
  return undefined;
}
