import { useId, useRef, useState, type FocusEvent, type ReactNode } from 'react';
import type { Id } from '@/domain/fields';
import { sameNameThen, thenOf } from '@/domain/name-then';
import { fullName, type PersonName } from '@/domain/person';
import type { PersonDossier } from '@/domain/person-dossier';
import { useText } from '@/i18n/use-text';
import { isSpelling } from '@/search/name-change';
import { keepNameThen, printNameOfToday } from '@/store/commands/names-then';
import { useRegister } from '@/store/react/register-context';
import { useLive } from '@/store/react/use-live';
import { useRun } from '../use-run';
import styles from './name-change.module.css';

interface NameChangeProps {
  /** As the register holds it now. */
  readonly name: PersonName;
  /** The meeting whose list is being written: it prints the name of today. */
  readonly meetingId?: Id;
  /** The fields of the name. */
  readonly children: ReactNode;
}

/**
 * The fields of a name. Once they are left with another name in them, what lists of meetings held before print is asked
 * beside them, for as long as they stand: a spelling is set right everywhere, another name leaves those lists as they
 * were.
 */
export function NameChange({ name, meetingId, children }: NameChangeProps) {
  const t = useText();
  const run = useRun();
  const register = useRegister();
  const group = useId();
  const [former] = useState(() => thenOf(name));
  const [isAsked, setAsked] = useState(false);
  const settled = useRef(false);
  const { personId } = name;
  const facts = { personId, name: former, except: meetingId ?? null };
  const lists = useLive(
    async (live) => (isAsked ? listsOf(await live.person(personId), former, meetingId) : null),
    [isAsked, personId, meetingId],
  );
  const onBlur = async (event: FocusEvent<HTMLElement>) => {
    if (event.currentTarget.contains(event.relatedTarget) || settled.current) return;
    // What was typed last is on its way.
    await register.settled();
    const now = await register.get('personNames', name.id);
    if (!now || settled.current || isOneName(former, now)) return;
    const { count } = listsOf(await register.person(personId), former, meetingId);
    if (count === 0) return;
    settled.current = true;
    if (!isSpelling(former, now)) await run(keepNameThen(facts));
    setAsked(true);
  };
  const isShown = isAsked && lists && lists.count > 0 && !isOneName(former, name);
  const ways = [
    { id: 'print', isChosen: lists?.kept === 0, choose: () => run(printNameOfToday(facts)) },
    { id: 'keep', isChosen: lists?.kept !== 0, choose: () => run(keepNameThen(facts)) },
  ] as const;
  return (
    <>
      <div className={styles.fields} onBlur={(event) => void onBlur(event)}>
        {children}
      </div>
      {isShown ? (
        <div className={styles.ask} role="radiogroup" aria-labelledby={`${group}-label`}>
          <p id={`${group}-label`} className={styles.legend} role="status">
            {t('people.name-change', { count: lists.count })}
          </p>
          {ways.map(({ id, isChosen, choose }) => (
            <label key={id} className={styles.way}>
              <input type="radio" name={group} checked={isChosen} onChange={() => void choose()} />
              <span>{t(`people.name-change.${id}`, { former: fullName(former), name: fullName(name) })}</span>
            </label>
          ))}
        </div>
      ) : null}
    </>
  );
}

/** How many lists of meetings held before name the person, and in how many the former name is kept. */
function listsOf(
  dossier: PersonDossier | null,
  former: ReturnType<typeof thenOf>,
  except: Id | undefined,
): { readonly count: number; readonly kept: number } {
  if (!dossier) return { count: 0, kept: 0 };
  const held = new Set(
    dossier.meetings.flatMap(({ id, stateOfAffairs }) => (stateOfAffairs === 'held' ? [id] : [])),
  );
  const seats = dossier.attendances.filter(({ meetingId }) => meetingId !== except && held.has(meetingId));
  const kept = seats.filter(({ namesThen }) => namesThen.some((one) => sameNameThen(one, former)));
  return { count: seats.length, kept: kept.length };
}

function isOneName(one: Pick<PersonName, 'given' | 'family'>, other: Pick<PersonName, 'given' | 'family'>) {
  return one.given.trim() === other.given.trim() && one.family.trim() === other.family.trim();
}
