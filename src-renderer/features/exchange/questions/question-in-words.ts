import { formatEdtf } from '@/domain/format-edtf';
import type { Format } from '@/i18n/use-format';
import type { Translate } from '@/i18n/use-text';

import { doubtReason } from '../review/dropped-reason';
import { kindName, placeName } from '../review/fact-words';
import { likelihoodInWords, matchInWords, ownInWords, processInWords } from '../review/match/match-in-words';
import type { SamePair } from '../same/group';
import { sameInWords } from '../same/same-in-words';
import { partyName } from '../review/party-words';
import { valueInWords } from '../review/value-in-words';
import type { DoubledMeeting, DoubtedValue, Question } from './question';

/** A question in one sentence. */
export function questionInWords(question: Question, t: Translate, format: Format, language: string): string {
  const { count, files } = question;
  const values = { count, files: files.length };
  switch (question.kind) {
    case 'doubt':
      return t('exchange.asked.doubt', {
        ...values,
        // As many places as files go without saying.
        places: count === files.length ? 0 : count,
        what: t(`exchange.fact.${question.fact}`),
      });
    case 'party':
      return t('exchange.asked.party', { ...values, name: question.name });
    case 'acronym':
      return t('exchange.asked.acronym', {
        ...values,
        acronym: question.acronym,
        name: question.name,
        file: question.spelledIn[0] ?? '',
      });
    case 'year':
      return t('exchange.asked.year', values);
    case 'type':
      return t('exchange.asked.type', { ...values, title: question.title });
    case 'same':
      return sameInWords(question.same, t, format, language).question;
    case 'foreign':
      return t('exchange.asked.foreign', {
        ...values,
        process: processInWords(question.process, language),
        own: ownInWords(question.own, language),
      });
    case 'double':
      return count > 2
        ? t('exchange.asked.double.several', values)
        : t('exchange.asked.double', { one: files[0] ?? '', two: files[1] ?? '' });
    case 'listed':
      return t('exchange.asked.listed', {
        count,
        list: question.listed.name,
        meeting: meetingInWords(question.listed.meeting, t, language),
        file: files[0] ?? '',
      });
    case 'lists':
      return t('exchange.asked.lists', { one: files[0] ?? '', two: files[1] ?? files[0] ?? '' });
  }
}

/** Why it is asked, or what the answer rests on. */
export function reasonInWords(question: Question, t: Translate, format: Format, language: string): string {
  switch (question.kind) {
    case 'doubt':
      return t(doubtReason(question.why));
    case 'party':
      return t('review.why.unknown-organisation');
    case 'acronym':
      return t('exchange.asked.acronym.why', { acronym: question.acronym });
    case 'year':
      return format.list([...question.examples]);
    case 'type':
      return t('exchange.why.missing-kind');
    case 'same':
      return sameInWords(question.same, t, format, language).reason;
    case 'foreign':
      return '';
    case 'double':
    case 'listed': {
      const { pairs, reviews } = question;
      const least = reviews
        .flatMap(({ id }) => bestPairOf(id, pairs) ?? [])
        .toSorted((a, b) => a.likelihood - b.likelihood)[0];
      return least && least.likelihood > 0 ? matchInWords(least, t, format) : '';
    }
    case 'lists':
      return '';
  }
}

/** What a question asks about that can be answered one by one; empty where it is all or nothing. */
export function itemsInWords(
  question: Question,
  t: Translate,
  format: Format,
  language: string,
): ReturnType<typeof sameInWords>['items'] {
  if (question.kind === 'same') return sameInWords(question.same, t, format, language).items;
  if (question.kind === 'lists')
    return question.meetings.map(({ id, one, two, match }) => ({
      id,
      name: t('exchange.asked.lists.pair', {
        one: meetingInWords(one.meeting, t, language),
        two: meetingInWords(two.meeting, t, language),
      }),
      note: matchInWords(match, t, format),
    }));
  const reviews = question.kind === 'double' || question.kind === 'listed' ? question.reviews : [];
  // Two files are asked about in the question itself, and so is one beside a meeting of a list.
  if (reviews.length < (question.kind === 'listed' ? 2 : 3)) return [];
  const pairs = question.kind === 'double' || question.kind === 'listed' ? question.pairs : [];
  return reviews.map(({ id, name, meeting }) => {
    const pair = bestPairOf(id, pairs);
    const said = pair && pair.likelihood > 0 ? likelihoodInWords(pair.likelihood, t) : '';
    return { id, name, note: [meetingInWords(meeting, t, language), said].filter(Boolean).join(' · ') };
  });
}

/** What ties one of several to the others best: all of them are one only as far as the loosest of these holds. */
function bestPairOf<P extends SamePair>(id: string, pairs: readonly P[]): P | undefined {
  return pairs
    .filter(({ one, two }) => one === id || two === id)
    .toSorted((a, b) => b.likelihood - a.likelihood)[0];
}

/** "4th Senior Officials’ Meeting · 12–13 June 2018 · Bishkek, Kyrgyzstan" */
function meetingInWords(meeting: DoubledMeeting['meeting'], t: Translate, language: string): string {
  if (!meeting) return '';
  return [
    kindName(meeting, t) || meeting.title || meeting.theme,
    meeting.date && formatEdtf(meeting.date, language),
    placeName(meeting, language),
  ]
    .filter(Boolean)
    .join(' · ');
}

/** So many values are shown in the line; the others are in its hint. */
const shownValues = 6;

/** "To be taken: 14 May 2019; 2–3 June 2016; 4 more"; `''` where there is nothing that few words can say. */
export function valuesInWords(
  question: Question,
  t: Translate,
  language: string,
): { readonly line: string; readonly all: readonly string[] } {
  const values = question.kind === 'doubt' ? question.values : [];
  const all = [...new Set(values.map((value) => doubtedInWords(value, t, language)))].filter(Boolean);
  if (all.length === 0) return { line: '', all };
  const more = all.length - shownValues;
  const shown = more > 0 ? [...all.slice(0, shownValues), t('exchange.asked.more', { count: more })] : all;
  return { line: t('exchange.asked.values', { values: shown.join('; ') }), all };
}

function doubtedInWords(value: DoubtedValue, t: Translate, language: string): string {
  if ('value' in value)
    return value.field === 'delegations' || value.field === 'organisers'
      ? partyName(value.value, language, undefined)
      : valueInWords(value.field, value.value, t, language);
  return placeName(value.place, language);
}
