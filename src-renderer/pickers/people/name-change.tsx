import { useId, useState, type FocusEvent, type ReactNode } from 'react';
import type { Id } from '@/domain/fields';
import { sameNameThen, type NameThen } from '@/domain/name-then';
import { fullName, type PersonName } from '@/domain/person';
import type { PersonDossier } from '@/domain/person-dossier';
import { useText } from '@/i18n/use-text';
import { keepNameThen, printNameOfToday } from '@/store/commands/names-then';
import { useRegister } from '@/store/react/register-context';
import { useLive } from '@/store/react/use-live';
import { useRun } from '../use-run';
import styles from './name-change.module.css';
import { isOneName } from './name-changes';
import type { NameInFields } from './use-name-in-fields';

interface NameChangeProps {
  /** As the register holds it now. */
  readonly name: PersonName;
  /** Of the form whose fields these are. */
  readonly inFields: NameInFields | null;
  /** The meeting whose list is being written: it prints the name of today. */
  readonly meetingId?: Id;
  /** The fields of the name. */
  readonly children: ReactNode;
}

/**
 * The fields of a name. A spelling is set right everywhere; another name leaves the lists of meetings held before as they
 * were, from its first letter on. Once the fields are left, it is asked beside them whether that was meant.
 */
export function NameChange({ name, inFields, meetingId, children }: NameChangeProps) {
  const t = useText();
  const run = useRun();
  const register = useRegister();
  const group = useId();
  const { former, keptId } = inFields?.change ?? { former: name, keptId: name.id };
  /** About which change it is asked. */
  const [asked, setAsked] = useState<Id | null>(null);
  const isAsked = asked === keptId;
  const { personId } = name;
  const facts = { personId, name: former, keptId, except: meetingId ?? null };
  const lists = useLive(
    async (live) => (isAsked ? listsOf(await live.person(personId), former, meetingId) : null),
    [isAsked, personId, former, meetingId],
  );
  const onBlur = async (event: FocusEvent<HTMLElement>) => {
    if (event.currentTarget.contains(event.relatedTarget)) return;
    // What was typed last is on its way.
    await register.settled();
    const now = await register.get('personNames', name.id);
    if (!now || isOneName(former, now)) return;
    inFields?.leave();
    setAsked(keptId);
  };
  const onFocus = (event: FocusEvent<HTMLElement>) => {
    if (!event.currentTarget.contains(event.relatedTarget)) inFields?.goTo();
  };
  const isShown = isAsked && lists && lists.count > 0 && !isOneName(former, name);
  const ways = [
    { id: 'print', isChosen: lists?.kept === 0, said: printNameOfToday },
    { id: 'keep', isChosen: lists?.kept !== 0, said: keepNameThen },
  ] as const;
  return (
    <>
      <div className={styles.fields} onFocus={onFocus} onBlur={(event) => void onBlur(event)}>
        {children}
      </div>
      {isShown ? (
        <div className={styles.ask} role="radiogroup" aria-labelledby={`${group}-label`}>
          <p id={`${group}-label`} className={styles.legend} role="status">
            {t('people.name-change', { count: lists.count })}
          </p>
          {ways.map(({ id, isChosen, said }) => (
            <label key={id} className={styles.way}>
              <input
                type="radio"
                name={group}
                checked={isChosen}
                onChange={() => {
                  inFields?.choose(id);
                  void run(said(facts));
                }}
              />
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
  former: NameThen,
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
