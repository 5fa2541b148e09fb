import { useIntl } from 'react-intl';
import type { Localized } from '@/domain/fields';
import { formatEdtf } from '@/domain/format-edtf';
import type { Statement } from '@/domain/paragraph';
import type { GroupSizes } from '@/domain/addressed-parties';
import { useText } from '@/i18n/use-text';
import { Bidi } from '@/ui/bidi';
import { Pill } from '@/ui/pill';
import { Checkbox } from '@/ui/checkbox';
import { Select } from '@/ui/select';
import { anew, leaveOut, together, told, usualAddressing, type Addressing } from './choices';
import styles from './recommend.module.css';
import type { Reaffirmable } from './use-repeats-of';

const groups = ['participants', 'members'] as const;

interface StatementChoiceProps {
  readonly statement: Statement;
  /** Its words in every language they are known in. */
  readonly text: Localized;
  /** The number of its paragraph: "2 (a)"; `''` where that is gone. */
  readonly cited: string;
  /** What its paragraph stands below, in the languages in which that opens it. */
  readonly opening: Localized;
  /** They point back to what is not said in them. */
  readonly isUnclear: boolean;
  /** There is one before it that it can be joined to. */
  readonly joins: boolean;
  readonly offers: readonly Reaffirmable[];
  readonly choice: string;
  readonly onChoose: (choice: string) => void;
  readonly addressing: Addressing;
  readonly onAddress: (addressing: Addressing) => void;
  /** The date that its words name, EDTF, and whether it is taken; `null` where they name none. */
  readonly due: { readonly date: string; readonly isTaken: boolean } | null;
  readonly onDue: (isTaken: boolean) => void;
  /** How many States each group is at this meeting; `undefined` until it is known. */
  readonly counts: GroupSizes | undefined;
}

/** One statement, what is to become of it, and beside it what of the register says nearly the same. */
export function StatementChoice(props: StatementChoiceProps) {
  const {
    statement,
    text,
    cited,
    opening,
    isUnclear,
    joins,
    offers,
    choice,
    onChoose,
    addressing,
    onAddress,
  } = props;
  const { due, onDue, counts } = props;
  const { locale } = useIntl();
  const t = useText();
  const groupInWords = (id: (typeof groups)[number]) => {
    const group = t(`domain.addressed.${id}`);
    return counts ? t('recommendations.undecided.group', { group, count: counts[id] }) : group;
  };
  const standing = choice === together && !joins ? anew : choice;
  const { addressees } = statement;
  // Words that mean one of the groups are no choice beside it.
  const isToldApart = usualAddressing(statement) === told || addressing === told;
  const shown = offers.find(({ id }) => id === choice) ?? offers.at(0);
  return (
    <li className={styles.statement}>
      <div className={styles.texts}>
        {cited === '' ? null : <p className={styles.cited}>{t('outcome.paragraph', { number: cited })}</p>}
        {[statement.language, ...Object.keys(text).filter((tag) => tag !== statement.language)].map((tag) => (
          <p key={tag} className={styles.words} lang={tag} dir="auto">
            {opening[tag] === undefined ? null : <span className={styles.opening}>{opening[tag]} </span>}
            {text[tag]}
          </p>
        ))}
        {isUnclear ? (
          <p>
            <Pill kind="ask">{t('outcome.recommend.unclear')}</Pill>
          </p>
        ) : null}
      </div>
      <div className={styles.choices}>
        <Select
          label={t('outcome.recommend.what', { text: statement.text })}
          labelHidden
          items={[
            ...offers.map(({ id, reference }) => ({
              id,
              label: t('outcome.recommend.reaffirms', { reference }),
            })),
            { id: anew, label: t('outcome.recommend.anew') },
            ...(joins ? [{ id: together, label: t('outcome.recommend.together') }] : []),
            { id: leaveOut, label: t('outcome.recommend.leave-out') },
          ]}
          value={standing}
          onChange={onChoose}
        />
        {standing === anew ? (
          <Select
            label={t('outcome.recommend.addressed', { text: statement.text })}
            labelHidden
            items={[
              ...(isToldApart ? [{ id: told, label: `→ ${addressees.join(', ')}` } as const] : []),
              ...groups.map((id) => ({ id, label: `→ ${groupInWords(id)}` })),
              { id: 'undecided', label: t('recommendations.undecided') },
            ]}
            value={addressing}
            onChange={onAddress}
          />
        ) : null}
        {standing === anew && due ? (
          <Checkbox isSelected={due.isTaken} onChange={onDue}>
            {t('outcome.recommend.due', { date: formatEdtf(due.date, locale) })}
          </Checkbox>
        ) : null}
      </div>
      {shown ? (
        <div className={styles.alike}>
          <p className={styles.other}>
            <strong>{shown.reference}</strong> <Bidi>{shown.text}</Bidi>
          </p>
          <p className={styles.reason}>
            {t('outcome.recommend.shared', { words: shown.shared.slice(0, 8).join(', ') })}
          </p>
        </div>
      ) : null}
    </li>
  );
}
