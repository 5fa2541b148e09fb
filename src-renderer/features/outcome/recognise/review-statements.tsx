import { CircleQuestionMark, Flag, Heading } from 'lucide-react';
import { useRef, type KeyboardEvent, type ReactNode } from 'react';
import { defaultFollowUp, numberLabel, type Statement } from '@/domain/paragraph';
import { followUpValues, statementClasses } from '@/domain/draft';
import type { StatementDoubt } from '@/formats/narrative/propose-outcome';
import { useText } from '@/i18n/use-text';
import { Checkbox } from '@/ui/checkbox';
import { classNames } from '@/ui/class-names';
import { Icon } from '@/ui/icon';
import { LightSelect } from '@/ui/light-select';
import { Pill } from '@/ui/pill';
import { KeyScope } from '@/ui/key-scope';
import { classIcons } from '../statements/class-mark';
import type { Decisions, ReadParagraph, ReadStatement } from './decisions';
import type { LoosePart, PartPlace } from '../paragraphs/place-parts';
import { LooseLine } from './loose-line';
import { WhomChoice } from './whom-choice';
import { ProposedText } from './proposed-text';
import { opensItems } from './opens-items';
import styles from './recognise.module.css';

/** Doubts that are settled by saying whom it addresses. */
const whomDoubts: ReadonlySet<StatementDoubt> = new Set<StatementDoubt>(['addressee', 'partner', 'at-large']);

interface ReviewStatementsProps {
  readonly paragraphs: readonly ReadParagraph[];
  readonly decisions: Decisions;
  /** Lines without a number, under keys that count on with those of the paragraphs. */
  readonly loose?: readonly LoosePart[];
  readonly onPlace?: (words: string, place: PartPlace) => void;
}

/**
 * Everything recognised in a text, under the words it was recognised in. Arrows go from statement to statement, Space
 * takes or leaves one, 1 to 7 give its class, F its follow-up.
 */
export function ReviewStatements({ paragraphs, decisions, loose = [], onPlace }: ReviewStatementsProps) {
  const t = useText();
  const list = useRef<HTMLOListElement>(null);
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.ctrlKey || event.metaKey || event.altKey || !(event.target instanceof HTMLInputElement)) return;
    const key = event.target.closest<HTMLElement>('[data-proposal]')?.dataset['proposal'];
    if (key === undefined) return;
    const kind = /^Digit([1-7])$/u.exec(event.code)?.[1];
    if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
      const boxes = [...(list.current?.querySelectorAll<HTMLInputElement>('[data-proposal] input') ?? [])];
      const at = boxes.indexOf(event.target);
      boxes[at + (event.key === 'ArrowDown' ? 1 : -1)]?.focus();
    } else if (kind !== undefined) {
      const chosen = statementClasses[Number(kind) - 1];
      if (chosen) decisions.decide(key, { class: chosen, followUp: defaultFollowUp[chosen] });
    } else if (event.code === 'KeyF') {
      const at = followUpValues.indexOf(decisions.followUpOf(key));
      const next = followUpValues[(at + 1) % followUpValues.length];
      if (next) decisions.decide(key, { followUp: next });
    } else return;
    event.preventDefault();
  };
  const isLeft = ({ place }: LoosePart) => place === 'on' || place === 'out';
  const apart = loose.filter(isLeft);
  const rows =
    apart.length === 0
      ? paragraphs
      : [...paragraphs, ...apart].toSorted((a, b) => Number(a.key) - Number(b.key));
  return (
    <KeyScope
      as="ol"
      className={styles.paragraphs}
      ref={list}
      onKeys={onKeyDown}
      aria-label={t('outcome.review.list')}
    >
      {rows.map((row) =>
        'place' in row ? (
          <li key={`line ${row.key}`} className={styles.paragraph}>
            <span className={styles.number} />
            <LooseLine part={row} onPlace={onPlace} />
          </li>
        ) : (
          <ParagraphRow
            key={row.key}
            paragraph={row}
            opens={opensItems(paragraphs, row)}
            decisions={decisions}
          >
            {loose
              .filter((part) => part.key === row.key && !isLeft(part))
              .map((part) => (
                <LooseLine key={part.key} part={part} onPlace={onPlace} />
              ))}
          </ParagraphRow>
        ),
      )}
    </KeyScope>
  );
}

interface ParagraphRowProps {
  readonly paragraph: ReadParagraph;
  /** Its verb is that of statements in the items below. */
  readonly opens: boolean;
  readonly decisions: Decisions;
  readonly children: ReactNode;
}

function ParagraphRow({ paragraph, opens, decisions, children }: ParagraphRowProps) {
  const t = useText();
  const {
    kind,
    number,
    cited,
    level,
    isRepeated = false,
    printed = null,
    paired = null,
    statements,
  } = paragraph;
  const isHead = kind === 'heading';
  const shown = cited !== undefined && level > 0 ? cited : numberLabel(number, level);
  return (
    <li className={classNames(styles.paragraph, isHead ? styles.heading : styles[`level-${level}`])}>
      <span className={classNames(styles.number, isRepeated && styles.repeated)}>
        {isHead ? <Icon of={Heading} size="s" /> : shown}
      </span>
      <div className={styles.body}>
        <ProposedText paragraph={paragraph} isTaken={decisions.isTaken} />
        {isRepeated || printed !== null ? (
          <p className={styles.marks}>
            {isRepeated ? <Pill kind="danger">{t('outcome.paste.repeated', { number })}</Pill> : null}
            {printed === null ? null : (
              <Pill kind="ask">{t('outcome.paste.printed-as', { number: printed })}</Pill>
            )}
          </p>
        ) : null}
        {children}
        {isHead ? null : statements.length > 0 ? (
          <ul className={styles.statements}>
            {statements.map((statement) => (
              <ProposalRow key={statement.key} statement={statement} decisions={decisions} />
            ))}
          </ul>
        ) : (
          <p className={styles.none}>
            {paired
              ? t('outcome.review.paired', paired)
              : t(opens ? 'outcome.review.opens' : 'outcome.review.none')}
          </p>
        )}
      </div>
    </li>
  );
}

function ProposalRow({
  statement,
  decisions,
}: {
  readonly statement: ReadStatement;
  readonly decisions: Decisions;
}) {
  const t = useText();
  const { key, value } = statement;
  const kind = decisions.classOf(key);
  const followUp: Statement['followUp'] = decisions.followUpOf(key);
  const who = [value.actor, value.verb].filter(Boolean).join(' · ');
  const addressees = decisions.addresseesOf(key);
  const asksWhom = followUp !== 'no' && value.doubts.some((doubt) => whomDoubts.has(doubt));
  const names = asksWhom ? [] : addressees.map((name) => `→ ${name}`);
  const facts = [value.qualifier, ...names].filter(Boolean).join(' · ');
  const tags = [...value.themes, ...value.groups].join(' · ');
  return (
    <li className={styles.row} data-proposal={key}>
      <Checkbox
        isSelected={decisions.isTaken(key)}
        onChange={(taken) => decisions.decide(key, { taken })}
        aria-label={t('outcome.review.take', { text: value.text })}
      >
        <span className={styles.who}>{who === '' ? t('outcome.review.no-verb') : who}</span>
      </Checkbox>
      <span className={styles.facts}>
        {facts === '' ? null : <span>{facts}</span>}
        {tags === '' ? null : <span className={styles.tags}>{tags}</span>}
        {asksWhom ? (
          <WhomChoice
            text={value.text}
            read={value.addressees}
            partners={value.partners}
            value={addressees}
            onChange={(chosen) => decisions.decide(key, { addressees: chosen })}
          />
        ) : null}
        {value.doubts.map((doubt) => (
          <Pill key={doubt} kind="ask">
            {t(`outcome.review.doubt.${doubt}`)}
          </Pill>
        ))}
      </span>
      <span className={classNames(styles.follow, styles[`follow-${followUp}`])}>
        {followUp === 'no' ? null : <Icon of={followUp === 'yes' ? Flag : CircleQuestionMark} size="s" />}
        {t(`domain.follow-up.${followUp}`)}
      </span>
      <LightSelect
        label={t('outcome.review.class', { text: value.text })}
        items={statementClasses.map((id, at) => ({
          id,
          label: t(`domain.statement-class.${id}`),
          icon: classIcons[id],
          end: String(at + 1),
        }))}
        value={kind}
        placeholder={t('outcome.statement.unclassified')}
        onChange={(chosen) => decisions.decide(key, { class: chosen, followUp: defaultFollowUp[chosen] })}
      />
    </li>
  );
}
