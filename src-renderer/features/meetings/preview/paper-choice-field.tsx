import { useIntl } from 'react-intl';
import { assertNever } from '@/domain/assert-never';
import { formatEdtf } from '@/domain/format-edtf';
import type { MeetingDossier } from '@/domain/meeting-dossier';
import {
  choiceSchemas,
  letterDateChoice,
  letterDateOf,
  type ChoiceName,
  type PaperChoices,
} from '@/formats/paper/kinds/paper-choices';
import { daysOf } from '@/formats/paper/kinds/who-comes';
import { leftOut } from '@/formats/paper/kinds/left-out';
import { letterRecipients } from '@/formats/paper/templates/recipients';
import { participantColumns } from '@/formats/paper/participant-line';
import { useText } from '@/i18n/use-text';
import { EdtfField } from '@/pickers/edtf-field';
import { Checkbox } from '@/ui/checkbox';
import { Select } from '@/ui/select';
import { CheckboxSet } from './checkbox-set';
import { PaperLanguagesSelect } from './paper-languages-select';
import styles from './paper-options.module.css';

interface PaperChoiceFieldProps {
  readonly name: ChoiceName;
  readonly dossier: MeetingDossier;
  readonly choices: PaperChoices;
  readonly onChoose: (change: Partial<PaperChoices>) => void;
}

/** One choice about a paper: one of a few, several of a few, or yes and no. */
export function PaperChoiceField({ name, dossier, choices, onChoose }: PaperChoiceFieldProps) {
  const t = useText();
  const { locale } = useIntl();
  switch (name) {
    case 'languages':
      return <PaperLanguagesSelect choices={choices} onChoose={onChoose} />;
    case 'order':
      return (
        <Select
          label={t('papers.order')}
          items={choiceSchemas.order.options.map((id) => ({ id, label: t(`papers.order.${id}`) }))}
          value={choices.order}
          onChange={(order) => onChoose({ order })}
        />
      );
    case 'who':
      return (
        <Select
          label={t('papers.who')}
          items={choiceSchemas.who.options.map((id) => ({ id, label: t(`papers.who.${id}`) }))}
          value={choices.who}
          onChange={(who) => onChoose({ who })}
        />
      );
    case 'form':
      return (
        <Select
          label={t('papers.form')}
          items={choiceSchemas.form.options.map((id) => ({ id, label: t(`papers.form.${id}`) }))}
          value={choices.form}
          onChange={(form) => onChoose({ form })}
        />
      );
    case 'columns':
      return (
        <CheckboxSet
          label={t('papers.columns')}
          hint={t('papers.columns.hint')}
          items={participantColumns.map((id) => ({ id, label: t(`papers.columns.${id}`) }))}
          value={choices.columns}
          onChange={(columns) => onChoose({ columns })}
        />
      );
    case 'unpublished': {
      const count = leftOut(dossier, 'participants', choices).withheld;
      return (
        <div className={styles.group}>
          <Checkbox isSelected={choices.unpublished} onChange={(unpublished) => onChoose({ unpublished })}>
            {t('papers.unpublished')}
          </Checkbox>
          <p className={styles.hint}>{t('papers.unpublished.hint', { count })}</p>
        </div>
      );
    }
    case 'days': {
      const days = daysOf(dossier);
      if (days.length < 2) return null;
      const chosen = days.filter((day) => choices.days.includes(day));
      return (
        <CheckboxSet
          label={t('papers.days')}
          items={days.map((id) => ({ id, label: formatEdtf(id, locale) }))}
          value={chosen.length > 0 ? chosen : days}
          onChange={(wanted) => onChoose({ days: wanted.length === days.length ? [] : wanted })}
        />
      );
    }
    case 'blankLines':
      return (
        <Select
          label={t('papers.blank-lines')}
          items={blankLines.map((count) => ({
            id: String(count),
            label: t('papers.blank-lines.count', { count }),
          }))}
          value={String(choices.blankLines)}
          onChange={(count) => onChoose({ blankLines: Number(count) })}
        />
      );
    case 'plateFor':
      return (
        <Select
          label={t('papers.plate-for')}
          items={choiceSchemas.plateFor.options.map((id) => ({ id, label: t(`papers.plate-for.${id}`) }))}
          value={choices.plateFor}
          onChange={(plateFor) => onChoose({ plateFor })}
        />
      );
    case 'plateSize':
      return (
        <Select
          label={t('papers.plate-size')}
          items={choiceSchemas.plateSize.options.map((id) => ({ id, label: t(`papers.plate-size.${id}`) }))}
          value={choices.plateSize}
          onChange={(plateSize) => onChoose({ plateSize })}
        />
      );
    case 'badgeSize':
      return (
        <Select
          label={t('papers.badge-size')}
          items={choiceSchemas.badgeSize.options.map((id) => ({ id, label: t(`papers.badge-size.${id}`) }))}
          value={choices.badgeSize}
          onChange={(badgeSize) => onChoose({ badgeSize })}
        />
      );
    case 'letterTo': {
      const recipients = letterRecipients(dossier, choices.language);
      if (recipients.length < 2) return null;
      return (
        <Select
          label={t('papers.letter-to')}
          items={[{ id: '', label: t('papers.letter-to.all') }, ...recipients]}
          value={recipients.some(({ id }) => id === choices.letterTo) ? choices.letterTo : ''}
          onChange={(letterTo) => onChoose({ letterTo })}
        />
      );
    }
    case 'letterDate': {
      const { id } = dossier.meeting;
      return (
        <EdtfField
          label={t('papers.letter-date')}
          value={letterDateOf(choices, id)}
          onChange={(date) => onChoose({ letterDate: letterDateChoice(id, date) })}
        />
      );
    }
    case 'contactsOf':
      return (
        <Select
          label={t('papers.contacts-of')}
          items={choiceSchemas.contactsOf.options.map((id) => ({ id, label: t(`papers.contacts-of.${id}`) }))}
          value={choices.contactsOf}
          onChange={(contactsOf) => onChoose({ contactsOf })}
        />
      );
    default:
      return assertNever(name);
  }
}

const blankLines = [0, 5, 10, 20] as const;
