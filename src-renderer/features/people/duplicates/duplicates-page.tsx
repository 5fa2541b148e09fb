import { useMemo } from 'react';
import { useIntl } from 'react-intl';
import { useText, type Translate } from '@/i18n/use-text';
import type { PairLine, PairSide } from '@/pickers/pairs/pair-columns';
import { PairsPage } from '@/pickers/pairs/pairs-page';
import { useDistinguish } from '@/pickers/pairs/use-distinguish';
import { usePartyNames } from '@/pickers/parties/use-party-names';
import type { LikelyDuplicate } from '@/search/duplicate-persons';
import { useLive } from '@/store/react/use-live';
import { Pill } from '@/ui/pill';
import type { TableColumn } from '@/ui/virtual-table';
import { mergeAddress } from '../person-address';
import { allNames, labelOfRow } from './person-labels';
import { personsApart } from './persons-apart';
import { reasonInWords } from './reason-in-words';
import { useDuplicates } from './use-duplicates';

interface PersonsLine extends PairLine {
  readonly confidence: LikelyDuplicate['confidence'];
}

/** Records that may be of one person, each pair with the reason: to be merged or told apart. */
export function DuplicatesPage() {
  const t = useText();
  const { locale } = useIntl();
  const rows = useLive((register) => register.people(), []);
  const parties = usePartyNames();
  const pairs = useDuplicates(rows);
  const distinguish = useDistinguish(personsApart);
  const lines = useMemo((): readonly PersonsLine[] => {
    const byId = new Map(rows?.map((row) => [row.person.id, row]));
    const sideOf = (id: string): PairSide | null => {
      const row = byId.get(id);
      if (!row || !parties) return null;
      const under = row.partyIds.map((party) => parties.nameOf(party)).filter(Boolean);
      const name = labelOfRow(row, locale);
      return { id, name, words: allNames(row) || name, under: under.join(', ') };
    };
    return (pairs ?? []).flatMap((pair) => {
      const [one, other] = [sideOf(pair.personId), sideOf(pair.otherPersonId)];
      return one && other
        ? [{ one, other, reason: reasonInWords(pair, t), confidence: pair.confidence }]
        : [];
    });
  }, [rows, parties, pairs, locale, t]);
  if (!rows || !pairs || !parties) return null;
  return (
    <PairsPage
      back={{ to: '/people', label: t('people.title') }}
      hint={t('people.duplicates.hint')}
      none={t('people.duplicates.none.text')}
      lines={lines}
      further={[confidenceColumn(t)]}
      addressOf={({ one, other }) => mergeAddress(one.id, other.id)}
      apart={t('people.apart')}
      onApart={({ one, other }) => void distinguish(one, other)}
    />
  );
}

function confidenceColumn(t: Translate): TableColumn<PersonsLine> {
  return {
    id: 'confidence',
    header: t('people.duplicates.confidence'),
    width: '118px',
    hideBelow: 860,
    cell: ({ confidence }) => (
      <Pill kind={confidence === 'high' ? 'ask' : 'plain'}>{t(`people.confidence.${confidence}`)}</Pill>
    ),
  };
}
