import { Clock } from 'lucide-react';
import { createAgendaNumbers } from '@/domain/agenda-number';
import { dayOfWords } from '@/domain/day-of-words';
import { inLanguage, languageUsed, type Localized } from '@/domain/fields';
import { formatEdtf } from '@/domain/format-edtf';
import { useText } from '@/i18n/use-text';
import type { AgendaEntry } from '@/store/commands/agenda';
import { Pill } from '@/ui/pill';
import styles from './paste-agenda.module.css';
import { hasUnreadTime } from '@/formats/agenda/read-clock';

interface ReadEntriesProps {
  readonly entries: readonly AgendaEntry[];
  readonly language: string;
}

/** What was recognised in a pasted agenda, line by line; sub-points stand in. */
export function ReadEntries({ entries, language }: ReadEntriesProps) {
  const t = useText();
  const numbers = createAgendaNumbers();
  const point = (item: Read<'item', 'item'>, key: number) => (
    <li key={key} className={numbers(item.number ?? null).level === 1 ? styles.sub : undefined}>
      <ReadPoint point={item} language={language} />
    </li>
  );
  return (
    <ol aria-label={t('agenda.paste.read')}>
      {entries.map((entry, index) =>
        entry.kind === 'item' ? (
          point(entry.item, index)
        ) : (
          // oxlint-disable-next-line react/no-array-index-key -- lines of one text have no other identity
          <li key={index}>
            <ReadSession session={entry.session} language={language} />
            <ol className={styles.inside}>{entry.items.map(point)}</ol>
          </li>
        ),
      )}
    </ol>
  );
}

type Read<Kind extends AgendaEntry['kind'], Key extends string> =
  Extract<AgendaEntry, { kind: Kind }> extends { readonly [K in Key]: infer Value } ? Value : never;

function ReadSession({
  session,
  language,
}: {
  readonly session: Read<'session', 'session'>;
  readonly language: string;
}) {
  const t = useText();
  const { number, title, day, startsAt, endsAt } = session;
  const isSaid = Object.values(title ?? {}).some((words) => dayOfWords(words) === day);
  const date = day && !isSaid ? formatEdtf(day, language) : null;
  const facts = [date, [startsAt, endsAt].filter(Boolean).join('–')].filter(Boolean).join(' · ');
  return (
    <p className={styles.session}>
      <span className={styles.kind}>
        {t('agenda.session')} {number}
      </span>{' '}
      <Words text={title} language={language} />
      <span className={styles.facts}>{facts}</span>
    </p>
  );
}

function ReadPoint({ point, language }: { readonly point: Read<'item', 'item'>; readonly language: string }) {
  const t = useText();
  const { number, title, startsAt, minutes, annotation } = point;
  const words = [...Object.values(title ?? {}), ...Object.values(annotation ?? {})];
  const facts = [startsAt, minutes ? t('agenda.minutes', { minutes }) : null].filter(Boolean).join(' · ');
  return (
    <>
      <p className={styles.point}>
        <span className={styles.number}>{number || '–'}</span>
        <span>
          <Words text={title} language={language} />
          {words.some(hasUnreadTime) ? (
            <Pill kind="ask" icon={Clock}>
              {t('agenda.paste.time-unread')}
            </Pill>
          ) : null}
        </span>
        <span className={styles.facts}>{facts}</span>
      </p>
      {annotation ? (
        <p className={styles.annotation} dir="auto">
          {inLanguage(annotation, language)}
        </p>
      ) : null}
    </>
  );
}

/** Both languages where there are two. */
function Words({ text = {}, language }: { readonly text: Localized | undefined; readonly language: string }) {
  const first = languageUsed(text, language);
  const others = Object.entries(text).filter(([tag]) => tag !== first);
  return (
    <>
      <span lang={first} dir="auto">
        {inLanguage(text, language)}
      </span>
      {others.map(([tag, words]) => (
        <span key={tag} lang={tag} dir="auto" className={styles.other}>
          {words}
        </span>
      ))}
    </>
  );
}
