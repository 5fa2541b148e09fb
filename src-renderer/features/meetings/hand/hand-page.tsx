import { ArrowLeft, FileInput, FolderOpen } from 'lucide-react';
import { useEffect, useMemo, useReducer, useRef, useState } from 'react';
import { useIntl } from 'react-intl';
import type { MeetingDossier } from '@/domain/meeting-dossier';
import { meetingLock } from '@/domain/paper-life';
import { paperInLanguages } from '@/formats/paper/kinds/paper-in-languages';
import type { OfferedDifference } from '@/formats/paper/hand/settle-hand';
import { freezePaper } from '@/formats/paper/life/freeze';
import { useText } from '@/i18n/use-text';
import { useRun, useUndoNotice } from '@/pickers/use-run';
import { bringIn } from '@/store/commands/bring-in';
import { newId } from '@/store/new-id';
import { useRegister } from '@/store/react/register-context';
import { Banner } from '@/ui/banner';
import { Button } from '@/ui/button';
import { Checkbox } from '@/ui/checkbox';
import { LinkButton } from '@/ui/link-button';
import { MoreRows, useGrowingRows } from '@/ui/more-rows';
import { meetingAddress } from '../page/meeting-address';
import type { PaperView } from '../preview/use-paper-settings';
import { broughtIn } from './brought-in';
import { compareFile, type ComparedFile } from './compare-file';
import { paperOfFileInWords } from './difference-words';
import { returnedFile, type ReturnedFile } from './hand-files';
import { HandNotes } from './hand-notes';
import { HandRow } from './hand-row';
import { isTold } from './is-told';
import { tablesOf } from './tables-of';
import { takenIn } from './save-word-paper';
import { useReturnedFile } from './use-returned-file';
import styles from './hand.module.css';

interface HandPageProps {
  readonly dossier: MeetingDossier;
  readonly paper: PaperView;
}

/** The changes of a Word file that came back: each is brought into the register, or left. */
export function HandPage({ dossier, paper }: HandPageProps) {
  const t = useText();
  const { id } = dossier.meeting;
  // The file that is kept is no state of React's: choosing another tells so.
  const [, showAnother] = useReducer((turn: number) => turn + 1, 0);
  const choose = useReturnedFile(id, showAnother);
  const file = returnedFile(id);
  return (
    <div className={styles.stack}>
      <div className={styles.bar}>
        <LinkButton to={meetingAddress(id, 'versions')} kind="quiet" size="s" icon={ArrowLeft}>
          {t('life.back')}
        </LinkButton>
        <h2>{file ? t('hand.title', { name: file.name }) : t('hand.none')}</h2>
        <span className={styles.end}>
          <Button size="s" icon={FolderOpen} onPress={() => void choose()}>
            {t(file ? 'hand.other' : 'hand.choose')}
          </Button>
        </span>
      </div>
      {file ? (
        <Changes key={keyOf(file)} dossier={dossier} paper={paper} file={file} />
      ) : (
        <p>{t('hand.hint')}</p>
      )}
    </div>
  );
}

const keys = new WeakMap<ReturnedFile, string>();

/** Another file is another, whatever its name: nothing that was decided on one is taken for the other. */
function keyOf(file: ReturnedFile): string {
  const key = keys.get(file) ?? newId();
  keys.set(file, key);
  return key;
}

function Changes({ dossier, paper, file }: HandPageProps & { readonly file: ReturnedFile }) {
  const t = useText();
  const compared = useCompared(dossier, paper, file);
  useShownBeside(paper, compared);
  if (compared === null) return <p role="status">{t('hand.comparing')}</p>;
  if (!compared.ok) return <Banner kind="danger">{t(`hand.failed.${compared.code}`)}</Banner>;
  return <Settled dossier={dossier} file={file} compared={compared} />;
}

/** Compared anew whenever the meeting changes: what was brought in is no difference any more. */
function useCompared(
  dossier: MeetingDossier,
  { kind, choices }: PaperView,
  file: ReturnedFile,
): ComparedFile | null {
  const register = useRegister();
  const [compared, setCompared] = useState<ComparedFile | null>(null);
  useEffect(() => {
    let isWanted = true;
    void compareFile(register, dossier, file.bytes, { paper: kind, choices }).then((found) => {
      if (isWanted) setCompared(found);
    });
    return () => {
      isWanted = false;
    };
  }, [register, dossier, kind, choices, file]);
  return compared;
}

/** While its changes are shown the paper that a file is compared with stands beside them: of letters the one to that delegation. */
function useShownBeside({ showBeside }: PaperView, compared: ComparedFile | null) {
  const of = compared?.ok ? compared.of : null;
  const isShown = useRef(false);
  useEffect(() => {
    if (of === null || isShown.current) return;
    isShown.current = true;
    const { language, languages, letterTo } = of.choices;
    showBeside({ kind: of.paper, choices: { language, languages, letterTo } });
  }, [of, showBeside]);
  useEffect(
    () => () => {
      isShown.current = false;
      showBeside(null);
    },
    [showBeside],
  );
}

/** Differences shown at once; of a file that was written anew the rest comes when it is asked for. */
const step = 100;

interface SettledProps {
  readonly dossier: MeetingDossier;
  readonly file: ReturnedFile;
  readonly compared: Extract<ComparedFile, { readonly ok: true }>;
}

function Settled({ dossier, file, compared: { settled, of } }: SettledProps) {
  const t = useText();
  const { locale } = useIntl();
  const register = useRegister();
  const run = useRun();
  const notice = useUndoNotice();
  const lock = useMemo(() => meetingLock(dossier), [dossier]);
  // What was decided by hand; of the rest what is sure and no conflict is meant to be brought in.
  const [decided, setDecided] = useState<ReadonlyMap<string, boolean>>(new Map());
  const isLocked = (one: OfferedDifference) => tablesOf(one).some((table) => lock?.tables.has(table));
  const offered = settled.differences.filter((one) => one.offer.kind !== 'none');
  const open = offered.filter((one) => !isLocked(one));
  const told = settled.differences.filter((one) => one.offer.kind === 'none');
  const isChosen = (one: OfferedDifference) => decided.get(one.id) ?? isMeant(one);
  const chosen = open.filter(isChosen);
  // What was brought in is offered until the new comparison is there, and must not be brought in twice.
  const [brought, setBrought] = useState<typeof settled | null>(null);
  const top = useRef<HTMLParagraphElement>(null);
  const bring = async () => {
    if (brought === settled) return;
    setBrought(settled);
    if ((await run(bringIn(broughtIn(dossier.meeting.id, file.name, chosen)))) === null) {
      setBrought(null);
      return;
    }
    // The button may be gone with what it brought in.
    top.current?.focus();
    notice(t('hand.done', { count: chosen.length, name: file.name }));
    setDecided(new Map());
    const left = settled.differences.filter((one) => !chosen.includes(one) || one.comments.length > 0);
    const isAll = isTold({ ...settled, differences: left });
    const latest = isAll ? await register.dossier(dossier.meeting.id) : null;
    if (!latest) return;
    const tree = freezePaper(paperInLanguages(latest, of.paper, of.choices)).bytes;
    await takenIn(register, file, dossier.meeting.id, { of, tree });
  };
  const rows = (list: readonly OfferedDifference[]) => (
    <DifferenceRows
      dossier={dossier}
      list={list}
      isChosen={isChosen}
      isLocked={isLocked}
      onChoose={(one, value) => setDecided(new Map(decided).set(one.id, value))}
    />
  );
  return (
    <>
      <p ref={top} tabIndex={-1} className={styles.quiet}>
        {t('hand.compared-with', { paper: paperOfFileInWords(dossier, of, locale, t) })}
      </p>
      {lock && offered.length > open.length ? <Banner kind="ask">{t('hand.locked')}</Banner> : null}
      <HandNotes settled={settled} />
      {settled.differences.length === 0 ? <p role="status">{t('hand.nothing')}</p> : null}
      {open.length > 0 ? (
        <div className={styles.bar}>
          <Checkbox
            isSelected={chosen.length === open.length}
            isIndeterminate={chosen.length > 0 && chosen.length < open.length}
            onChange={(value) => setDecided(new Map(open.map((one) => [one.id, value])))}
          >
            {t('hand.all', { chosen: chosen.length, count: open.length })}
          </Checkbox>
          <span className={styles.end}>
            <Button
              kind="primary"
              icon={FileInput}
              isDisabled={chosen.length === 0 || brought === settled}
              onPress={() => void bring()}
            >
              {t('hand.bring', { count: chosen.length })}
            </Button>
          </span>
        </div>
      ) : null}
      {offered.length > 0 ? rows(offered) : null}
      {told.length > 0 ? (
        <>
          <h3>{t('hand.told', { count: told.length })}</h3>
          {rows(told)}
        </>
      ) : null}
    </>
  );
}

interface DifferenceRowsProps {
  readonly dossier: MeetingDossier;
  readonly list: readonly OfferedDifference[];
  readonly isChosen: (one: OfferedDifference) => boolean;
  readonly isLocked: (one: OfferedDifference) => boolean;
  readonly onChoose: (one: OfferedDifference, isChosen: boolean) => void;
}

function DifferenceRows({ dossier, list, isChosen, isLocked, onChoose }: DifferenceRowsProps) {
  const { count, showMore, rows } = useGrowingRows<HTMLUListElement>(step);
  return (
    <>
      <ul ref={rows} className={styles.rows}>
        {list.slice(0, count).map((one) => (
          <HandRow
            key={one.id}
            dossier={dossier}
            difference={one}
            isChosen={isChosen(one)}
            isLocked={isLocked(one)}
            onChoose={(value) => onChoose(one, value)}
          />
        ))}
      </ul>
      <MoreRows left={list.length - count} onPress={showMore} />
    </>
  );
}

function isMeant({ offer, isSure }: OfferedDifference): boolean {
  return isSure && !(offer.kind === 'edit' && offer.conflict !== 'none');
}
