import { useEffect, useRef, useState } from 'react';
import type { Id, Localized } from '@/domain/fields';
import { outcomeLines } from '@/domain/number-paragraphs';
import { outcomeItems } from '@/domain/outcome-item';
import type { Paragraph, Statement } from '@/domain/paragraph';
import { recommendationRows } from '@/domain/recommendation-row';
import { wordsByLanguage } from '@/domain/statement-words';
import { useText } from '@/i18n/use-text';
import { today } from '@/pickers/today';
import { useRun, useUndoNotice } from '@/pickers/use-run';
import { takeUpStatements } from '@/store/commands/take-up-statements';
import { useLive } from '@/store/react/use-live';
import { useRegister } from '@/store/react/register-context';
import type { Register } from '@/store/register';
import { Button } from '@/ui/button';
import { Card } from '@/ui/card';
import { useOneAtATime } from '@/ui/use-one-at-a-time';
import { textsAbove } from '../paragraphs/texts-above';
import { useRecommend } from './recommend-context';
import { translationsOf } from '@/formats/narrative/pair-words';
import { findDue } from '@/formats/narrative/find-due';
import { wordsAlone } from '@/formats/narrative/words-alone';
import { StatementChoice } from './statement-choice';
import { leaderOf, takenUp, usualAddressing, usualChoice, type Addressing } from './choices';
import styles from './recommend.module.css';
import { useRepeatsOf } from './use-repeats-of';

/** What becomes of the statements that are being taken up, to confirm in one go; nothing while none are. */
export function RecommendReview({ paragraphs }: { readonly paragraphs: readonly Paragraph[] }) {
  const { taking } = useRecommend();
  if (taking === null) return null;
  const lines = outcomeLines(paragraphs);
  const items = outcomeItems(lines);
  const numbers = new Map(lines.map(({ paragraph, cited }) => [paragraph.id, cited]));
  const told = new Map(
    taking.map((statement) => {
      const texts = paragraphs.find(({ id }) => id === statement.paragraphId)?.text ?? {};
      const above = textsAbove(lines, statement.paragraphId, statement.language);
      const due = findDue(statement.text) ?? dueOfOpening(above.map(({ text }) => text));
      const opening = items.get(statement.paragraphId)?.opening ?? {};
      const cited = numbers.get(statement.paragraphId) ?? '';
      return [statement.id, { ...toldAlone(statement, texts), due, opening, cited }] as const;
    }),
  );
  return <OpenReview key={taking.map(({ id }) => id).join()} statements={taking} told={told} />;
}

interface Told {
  /** Its words in every language they are known in. */
  readonly words: Localized;
  /** As they can stand without the paragraph. */
  readonly alone: Localized;
  readonly isUnclear: boolean;
  /** The day by which it or its opening asks for it, EDTF. */
  readonly due: string | null;
  /** What its paragraph stands below; see `outcomeItems`. */
  readonly opening: Localized;
  /** The number of its paragraph: "2 (a)". */
  readonly cited: string;
}

/** The nearest opening that names a day by which all that stands below it should be done. */
function dueOfOpening(above: readonly string[]): string | null {
  const openings = above.filter((text) => /:\s*$/u.test(text));
  return openings.map(findDue).findLast((due) => due !== null) ?? null;
}

function toldAlone(statement: Statement, texts: Localized): Pick<Told, 'words' | 'alone' | 'isUnclear'> {
  const words = {
    ...translationsOf(statement.text, texts, statement.language),
    ...wordsByLanguage(statement),
  };
  const alone = Object.entries(words).map(([tag, own]) => ({
    tag,
    ...wordsAlone(own, texts[tag] ?? '', tag === statement.language ? statement.actor : null),
  }));
  return {
    words,
    alone: Object.fromEntries(alone.map(({ tag, text }) => [tag, text])),
    isUnclear: alone.some(({ tag, isUnclear }) => tag === statement.language && isUnclear),
  };
}

function dueIn(date: string | null, isTaken: boolean) {
  return date === null ? null : { date, isTaken };
}

/**
 * How many of those that were made at the meeting address nobody yet: whom they address is to be decided, or it is the
 * States of a group that has none, as where nobody stands on the attendance list.
 */
async function countUnaddressed(register: Register, meetingId: Id, ids: readonly Id[]) {
  const records = await register.recommendationRecordsAt(meetingId);
  const rows = recommendationRows(records, { today: today(), day: null });
  const own = rows.filter(({ recommendation }) => ids.includes(recommendation.id));
  const undecided = own.filter(({ isUndecided }) => isUndecided).length;
  const nobody = own.filter(({ isUndecided, states }) => !isUndecided && states.size === 0).length;
  return { undecided, nobody };
}

interface OpenReviewProps {
  readonly statements: readonly Statement[];
  readonly told: ReadonlyMap<Id, Told>;
}

function OpenReview({ statements, told }: OpenReviewProps) {
  const t = useText();
  const run = useRun();
  const register = useRegister();
  const notice = useUndoNotice();
  const { done } = useRecommend();
  const offers = useRepeatsOf(statements);
  const [{ meetingId } = { meetingId: '' }] = statements;
  const counts = useLive((all) => all.groupSizesAt(meetingId), [meetingId]);
  const [chosen, setChosen] = useState<ReadonlyMap<Id, string>>(new Map());
  const [addressed, setAddressed] = useState<ReadonlyMap<Id, Addressing>>(new Map());
  const [undue, setUndue] = useState<ReadonlySet<Id>>(new Set());
  const dueOf = ({ id }: Statement) => (undue.has(id) ? null : (told.get(id)?.due ?? null));
  const addressingOf = (statement: Statement) => addressed.get(statement.id) ?? usualAddressing(statement);
  const confirm = useRef<HTMLButtonElement>(null);
  const isReady = offers !== undefined;
  // Who opened the review confirms it with Enter, once there is something to confirm.
  useEffect(() => {
    if (isReady) confirm.current?.focus();
  }, [isReady]);
  const choiceOf = (id: Id) =>
    chosen.get(id) ?? usualChoice(offers?.get(id) ?? [], told.get(id)?.isUnclear ?? false);
  const textOf = ({ id }: Statement) => told.get(id)?.alone ?? {};
  const wordsOf = ({ id }: Statement) => told.get(id)?.words ?? {};
  const taken = takenUp(statements, choiceOf, textOf, wordsOf, addressingOf, dueOf);
  const close = () => {
    done();
    const [first] = statements;
    document.querySelector<HTMLElement>(`[data-statement="${first?.id}"]`)?.focus();
  };
  const take = useOneAtATime(async () => {
    const ids = await run(takeUpStatements(taken));
    if (ids === null) return;
    close();
    const made = taken.filter(({ reaffirms, joins }) => reaffirms === null && joins === undefined).length;
    const reaffirmed = taken.filter(({ reaffirms }) => reaffirms !== null).length;
    const open = await countUnaddressed(register, meetingId, ids);
    notice(t('outcome.recommend.done', { made, reaffirmed, ...open }));
  });
  return (
    <Card title={t('outcome.recommend.title', { count: statements.length })}>
      <div className={styles.review}>
        {isReady ? null : <p role="status">{t('outcome.recommend.looking')}</p>}
        <ul className={styles.statements}>
          {statements.map((statement, index) => (
            <StatementChoice
              key={statement.id}
              statement={statement}
              text={textOf(statement)}
              cited={told.get(statement.id)?.cited ?? ''}
              opening={told.get(statement.id)?.opening ?? {}}
              isUnclear={told.get(statement.id)?.isUnclear ?? false}
              joins={index > 0 && leaderOf(statements, index, choiceOf) !== null}
              offers={offers?.get(statement.id) ?? []}
              choice={choiceOf(statement.id)}
              onChoose={(choice) => setChosen((all) => new Map(all).set(statement.id, choice))}
              due={dueIn(told.get(statement.id)?.due ?? null, !undue.has(statement.id))}
              onDue={(isTaken) =>
                setUndue(
                  (all) =>
                    new Set(isTaken ? [...all].filter((id) => id !== statement.id) : [...all, statement.id]),
                )
              }
              counts={counts}
              addressing={addressingOf(statement)}
              onAddress={(to) => setAddressed((all) => new Map(all).set(statement.id, to))}
            />
          ))}
        </ul>
        <div className={styles.actions}>
          <Button onPress={close}>{t('ui.cancel')}</Button>
          <Button
            kind="primary"
            ref={confirm}
            isDisabled={!isReady || taken.length === 0}
            onPress={() => void take()}
          >
            {t('outcome.recommend.confirm', { count: taken.length })}
          </Button>
        </div>
      </div>
    </Card>
  );
}
