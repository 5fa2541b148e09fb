import { useEffect, useMemo, useRef, useState } from 'react';
import { inLanguage, languageUsed, type Localized } from '@/domain/fields';
import { formatEdtf } from '@/domain/format-edtf';
import { useText } from '@/i18n/use-text';
import type { AgendaEntry } from '@/store/commands/agenda';
import { Button } from '@/ui/button';
import { Card } from '@/ui/card';
import { TextArea } from '@/ui/text-area';
import styles from './paste-agenda.module.css';
import { readAgenda } from './read-agenda';

interface PasteAgendaProps {
  /** What was pasted into a field already. */
  readonly given: string;
  readonly language: string;
  readonly onAdd: (entries: readonly AgendaEntry[]) => void;
  readonly onClose: () => void;
}

/** A whole agenda pasted: what is recognised in it stands beside the text, and counts once it is added. */
export function PasteAgenda({ given, language, onAdd, onClose }: PasteAgendaProps) {
  const t = useText();
  const field = useRef<HTMLTextAreaElement>(null);
  const [text, setText] = useState(given);
  useEffect(() => field.current?.focus(), []);
  const entries = useMemo(() => readAgenda(text), [text]);
  const count = entries.reduce((sum, entry) => sum + (entry.kind === 'item' ? 1 : 1 + entry.items.length), 0);
  return (
    <Card title={t('agenda.paste.title')}>
      <div className={styles.paste}>
        <div className={styles.sides}>
          <TextArea
            paper
            rows={10}
            label={t('agenda.paste.field')}
            labelHidden
            inputRef={field}
            value={text}
            onChange={setText}
            placeholder={t('agenda.paste.placeholder')}
          />
          <div className={styles.read} aria-live="polite">
            {entries.length === 0 ? <p className={styles.nothing}>{t('agenda.paste.nothing')}</p> : null}
            <ol aria-label={t('agenda.paste.read')}>
              {entries.map((entry, index) => (
                // oxlint-disable-next-line react/no-array-index-key -- lines of one text have no other identity
                <li key={index}>
                  {entry.kind === 'item' ? (
                    <ReadPoint point={entry.item} language={language} />
                  ) : (
                    <>
                      <ReadSession session={entry.session} language={language} />
                      <ol className={styles.inside}>
                        {entry.items.map((item, at) => (
                          // oxlint-disable-next-line react/no-array-index-key -- as above
                          <li key={at}>
                            <ReadPoint point={item} language={language} />
                          </li>
                        ))}
                      </ol>
                    </>
                  )}
                </li>
              ))}
            </ol>
          </div>
        </div>
        <div className={styles.actions}>
          <p className={styles.hint}>{t('agenda.paste.hint')}</p>
          <Button onPress={onClose}>{t('ui.cancel')}</Button>
          <Button kind="primary" isDisabled={count === 0} onPress={() => onAdd(entries)}>
            {t('agenda.paste.add', { count })}
          </Button>
        </div>
      </div>
    </Card>
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
  const date = day ? formatEdtf(day, language) : null;
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
  const facts = [startsAt, minutes ? t('agenda.minutes', { minutes }) : null].filter(Boolean).join(' · ');
  return (
    <>
      <p className={styles.point}>
        <span className={styles.number}>{number || '–'}</span>
        <span>
          <Words text={title} language={language} />
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
