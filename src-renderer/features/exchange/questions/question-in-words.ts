import { isMessageKey } from '@/i18n/message-key';
import type { Format } from '@/i18n/use-format';
import type { Translate } from '@/i18n/use-text';

import { doubtReason } from '../review/dropped-reason';
import type { Question } from './question';

/** A question in one sentence. */
export function questionInWords(question: Question, t: Translate, format: Format): string {
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
      return t('exchange.asked.type', { ...values, title: question.title || 'none' });
    case 'person':
      return t('exchange.asked.person', { ...values, names: format.list([...question.names]) });
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
      return t('exchange.asked.person.why');
    case 'double': {
      const same = question.reasons.flatMap((reason) => {
        const key = `exchange.match.reason.${reason}`;
        return isMessageKey(key) ? [t(key)] : [];
      });
      return same.length > 0 ? t('exchange.match.why', { why: format.list(same) }) : '';
    }
  }
}
