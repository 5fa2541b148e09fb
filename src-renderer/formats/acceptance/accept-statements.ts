import type { DraftParagraph, DraftStatement } from '@/domain/draft';
import type { Id } from '@/domain/fields';
import type { JournalValue } from '@/domain/journal';
import { keptStatementField, standsIn } from '@/domain/kept-statements';
import { defaultFollowUp, type Statement } from '@/domain/paragraph';
import { wordsByLanguage, wordsIn } from '@/domain/statement-words';

import { pairedWords } from '../narrative/pair-words';
import type { AcceptingMeeting } from './accepting';
import { offerValue } from './offer-value';
import { lastOrder } from './plan-builder';
import { sameValue } from './standing';
import { claimExistence, claimFact } from './write-claims';

interface StatementPlace {
  readonly path: string;
  readonly language: string;
  readonly paragraphId: Id;
}

/**
 * The statements of a paragraph. One that is there, by its words or in another language, is not entered again; one whose
 * words the paragraph was not given waits beside them with the wording that it belongs to.
 */
export function acceptStatements(
  accepting: AcceptingMeeting,
  drafted: DraftParagraph,
  at: StatementPlace,
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
    const own = plan.where('statements', 'paragraphId', at.paragraphId);
    const statementClass = kept('class', statement.class);
    const known = own.find((one) =>
      Object.values(wordsByLanguage(one)).some((words) => sameValue(words, statement.text)),
    );
    if (!known && isOfOtherWords(accepting, drafted, statement, at)) {
      keepBeside(accepting, statement, { ...at, path });
      return;
    }
    const row =
      known ??
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

/** Whether the paragraph stands with another wording, which does not hold the statement. */
function isOfOtherWords(
  { plan }: AcceptingMeeting,
  { text: drafted }: DraftParagraph,
  { text: words }: DraftStatement,
  { language, paragraphId }: { readonly language: string; readonly paragraphId: Id },
): boolean {
  const standing = plan.row('paragraphs', paragraphId)?.text[language] ?? '';
  return standing !== '' && !sameValue(standing, drafted) && !standsIn(words, standing);
}

/** See `kept-statements.ts`. What was left out of the statement stays left out of it. */
function keepBeside(
  accepting: AcceptingMeeting,
  statement: DraftStatement,
  { path, language, paragraphId }: StatementPlace,
): void {
  const stated = Object.entries(statement).filter(([field]) => !accepting.isLeftOut(`${path}/${field}`));
  // A draft is read from JSON.
  const value = Object.fromEntries(stated) as { readonly [field: string]: JournalValue };
  const field = keptStatementField(language);
  const record = { table: 'paragraphs', recordId: paragraphId } as const;
  const own = accepting.evidence.at(path);
  const evidence = own.length > 0 ? own : accepting.evidence.under(path);
  // One place is enough: what each part of it bears out is in the value.
  const claims = claimFact(
    accepting,
    { path, ...record, field, value, standing: null },
    evidence.slice(0, 1).map(({ value: _ofItsOwn, ...place }) => place),
  );
  accepting.tally.keptStatements += claims.length;
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
