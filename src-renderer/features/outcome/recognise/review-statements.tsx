import { CircleQuestionMark, Flag } from 'lucide-react';
import { useRef, type KeyboardEvent } from 'react';
import { defaultFollowUp, numberLabel, type Statement } from '@/domain/paragraph';
import { followUpValues, statementClasses } from '@/domain/draft';
import { useText } from '@/i18n/use-text';
import { Checkbox } from '@/ui/checkbox';
import { classNames } from '@/ui/class-names';
import { Icon } from '@/ui/icon';
import { LightSelect } from '@/ui/light-select';
import { Pill } from '@/ui/pill';
import { classIcons } from '../statements/class-mark';
import type { Decisions, ReadParagraph, ReadStatement } from './decisions';
import { ProposedText } from './proposed-text';
import styles from './recognise.module.css';

interface ReviewStatementsProps {
  readonly paragraphs: readonly ReadParagraph[];
  readonly decisions: Decisions;
}

/**
 * Everything recognised in a text, under the words it was recognised in. Arrows go from statement to statement, Space
 * takes or leaves one, 1 to 7 give its class, F its follow-up.
 */
export function ReviewStatements({ paragraphs, decisions }: ReviewStatementsProps) {
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
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- the keys are those of the checkboxes in it
    <ol className={styles.paragraphs} ref={list} onKeyDown={onKeyDown} aria-label={t('outcome.review.list')}>
      {paragraphs.map((paragraph) => (
        <li key={paragraph.key} className={classNames(styles.paragraph, styles[`level-${paragraph.level}`])}>
          <span className={styles.number}>{numberLabel(paragraph.number, paragraph.level)}</span>
          <div className={styles.body}>
            <ProposedText paragraph={paragraph} isTaken={decisions.isTaken} />
            {paragraph.statements.length === 0 ? (
              <p className={styles.none}>{t('outcome.review.none')}</p>
            ) : (
              <ul className={styles.statements}>
                {paragraph.statements.map((statement) => (
                  <ProposalRow key={statement.key} statement={statement} decisions={decisions} />
                ))}
              </ul>
            )}
          </div>
        </li>
      ))}
    </ol>
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
  const facts = [value.qualifier, ...value.addressees.map((name) => `→ ${name}`)].filter(Boolean).join(' · ');
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
