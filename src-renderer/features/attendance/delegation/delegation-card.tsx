import { Trash2, UserPlus } from 'lucide-react';
import { memo, type ReactNode } from 'react';
import { useText, type Translate } from '@/i18n/use-text';
import { Bidi } from '@/ui/bidi';
import { classNames } from '@/ui/class-names';
import { IconButton } from '@/ui/icon-button';
import { Pill } from '@/ui/pill';
import { LineCheck } from '../roster/line-check';
import type { DelegationView } from '../roster/roster-view';
import styles from './delegation-card.module.css';

interface DelegationCardProps {
  readonly view: DelegationView;
  /** How many of its persons are chosen. */
  readonly chosen: 'none' | 'some' | 'all';
  readonly onChoose: (view: DelegationView) => void;
  readonly isActive: boolean;
  readonly isOpen: boolean;
  /** The next name without a State goes here. */
  readonly isCurrent: boolean;
  readonly onOpen: (id: string) => void;
  readonly onAddPerson: (view: DelegationView) => void;
  readonly onRemove: (id: string) => void;
  /** Where the record comes from. */
  readonly sources?: ReactNode;
  readonly editor?: ReactNode;
  readonly children: ReactNode;
}

/** A delegation with its persons; without any it is a complete record. */
export const DelegationCard = memo(function DelegationCard(props: DelegationCardProps) {
  const { view, chosen, isActive, isOpen, isCurrent } = props;
  const { onChoose, onOpen, onAddPerson, onRemove, sources, editor, children } = props;
  const t = useText();
  const facts = factsOf(view, t);
  const standing = view.standing === 'listed' ? '' : t(`attendance.bare.${view.standing}`);
  const details = [view.printed && t('attendance.row.printed', { name: view.printed }), standing, ...facts];
  return (
    <section
      className={classNames(styles.card, view.people.length === 0 && styles.bare)}
      aria-label={view.name}
      data-delegation={view.id}
    >
      <div
        data-head
        draggable={!isOpen}
        className={classNames(styles.head, isOpen && styles.open, isCurrent && styles.current)}
      >
        {view.people.length === 0 ? (
          <span className={styles.noCheck} />
        ) : (
          <LineCheck
            name={view.name}
            isChosen={chosen === 'all'}
            isPartly={chosen === 'some'}
            onChoose={() => onChoose(view)}
          />
        )}
        <button
          type="button"
          data-line={view.id}
          className={styles.main}
          tabIndex={isActive ? 0 : -1}
          aria-expanded={isOpen}
          aria-label={t('attendance.row.delegation', {
            name: view.name,
            details: details
              .filter(Boolean)
              .map((word) => `, ${word}`)
              .join(''),
            count: view.people.length,
          })}
          aria-describedby="attendance-keys"
          onClick={() => onOpen(view.id)}
        >
          {view.code === '' || view.code === view.name ? null : (
            <span className={styles.code}>{view.code}</span>
          )}
          <span className={styles.name} title={view.name}>
            <Bidi>{view.name}</Bidi>
          </span>
          {view.printed === '' ? null : (
            <span className={styles.printed} title={t('attendance.row.printed', { name: view.printed })}>
              <Bidi>{view.printed}</Bidi>
            </span>
          )}
          {view.standing === 'listed' ? null : (
            <Pill
              {...(view.standing.startsWith('nobody') ? { kind: 'ask' } : {})}
              title={t(`attendance.bare.${view.standing}-hint`)}
            >
              {t(`attendance.bare.${view.standing}`)}
            </Pill>
          )}
          <span className={styles.facts}>
            {facts.map((fact) => (
              <Pill key={fact} title={fact}>
                {fact}
              </Pill>
            ))}
          </span>
        </button>
        {sources}
        {view.standing === 'nobody' ? (
          <IconButton
            icon={Trash2}
            size="s"
            kind="quiet"
            excludeFromTabOrder
            label={t('attendance.bare.remove')}
            onPress={() => onRemove(view.id)}
          />
        ) : null}
        <span className={styles.add}>
          <IconButton
            icon={UserPlus}
            size="s"
            kind="quiet"
            excludeFromTabOrder
            label={t('attendance.delegation.add-person')}
            onPress={() => onAddPerson(view)}
          />
        </span>
        <span aria-hidden className={styles.count}>
          {headcount(view, t)}
        </span>
      </div>
      {isOpen ? editor : null}
      {children}
    </section>
  );
});

function factsOf({ delegation }: DelegationView, t: Translate): readonly string[] {
  return [
    ...(delegation.capacity ? [delegation.capacity] : []),
    ...(delegation.adoption === 'adopted' ? [t('attendance.row.adopted')] : []),
    ...(delegation.adoption === 'not-adopted' ? [t('attendance.row.not-adopted')] : []),
  ];
}

/** The recorded headcount with its precision; else how many persons there are. */
function headcount({ delegation, people }: DelegationView, t: Translate): string {
  const { headcount: recorded } = delegation;
  if (recorded) return t(`domain.count.${recorded.qualifier}`, { count: recorded.count });
  return people.length === 0 ? '' : String(people.length);
}
