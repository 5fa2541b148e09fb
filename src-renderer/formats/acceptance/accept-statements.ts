import type { DraftParagraph } from '@/domain/draft';
import type { Id } from '@/domain/fields';
import { defaultFollowUp, type Statement } from '@/domain/paragraph';
import { wordsByLanguage, wordsIn } from '@/domain/statement-words';

import { pairedWords } from '../narrative/pair-words';
import type { AcceptingMeeting } from './accepting';
import { offerValue } from './offer-value';
import { lastOrder } from './plan-builder';
import { sameValue } from './standing';
import { claimExistence } from './write-claims';

/** The statements of a paragraph. One that is there, by its words or in another language, is not entered again. */
export function acceptStatements(
  accepting: AcceptingMeeting,
  drafted: DraftParagraph,
  at: { readonly path: string; readonly language: string; readonly paragraphId: Id },
): void {
  const { plan, meetingId } = accepting;
  const coming = drafted.statements.filter(
    (_, index) => !accepting.isLeftOut(`${at.path}/statements/${index}`),
  );
  drafted.statements.forEach((statement, index) => {
    const path = `${at.path}/statements/${index}`;
    if (accepting.isLeftOut(path)) return;
    const kept = <T>(field: string, value: T | undefined): T | null =>
      value === undefined || accepting.isLeftOut(`${path}/${field}`) ? null : value;
    const own = plan.rows('statements').filter((row) => row.paragraphId === at.paragraphId);
    const statementClass = kept('class', statement.class);
    const row =
      own.find((one) =>
        Object.values(wordsByLanguage(one)).some((words) => sameValue(words, statement.text)),
      ) ??
      pairedWith(accepting, own, statement, coming, at) ??
      plan.add('statements', {
        id: plan.newId(),
        meetingId,
        paragraphId: at.paragraphId,
        language: at.language,
        text: statement.text,
        translations: {},
        actor: kept('actor', statement.actor),
        verb: kept('verb', statement.verb),
        class: statementClass,
        followUp:
          kept('followUp', statement.followUp) ??
          (statementClass === null ? 'no' : defaultFollowUp[statementClass]),
        qualifier: kept('qualifier', statement.qualifier),
        addressees: namesOf(kept('addressees', statement.addressees)),
        order: lastOrder(plan, own),
      });
    const record = { table: 'statements', recordId: row.id, isWholeRecord: true } as const;
    claimExistence(accepting, { path, ...record });
    for (const field of ['actor', 'verb', 'class', 'followUp', 'qualifier'] as const)
      // In another language they are other words, which a statement keeps for its own only.
      if (field === 'class' || field === 'followUp' || row.language === at.language)
        offerValue(accepting, { path: `${path}/${field}`, ...record, field, value: statement[field] });
  });
}

/** Names as they were typed, one a line. */
function namesOf(addressees: readonly string[] | null): string[] {
  const names = (addressees ?? []).map((name) => name.trim()).filter((name) => name !== '');
  return [...new Set(names)];
}

/**
 * The statement that stands in the paragraph in another language and says this one, with its words in the language: the
 * one whose words pair with these, else the only one of its class where only one of that class comes in. Of several it
 * is not known which says which: such a statement stands by itself until somebody pairs it.
 */
function pairedWith(
  { plan }: AcceptingMeeting,
  own: readonly Statement[],
  { text, class: kind }: DraftParagraph['statements'][number],
  coming: DraftParagraph['statements'],
  { language, paragraphId }: { readonly language: string; readonly paragraphId: Id },
): Statement | undefined {
  const texts = plan.row('paragraphs', paragraphId)?.text ?? {};
  const waiting = own.filter((one) => wordsIn(one, language) === null);
  const same = waiting.find((one) => {
    const words = pairedWords(one.text, texts[one.language] ?? '', texts[language] ?? '');
    return words !== null && sameValue(words, text);
  });
  const found = same ?? onlyOfClass(own, waiting, coming, kind ?? null);
  if (found) {
    const translations = { ...found.translations, [language]: text };
    plan.change('statements', found.id, { translations });
  }
  return found;
}

function onlyOfClass(
  own: readonly Statement[],
  waiting: readonly Statement[],
  coming: DraftParagraph['statements'],
  kind: Statement['class'],
): Statement | undefined {
  const ofClass = own.filter((one) => one.class === kind);
  const comingOfClass = coming.filter((one) => one.class === kind);
  return kind !== null && ofClass.length === 1 && comingOfClass.length === 1
    ? waiting.find((one) => one.class === kind)
    : undefined;
}
