import { MessageSquarePlus, Trash2 } from 'lucide-react';
import { useMemo, useState, type KeyboardEvent } from 'react';
import { useIntl } from 'react-intl';
import type { Id } from '@/domain/fields';
import type { MeetingDossier } from '@/domain/meeting-dossier';
import { nameOn } from '@/domain/name-on';
import type { PaperLife } from '@/domain/paper-life';
import type { PartyWithNames } from '@/domain/party-from-reference';
import { remarkDecisions, remarkKinds, type PaperRemark } from '@/domain/paper-version';
import { openingParty } from '@/formats/matching/opening-party';
import { openingWords } from '@/formats/matching/opening-words';
import { useText } from '@/i18n/use-text';
import { EdtfField } from '@/pickers/edtf-field';
import { KeptTextField } from '@/pickers/rows/kept-text-field';
import { today } from '@/pickers/today';
import { useKeptText } from '@/pickers/use-kept-text';
import { useRun, useUndoNotice } from '@/pickers/use-run';
import { addRemark, decideRemark, editRemark, removeRemark } from '@/store/commands/paper-remarks';
import { useRegister } from '@/store/react/register-context';
import { Button } from '@/ui/button';
import { GroupHeading } from '@/ui/card';
import { IconButton } from '@/ui/icon-button';
import { SegmentedControl } from '@/ui/segmented-control';
import { Select } from '@/ui/select';
import { TextArea } from '@/ui/text-area';
import { paperWithLanguage } from './paper-label';
import { RemarkParty } from './remark-party';
import styles from './versions.module.css';

interface RemarksSectionProps {
  readonly dossier: MeetingDossier;
  readonly lives: readonly PaperLife[];
}

/** Comments and corrections of delegations on what was given out, and what was decided of each. */
export function RemarksSection({ dossier, lives }: RemarksSectionProps) {
  const t = useText();
  const { locale } = useIntl();
  const run = useRun();
  const { author } = useRegister();
  const versions = lives.flatMap((life) =>
    life.versions.toReversed().map((version) => ({
      id: version.id,
      version,
      label: `${paperWithLanguage(dossier, life, locale, t)}, ${t('life.version', { number: version.number })}`,
    })),
  );
  const [chosen, setChosen] = useState<string | null>(null);
  const [text, setText] = useState('');
  /** Said of the words that it begins with now: other words are asked about anew. */
  const [said, setSaid] = useState<{ readonly of: string; readonly partyId: Id | null } | null>(null);
  const parties = partiesOf(dossier, locale);
  const called = useMemo(() => namedParties(dossier), [dossier]);
  const first = openingWords(text);
  const key = first && `${first.before} ${first.words}`;
  // oxlint-disable-next-line react-hooks/exhaustive-deps -- only its first words count, the rest is typed without a search
  const opening = useMemo(() => openingParty(text, called), [key, called]);
  const asked = opening.kind === 'none' ? '' : opening.kind === 'party' ? opening.partyId : opening.words;
  const meant = opening.kind === 'party' ? opening.partyId : null;
  const partyId = said?.of === asked && asked !== '' ? said.partyId : meant;
  const current = versions.find(({ id }) => id === chosen) ?? versions[0];
  if (!current) return null;
  const add = async () => {
    if (text.trim() === '') return;
    const remark = { kind: 'comment', text: text.trim(), date: today(), partyId } as const;
    const id = await run(addRemark(current.version, remark, author, moment()));
    if (id === null) return;
    setText('');
    setSaid(null);
  };
  return (
    <section className={styles.stack}>
      <GroupHeading count={dossier.paperRemarks.length}>{t('life.remarks')}</GroupHeading>
      <p className={styles.hint}>{t('life.remarks-hint')}</p>
      <ol className={styles.versions}>
        {dossier.paperRemarks.map((remark) => (
          <RemarkRow
            key={remark.id}
            dossier={dossier}
            remark={remark}
            about={versions.find(({ id }) => id === remark.versionId)?.label ?? ''}
          />
        ))}
      </ol>
      <div className={styles.remark}>
        <Select
          label={t('life.remark.about')}
          items={versions}
          value={current.id}
          onChange={(id) => setChosen(id)}
        />
        <TextArea
          label={t('life.remark.text')}
          value={text}
          onChange={setText}
          onInputKeyDown={(event) => {
            if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey)) return;
            event.preventDefault();
            void add();
          }}
        />
        <RemarkParty
          opening={opening}
          parties={parties}
          partyId={partyId}
          onPartyId={(id) => setSaid({ of: asked, partyId: id })}
        />
        <div className={styles.bar}>
          <Button icon={MessageSquarePlus} shortcut="Mod+Enter" onPress={() => void add()}>
            {t('life.remark.add')}
          </Button>
        </div>
      </div>
    </section>
  );
}

/** Of the delegations at the meeting, as they were called then. */
function partiesOf(dossier: MeetingDossier, locale: string) {
  return dossier.delegations.flatMap(({ partyId }) => {
    const party = dossier.parties.find(({ id }) => id === partyId);
    return party
      ? [{ id: party.id, label: nameOn(party, dossier.partyNames, dossier.meeting.date, locale, 'short') }]
      : [];
  });
}

/** The delegations at the meeting with all that they are called. */
function namedParties({ delegations, parties, partyNames }: MeetingDossier): readonly PartyWithNames[] {
  return parties
    .filter(({ id }) => delegations.some(({ partyId }) => partyId === id))
    .map((party) => ({ party, names: partyNames.filter(({ partyId }) => partyId === party.id) }));
}

const moment = () => new Date().toISOString();

/** The keys by which a remark in focus is decided, in the order of the decisions. */
const keys = ['0', '1', '2', '3', '4'] as const;

interface RemarkRowProps {
  readonly dossier: MeetingDossier;
  readonly remark: PaperRemark;
  /** The version it is about, in words. */
  readonly about: string;
}

function RemarkRow({ dossier, remark, about }: RemarkRowProps) {
  const t = useText();
  const { locale } = useIntl();
  const run = useRun();
  const notice = useUndoNotice();
  const text = useKeptText(`paperRemarks/${remark.id}/text`, remark.text, (written) =>
    editRemark(remark, { text: written }),
  );
  const parties = partiesOf(dossier, locale);
  const decide = (decision: PaperRemark['decision']) => void run(decideRemark(remark, decision));
  const onKeyDown = (event: KeyboardEvent<HTMLLIElement>) => {
    const isWriting = event.target instanceof HTMLInputElement || event.target instanceof HTMLTextAreaElement;
    const decision = remarkDecisions[keys.findIndex((key) => key === event.key)];
    if (isWriting || event.altKey || event.ctrlKey || event.metaKey || !decision) return;
    event.preventDefault();
    decide(decision);
  };
  const remove = async () => {
    if ((await run(removeRemark(remark))) !== null) notice(t('life.remark.removed'));
  };
  const kept = (field: 'from' | 'place' | 'proposed' | 'answer') => ({
    keep: `paperRemarks/${remark.id}/${field}`,
    saved: remark[field] ?? '',
    command: (written: string) => editRemark(remark, { [field]: written === '' ? null : written }),
  });
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- keys of the fields in it
    <li className={styles.remark} onKeyDown={onKeyDown} data-record={remark.id}>
      <div className={styles.bar}>
        <span className={styles.quiet}>{about}</span>
        <span className={styles.end}>
          <IconButton icon={Trash2} size="s" label={t('life.remark.remove')} onPress={() => void remove()} />
        </span>
      </div>
      <div className={styles.fields}>
        <Select
          label={t('life.remark.party')}
          items={parties}
          value={remark.partyId}
          onChange={(partyId) => void run(editRemark(remark, { partyId }))}
        />
        <KeptTextField label={t('life.remark.from')} {...kept('from')} />
        <EdtfField
          label={t('life.remark.date')}
          value={remark.date}
          onChange={(date) => void run(editRemark(remark, { date }))}
        />
        <Select
          label={t('life.remark.kind')}
          items={remarkKinds.map((id) => ({ id, label: t(`life.remark.kind.${id}`) }))}
          value={remark.kind}
          onChange={(kind) => void run(editRemark(remark, { kind }))}
        />
        <KeptTextField label={t('life.remark.place')} {...kept('place')} />
      </div>
      <TextArea label={t('life.remark.text')} value={text.text} onChange={text.write} onBlur={text.leave} />
      <KeptTextField label={t('life.remark.proposed')} {...kept('proposed')} />
      <div className={styles.bar}>
        <SegmentedControl
          label={t('life.remark.decision')}
          items={remarkDecisions.map((id) => ({ id, label: t(`life.remark.decision.${id}`) }))}
          value={remark.decision}
          onChange={decide}
        />
        <span className={styles.quiet}>{t('life.remark.keys')}</span>
      </div>
      <KeptTextField label={t('life.remark.answer')} {...kept('answer')} />
    </li>
  );
}
