import { ArrowLeft, CheckCheck, ListPlus, Search } from 'lucide-react';
import { useEffect, useMemo, useRef, useState, type KeyboardEvent } from 'react';
import { useIntl } from 'react-intl';
import { useLocation } from 'wouter';
import { inLanguage } from '@/domain/fields';
import type { Meeting } from '@/domain/meeting';
import type { MeetingDossier } from '@/domain/meeting-dossier';
import { meetingReference } from '@/domain/meeting-reference';
import { useText, type Translate } from '@/i18n/use-text';
import { meetingName } from '@/pickers/meeting-name';
import { useRun, useUndoNotice } from '@/pickers/use-run';
import { carryOver, recommendationsAs, type RecommendationsAs } from '@/store/commands/carry-over';
import { Button } from '@/ui/button';
import { LinkButton } from '@/ui/link-button';
import { Select } from '@/ui/select';
import { TextField } from '@/ui/text-field';
import { VirtualTable } from '@/ui/virtual-table';
import { KeyScope } from '@/ui/key-scope';
import { useOneAtATime } from '@/ui/use-one-at-a-time';
import { meetingAddress } from '../../page/meeting-address';
import styles from './carry.module.css';
import { carryColumns, type Chosen } from './carry-columns';
import { isOffered, rowsUnderHeadings, type CarryRow, type Proposal } from './carry-rows';
import { carriedRecommendations } from './carried-recommendations';
import { followUpHeading } from './carried-titles';
import { useProposals } from './use-proposals';

const outside = 'outside';
const rowHeight = 48;

/** A meeting that has no type yet has no reference that anybody would know it by. */
function calledHere(meeting: Meeting, locale: string, t: Translate): string {
  return meeting.type === 'other' ? meetingName(meeting, locale, t) : meetingReference(meeting);
}

/** What earlier meetings left open, proposed for the agenda of this one; what is chosen is carried over in one step. */
export function CarryOverView({ dossier }: { readonly dossier: MeetingDossier }) {
  const t = useText();
  const { locale } = useIntl();
  const run = useRun();
  const notice = useUndoNotice();
  const [, navigate] = useLocation();
  const search = useRef<HTMLInputElement>(null);
  const list = useRef<HTMLDivElement>(null);
  const once = useOneAtATime((work: () => Promise<void>) => work());
  const { meeting, sessions } = dossier;
  const made = useProposals(dossier, locale);
  const proposals = made?.proposals ?? null;
  const [wanted, setWanted] = useState('');
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set());
  const [as, setAs] = useState<RecommendationsAs>('sub-points');
  const [into, setInto] = useState(sessions.at(-1)?.id ?? outside);

  const rows = useMemo(() => rowsUnderHeadings(proposals ?? [], wanted), [proposals, wanted]);
  const columns = useMemo(() => carryColumns((row) => chosenOf(row, chosen), locale, t), [chosen, locale, t]);
  const isThere = proposals !== null;
  useEffect(() => {
    if (isThere) search.current?.focus();
  }, [isThere]);
  if (!made || !proposals) return null;

  const picked = proposals.filter((one) => isOffered(one) && chosen.has(one.id));
  const shown = rows.filter((row): row is Proposal => row.kind !== 'group' && isOffered(row));
  const isAll = shown.length > 0 && shown.every(({ id }) => chosen.has(id));
  const choose = (some: readonly Proposal[], isChosen: boolean) => {
    const next = new Set(chosen);
    for (const one of some.filter(isOffered)) {
      if (isChosen) next.add(one.id);
      else next.delete(one.id);
    }
    setChosen(next);
  };
  const toggle = (row: CarryRow) =>
    choose(row.kind === 'group' ? row.proposals : [row], chosenOf(row, chosen) !== 'yes');
  const add = () =>
    once(async () => {
      if (picked.length === 0) return;
      const points = picked.flatMap((one) => (one.kind === 'point' ? [one.point.item] : []));
      const recommendations = carriedRecommendations(picked, proposals, made.inHand);
      const added = await run(
        carryOver({
          meetingId: meeting.id,
          sessionId: into === outside ? null : into,
          points,
          recommendations,
          as,
          heading: followUpHeading,
          isNumbered: !isBare(dossier),
        }),
      );
      if (added === null) return;
      notice(t('agenda.carry.done', { count: points.length + recommendations.length }));
      navigate(meetingAddress(meeting.id, 'agenda', added[0]));
    });
  const press = (event: KeyboardEvent) => {
    if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey)) return;
    event.preventDefault();
    void add();
  };
  return (
    <KeyScope className={styles.view} onKeys={press}>
      <header className={styles.head}>
        <h2 className={styles.title}>
          {t('agenda.carry.title', { meeting: calledHere(meeting, locale, t) })}
        </h2>
        <p className={styles.hint}>{t('agenda.carry.hint')}</p>
      </header>
      <div className={styles.tools}>
        <div className={styles.search}>
          <TextField
            label={t('agenda.carry.search')}
            icon={Search}
            value={wanted}
            onChange={setWanted}
            inputRef={search}
            onInputKeyDown={(event) => {
              if (event.key !== 'ArrowDown') return;
              event.preventDefault();
              list.current?.querySelector<HTMLElement>('[role="grid"]')?.focus();
            }}
          />
        </div>
        <div className={styles.choice}>
          <Select
            label={t('agenda.carry.as')}
            items={recommendationsAs.map((id) => ({ id, label: t(`agenda.carry.as.${id}`) }))}
            value={as}
            onChange={setAs}
          />
        </div>
        {sessions.length === 0 ? null : (
          <div className={styles.choice}>
            <Select
              label={t('agenda.carry.into')}
              items={[
                ...sessions.map(({ id, number, title }) => ({
                  id,
                  label:
                    [number, inLanguage(title, locale)].filter(Boolean).join('. ') || t('agenda.session'),
                })),
                { id: outside, label: t('agenda.carry.into.end') },
              ]}
              value={into}
              onChange={setInto}
            />
          </div>
        )}
        <div className={styles.actions}>
          <Button
            kind="quiet"
            icon={CheckCheck}
            isDisabled={shown.length === 0}
            onPress={() => choose(shown, !isAll)}
          >
            {t(isAll ? 'agenda.carry.none' : 'agenda.carry.all', { count: shown.length })}
          </Button>
          <LinkButton icon={ArrowLeft} to={meetingAddress(meeting.id, 'agenda')}>
            {t('agenda.carry.back')}
          </LinkButton>
          <Button
            kind="primary"
            icon={ListPlus}
            shortcut="Mod+Enter"
            isDisabled={picked.length === 0}
            onPress={() => void add()}
          >
            {t('agenda.carry.add', { count: picked.length })}
          </Button>
        </div>
      </div>
      <div ref={list} className={styles.list}>
        <VirtualTable
          label={t('agenda.carry.list')}
          columns={columns}
          rows={rows}
          rowKey={({ id }) => id}
          rowHeight={rowHeight}
          onOpen={toggle}
          onRowKeyDown={(event, row) => {
            if (event.key !== ' ') return;
            event.preventDefault();
            toggle(row);
          }}
          empty={
            <p className={styles.hint}>
              {t(wanted === '' ? 'agenda.carry.nothing' : 'agenda.carry.none-found')}
            </p>
          }
        />
      </div>
    </KeyScope>
  );
}

function chosenOf(row: CarryRow, chosen: ReadonlySet<string>): Chosen {
  if (row.kind !== 'group') return isOffered(row) ? (chosen.has(row.id) ? 'yes' : 'no') : 'there';
  const offered = row.proposals.filter(isOffered);
  const count = offered.filter(({ id }) => chosen.has(id)).length;
  if (offered.length === 0) return 'there';
  return count === 0 ? 'no' : count === offered.length ? 'yes' : 'some';
}

/** A programme whose points bear no numbers goes on without. */
function isBare({ agendaItems }: MeetingDossier): boolean {
  return agendaItems.length > 0 && agendaItems.every(({ number }) => number === '');
}
