import type { Format } from '@/i18n/use-format';
import type { Translate } from '@/i18n/use-text';

import { doubtReason } from '../review/dropped-reason';
import { matchInWords, ownInWords, processInWords } from '../review/match/match-in-words';
import { peopleReason, profileInWords } from '../people/people-in-words';
import type { Question } from './question';

/** A question in one sentence. */
export function questionInWords(question: Question, t: Translate, format: Format, language: string): string {
  const { count, files } = question;
  const values = { count, files: files.length };
  switch (question.kind) {
    case 'doubt':
      return t('exchange.asked.doubt', { ...values, what: t(`exchange.fact.${question.fact}`) });
    case 'party':
      return t('exchange.asked.party', { ...values, name: question.name });
    case 'year':
      return t('exchange.asked.year', values);
    case 'type':
      return t('exchange.asked.type', { ...values, title: question.title });
    case 'person':
      return t('exchange.asked.person', {
        ...values,
        names: format.list(question.group.profiles.map((profile) => profileInWords(profile, t, language))),
      });
    case 'foreign':
      return t('exchange.asked.foreign', {
        ...values,
        process: processInWords(question.process, language),
        own: ownInWords(question.own, language),
      });
    case 'double':
      return t('exchange.asked.double', { one: files[0] ?? '', two: files[1] ?? '' });
  }
}

/** Why it is asked, or what the answer rests on. */
export function reasonInWords(question: Question, t: Translate, format: Format): string {
  switch (question.kind) {
    case 'doubt':
      return t(doubtReason(question.why));
    case 'party':
      return t('review.why.unknown-organisation');
    case 'year':
      return format.list([...question.examples]);
    case 'type':
      return t('exchange.why.missing-kind');
    case 'person':
      return peopleReason(question.group, t, format);
    case 'foreign':
      return '';
    case 'double':
      return question.match ? matchInWords(question.match, t, format) : '';
  }
}
