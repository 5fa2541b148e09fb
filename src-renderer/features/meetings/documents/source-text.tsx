import { ArrowDown, ArrowLeft, ArrowUp, FileX } from 'lucide-react';
import { useEffect, useMemo, useRef, useState } from 'react';
import { useIntl } from 'react-intl';
import type { MeetingDossier } from '@/domain/meeting-dossier';
import type { Source } from '@/domain/source';
import { useText } from '@/i18n/use-text';
import { classNames } from '@/ui/class-names';
import { EmptyState } from '@/ui/empty-state';
import { IconButton } from '@/ui/icon-button';
import { LinkButton } from '@/ui/link-button';
import { claimInWords } from '../history/claim-in-words';
import { meetingAddress } from '../page/meeting-address';
import styles from './documents.module.css';
import { markPlaces } from './mark-places';
import { scrollToMiddle } from './scroll-to-middle';
import { OriginalFacts } from './original-facts';
import { sourceName } from '@/pickers/sources/source-name';
import { useHeldFiles } from '@/pickers/sources/use-original';
import { useSourceText } from '@/pickers/sources/use-source-text';

interface SourceTextProps {
  readonly dossier: MeetingDossier;
  readonly source: Source;
  /** Offset of the place to open it at; `null` for its first. */
  readonly place: number | null;
}

/** A source word for word, with the places marked from which the register took something. */
export function SourceText({ dossier, source, place }: SourceTextProps) {
  const t = useText();
  const { locale } = useIntl();
  const text = useSourceText(source);
  const body = useRef<HTMLDivElement>(null);
  const [chosen, setChosen] = useState<number | null>(null);
  const held = useHeldFiles([source.sha256]);
  const claims = useMemo(
    () => dossier.claims.filter(({ sourceId }) => sourceId === source.id),
    [dossier.claims, source.id],
  );
  const pieces = useMemo(() => markPlaces(text ?? '', claims), [text, claims]);
  const marks = pieces.filter((piece) => piece.claims.length > 0);

  // A fact leads to its words; what begins before a mark's end is in it or, where the mark is gone, before the next.
  const asked = marks.findIndex(({ start, text: marked }) => place !== null && start + marked.length > place);
  const current = chosen ?? Math.max(0, asked);
  const isOpenedAt = place !== null && asked >= 0;

  useEffect(() => {
    const mark = body.current?.querySelectorAll('mark')[current];
    if (!mark || (!isOpenedAt && chosen === null)) return;
    scrollToMiddle(mark);
    // Those who listen begin where those who see do.
    if (isOpenedAt && chosen === null) mark.focus({ preventScroll: true });
  }, [current, chosen, isOpenedAt]);
  const step = (by: number) => setChosen((marks.length + current + by) % Math.max(1, marks.length));

  return (
    <div className={styles.text}>
      <div className={styles.head}>
        <LinkButton to={meetingAddress(dossier.meeting.id, 'documents')} kind="quiet" icon={ArrowLeft}>
          {t('meetings.sources.back')}
        </LinkButton>
        <span className={styles.count}>{t('meetings.sources.marked', { count: marks.length })}</span>
        {marks.length > 1 ? (
          <>
            <IconButton
              looksOnly
              icon={ArrowUp}
              size="s"
              label={t('meetings.sources.previous')}
              onPress={() => step(-1)}
            />
            <IconButton
              looksOnly
              icon={ArrowDown}
              size="s"
              label={t('meetings.sources.next')}
              onPress={() => step(1)}
            />
          </>
        ) : null}
      </div>
      <h2 className={styles.heading} dir="auto">
        {sourceName(source)}
      </h2>
      <OriginalFacts source={source} isHeld={held?.has(source.sha256)} />
      {text === null ? (
        <EmptyState icon={FileX} title={t('meetings.sources.no-text')} />
      ) : (
        <div ref={body} className={styles.plain} dir="auto" lang={source.language ?? undefined}>
          {pieces.map((piece) =>
            piece.claims.length === 0 ? (
              piece.text
            ) : (
              <mark
                key={piece.start}
                tabIndex={-1}
                className={classNames(styles.mark, marks[current] === piece && styles.current)}
                title={t('meetings.sources.states', {
                  facts: piece.claims.map((claim) => claimInWords(claim, dossier, locale, t)).join('; '),
                })}
              >
                {piece.text}
              </mark>
            ),
          )}
        </div>
      )}
    </div>
  );
}
