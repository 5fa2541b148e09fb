import { useRef, useState, type KeyboardEvent } from 'react';
import { useText } from '@/i18n/use-text';
import { Bidi } from '@/ui/bidi';
import { Pill } from '@/ui/pill';
import { KeyScope } from '@/ui/key-scope';
import styles from './copy-review.module.css';
import type { PlannedDelegation, PlannedPerson } from './plan-copy';

interface CopyListProps {
  readonly plan: readonly PlannedDelegation[];
  readonly ticked: ReadonlySet<string>;
  readonly onTick: (ticked: ReadonlySet<string>) => void;
}

/** The plan with a tick for each delegation and person; one stop for Tab, the arrows go from tick to tick. */
export function CopyList({ plan, ticked, onTick }: CopyListProps) {
  const t = useText();
  const list = useRef<HTMLUListElement>(null);
  const [activeKey, setActiveKey] = useState<string | null>(null);
  const keys = plan.flatMap((delegation) => [
    ...(canTick(delegation) ? [delegation.key] : []),
    ...delegation.people.flatMap((person) => (person.isHere ? [] : [person.key])),
  ]);
  const active = activeKey !== null && keys.includes(activeKey) ? activeKey : (keys[0] ?? null);

  const tick = (changed: readonly string[], isIn: boolean) => {
    const next = new Set(ticked);
    for (const key of changed)
      if (isIn) next.add(key);
      else next.delete(key);
    onTick(next);
  };
  const tickDelegation = ({ key, people }: PlannedDelegation, isIn: boolean) =>
    tick([key, ...people.filter(({ isHere }) => !isHere).map((person) => person.key)], isIn);
  const tickPerson = (delegation: PlannedDelegation, person: PlannedPerson, isIn: boolean) =>
    tick(isIn ? [delegation.key, person.key] : [person.key], isIn);
  const onKeyDown = (event: KeyboardEvent) => {
    const by = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0;
    if (by === 0 || active === null) return;
    const next = keys[keys.indexOf(active) + by];
    if (next === undefined) return;
    event.preventDefault();
    list.current?.querySelector<HTMLElement>(`[data-tick="${next}"]`)?.focus();
  };
  const boxOf = (key: string) => ({
    type: 'checkbox' as const,
    'data-tick': key,
    tabIndex: key === active ? 0 : -1,
    onFocus: () => setActiveKey(key),
  });

  return (
    <KeyScope
      as="ul"
      ref={list}
      className={styles.list}
      aria-label={t('attendance.copy.list')}
      onKeys={onKeyDown}
    >
      {plan.map((delegation) => {
        const open = delegation.people.filter(({ isHere }) => !isHere);
        const count = open.filter(({ key }) => ticked.has(key)).length;
        return (
          <li key={delegation.key} className={styles.delegation}>
            <label className={styles.head}>
              {canTick(delegation) ? (
                <input
                  {...boxOf(delegation.key)}
                  checked={open.length > 0 ? count === open.length : ticked.has(delegation.key)}
                  ref={(box) => {
                    if (box) box.indeterminate = count > 0 && count < open.length;
                  }}
                  onChange={(event) => tickDelegation(delegation, event.target.checked)}
                />
              ) : (
                <span />
              )}
              <span className={styles.party}>{delegation.name}</span>
              {delegation.isHere ? <Pill>{t('attendance.copy.delegation-here')}</Pill> : null}
              {delegation.wasAway && !delegation.isHere ? (
                <Pill>{t('attendance.copy.not-represented')}</Pill>
              ) : null}
            </label>
            {delegation.people.length === 0 ? null : (
              <ul>
                {delegation.people.map((person) => (
                  <li key={person.key}>
                    <label className={styles.person}>
                      {person.isHere ? (
                        <span />
                      ) : (
                        <input
                          {...boxOf(person.key)}
                          checked={ticked.has(person.key)}
                          onChange={(event) => tickPerson(delegation, person, event.target.checked)}
                        />
                      )}
                      <span className={styles.name} title={person.name}>
                        <Bidi>{person.name}</Bidi>
                      </span>
                      <span className={styles.titles} title={person.title}>
                        <Bidi>{person.title}</Bidi>
                        {person.before === '' ? null : (
                          <span className={styles.before}>
                            {t('attendance.copy.before', { post: person.before })}
                          </span>
                        )}
                      </span>
                      {person.isHere ? <Pill>{t('attendance.copy.here')}</Pill> : null}
                      {person.wasAway && !person.isHere ? <Pill>{t('attendance.copy.was-away')}</Pill> : null}
                    </label>
                  </li>
                ))}
              </ul>
            )}
          </li>
        );
      })}
    </KeyScope>
  );
}

function canTick({ isHere, people }: PlannedDelegation): boolean {
  return !isHere || people.some((person) => !person.isHere);
}
