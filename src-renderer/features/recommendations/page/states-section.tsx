import { ChevronDown, ChevronRight } from 'lucide-react';
import { useMemo } from 'react';
import { useIntl } from 'react-intl';
import { Link, useParams } from 'wouter';
import { inLanguage } from '@/domain/fields';
import type { FollowUpState } from '@/domain/recommendation-row';
import { useText } from '@/i18n/use-text';
import { PartyMark } from '@/pickers/party-mark';
import { attentionIcons } from '@/pickers/recommendations/attention-icons';
import { cellAddress, recommendationAddress } from '@/pickers/recommendations/recommendation-address';
import { reportTimeInWords } from '@/pickers/recommendations/report-time-in-words';
import { StatusMark } from '@/pickers/recommendations/status-mark';
import { countStatuses, StatusStrip } from '@/pickers/recommendations/status-strip';
import { originContext } from '@/pickers/recommendations/use-recommendation-rows';
import { today } from '@/pickers/today';
import { Bidi } from '@/ui/bidi';
import { Button } from '@/ui/button';
import { Card } from '@/ui/card';
import { Icon } from '@/ui/icon';
import { Pill } from '@/ui/pill';
import { cellInHand } from '../matrix/cell/cell-in-hand';
import { CellSections } from '../matrix/cell/cell-sections';
import type { RecommendationPart } from './loaded-recommendation';
import { Undecided } from './undecided';
import styles from './recommendation.module.css';

/** Leads to the field beside, where addressees are named. */
function NameThem() {
  const t = useText();
  return (
    <Button size="s" onPress={() => document.querySelector<HTMLElement>('[data-addressees] input')?.focus()}>
      {t('recommendations.undecided.name')}
    </Button>
  );
}

/** How the matter stands in each party that is addressed or that reported; each leads to its reports. */
export function StatesSection({ open, parties }: RecommendationPart) {
  const t = useText();
  const { locale } = useIntl();
  const { row, records } = open;
  const { partyId: shown } = useParams<{ readonly partyId?: string }>();
  const states = useMemo(() => {
    const { compare } = new Intl.Collator(locale);
    const byId = new Map(records.parties.map((party) => [party.id, party]));
    return [...row.states.values()]
      .map((state) => ({ state, party: byId.get(state.partyId), name: parties.nameOf(state.partyId) || '—' }))
      .toSorted((a, b) => compare(a.name, b.name));
  }, [row, records, parties, locale]);
  const reports = useMemo(
    () =>
      shown === undefined
        ? null
        : cellInHand(
            { records, rows: [row], context: originContext(records) },
            { recommendationId: row.recommendation.id, partyId: shown },
            { language: locale, today: today() },
          ),
    [records, row, shown, locale],
  );
  if (states.length === 0) {
    return (
      <Card title={t('recommendations.states')}>
        {row.isUndecided ? (
          <Undecided row={row} records={records} naming={<NameThem />} />
        ) : (
          <p className={styles.quiet}>{t('recommendations.states.none')}</p>
        )}
      </Card>
    );
  }
  return (
    <Card title={t('recommendations.states')}>
      {row.isUndecided ? <Undecided row={row} records={records} naming={<NameThem />} /> : null}
      <StatusStrip counts={countStatuses(states.map(({ state }) => state.status))} />
      <ul className={styles.states}>
        {states.map(({ state, party, name }) => (
          <li key={state.partyId}>
            <Link
              to={
                shown === state.partyId
                  ? recommendationAddress(row.recommendation.id)
                  : cellAddress(row.recommendation.id, state.partyId)
              }
              className={styles.state}
              aria-current={shown === state.partyId ? 'true' : undefined}
            >
              <span className={styles.stateName}>
                {party ? <PartyMark party={party} /> : null}
                <Bidi>{name}</Bidi>
              </span>
              <StatusMark of={state.status} />
              <span className={styles.second}>
                <LastReport state={state} open={open} />
                <StateFlags state={state} />
              </span>
              <Icon of={shown === state.partyId ? ChevronDown : ChevronRight} size="s" />
            </Link>
            {shown === state.partyId && reports ? <CellSections inHand={reports} without="asked" /> : null}
          </li>
        ))}
      </ul>
    </Card>
  );
}

function LastReport({ state, open }: { readonly state: FollowUpState } & Pick<RecommendationPart, 'open'>) {
  const t = useText();
  const { locale } = useIntl();
  const last = state.counted.at(-1);
  if (!last) return null;
  const meetings = new Map(open.records.meetings.map((meeting) => [meeting.id, meeting]));
  const words = [reportTimeInWords(last, meetings, t, locale), inLanguage(last.text, locale)];
  const shown = words.filter(Boolean).join(' · ');
  return (
    <span className={styles.report} title={shown}>
      <Bidi>{shown}</Bidi>
    </span>
  );
}

function StateFlags({ state }: { readonly state: FollowUpState }) {
  const t = useText();
  if (state.isAddressed && !state.isOverdue && !state.isSilent) return null;
  return (
    <span className={styles.flags}>
      {state.isAddressed ? null : <Pill>{t('recommendations.states.not-addressed')}</Pill>}
      {state.isOverdue ? (
        <Pill kind="danger" icon={attentionIcons.overdue}>
          {t('recommendations.needs.overdue')}
        </Pill>
      ) : null}
      {state.isSilent ? (
        <Pill kind="ask" icon={attentionIcons.silent}>
          {t('recommendations.needs.silent')}
        </Pill>
      ) : null}
    </span>
  );
}
