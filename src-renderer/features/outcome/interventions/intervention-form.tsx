import { Trash2 } from 'lucide-react';
import { useEffect, useMemo, useRef } from 'react';
import { useIntl } from 'react-intl';
import * as z from 'zod/mini';
import { interventionKinds } from '@/domain/draft';
import type { Intervention } from '@/domain/intervention';
import type { MeetingDossier } from '@/domain/meeting-dossier';
import { useText } from '@/i18n/use-text';
import { PartyPicker } from '@/pickers/party-picker';
import { knownPeople } from '@/pickers/people/known-people';
import { PersonPicker } from '@/pickers/person-picker';
import { useRun } from '@/pickers/use-run';
import { useSavedForm } from '@/pickers/use-saved-form';
import { editText } from '@/store/commands/edit-record';
import { editListItem } from '@/store/commands/meeting-lists';
import { addParty } from '@/store/commands/parties';
import type { Command } from '@/store/register';
import { Button } from '@/ui/button';
import { FormField } from '@/ui/form-field';
import { Select } from '@/ui/select';
import { Switch } from '@/ui/switch';
import { TextArea } from '@/ui/text-area';
import { PlaceSelect, useSpots } from '../speakers/place-select';
import styles from '../statements/statement-form.module.css';
import { CoSpeakersField } from './co-speakers-field';

const schema = z.object({
  kind: z.enum(interventionKinds),
  verbatim: z.boolean(),
  texts: z.record(z.string(), z.string()),
});
type Values = z.infer<typeof schema>;

interface InterventionFormProps {
  readonly intervention: Intervention;
  readonly dossier: MeetingDossier;
  readonly name: string;
  readonly languages: readonly { readonly id: string; readonly name: string }[];
  /** Its first field has the focus once it is there. */
  readonly takesFocus: boolean;
  readonly onRemove: () => void;
  readonly onClose: () => void;
}

/** Who said what, and how it is given; kept as it is typed. */
export function InterventionForm(props: InterventionFormProps) {
  const { intervention, dossier, name, languages, takesFocus, onRemove, onClose } = props;
  const t = useText();
  const { locale } = useIntl();
  const run = useRun();
  const people = useMemo(
    () =>
      knownPeople(
        { ...dossier, meetings: [dossier.meeting] },
        { date: dossier.meeting.date, language: locale },
      ),
    [dossier, locale],
  );
  const change = (patch: Partial<Intervention>) => editListItem('interventions', intervention, patch, name);
  const textCommand = (language: string, text: string): Command =>
    editText('interventions', intervention.id, 'text', language, text, {
      name: 'edit-intervention',
      details: { name, field: 'text' },
      about: [intervention.meetingId],
    });
  const { control } = useSavedForm<Values>({
    record: `interventions/${intervention.id}`,
    saved: {
      kind: intervention.kind,
      verbatim: intervention.verbatim,
      texts: Object.fromEntries(languages.map(({ id }) => [id, intervention.text[id] ?? ''])),
    },
    schema,
    command(field, values) {
      const [own, language] = field.split('.');
      if (own === 'texts' && language !== undefined)
        return textCommand(language, values.texts[language] ?? '');
      return change(own === 'kind' ? { kind: values.kind } : { verbatim: values.verbatim });
    },
  });
  const spots = useSpots(dossier);
  const languageNames = new Intl.DisplayNames(locale, { type: 'language', fallback: 'code' });
  const spoken = [
    ...new Set([...dossier.meeting.languages, 'en', 'ru', 'kk', ...(intervention.language ?? '').split(' ')]),
  ].filter((tag) => tag !== '');
  const seatOf = (personId: string) => dossier.attendances.find((seat) => seat.personId === personId);
  const form = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (takesFocus) form.current?.querySelector('input')?.focus();
  }, [takesFocus]);
  return (
    <div
      ref={form}
      className={styles.form}
      role="group"
      aria-label={t('outcome.interventions.editor', { name })}
    >
      <div className={styles.fields}>
        <PersonPicker
          label={t('outcome.interventions.speaker')}
          people={people}
          value={intervention.personId}
          written={intervention.personId === null ? (intervention.printedSpeaker ?? '') : ''}
          onChoose={(person) => {
            const seat = person && seatOf(person.id);
            const party = dossier.delegations.find(({ id }) => id === seat?.delegationId)?.partyId;
            void run(
              change({
                personId: person?.id ?? null,
                printedSpeaker: null,
                ...(party ? { partyId: party } : {}),
              }),
            );
          }}
          onWrite={(written) => void run(change({ personId: null, printedSpeaker: written.trim() || null }))}
        />
        <PartyPicker
          label={t('outcome.interventions.party')}
          date={dossier.meeting.date}
          value={intervention.partyId}
          onChoose={(choice, party) =>
            void run(addParty(choice, party)).then((partyId) => (partyId ? run(change({ partyId })) : null))
          }
        />
        <FormField control={control} name="kind">
          {(field) => (
            <Select
              {...field}
              label={t('outcome.interventions.kind')}
              items={interventionKinds.map((id) => ({ id, label: t(`domain.intervention-kind.${id}`) }))}
            />
          )}
        </FormField>
      </div>
      <div className={styles.fields}>
        <CoSpeakersField intervention={intervention} dossier={dossier} name={name} />
        <Select
          label={t('outcome.interventions.spoken')}
          items={[
            { id: '', label: t('outcome.interventions.spoken.unknown') },
            ...spoken.map((id) => ({ id, label: languageNames.of(id) ?? id })),
          ]}
          value={intervention.language ?? ''}
          onChange={(tag) => void run(change({ language: tag || null }))}
        />
        <PlaceSelect
          label={t('proceedings.spot')}
          spots={spots}
          value={intervention}
          onChange={(spot) => void run(change(spot))}
        />
      </div>
      <FormField control={control} name="verbatim">
        {(field) => (
          <Switch isSelected={field.value} onChange={field.onChange}>
            {t('outcome.interventions.verbatim')}
          </Switch>
        )}
      </FormField>
      {languages.map((language) => (
        <FormField key={language.id} control={control} name={`texts.${language.id}`}>
          {(field) => (
            <TextArea
              {...field}
              paper
              value={field.value ?? ''}
              label={t('outcome.interventions.text', { language: language.name })}
            />
          )}
        </FormField>
      ))}
      <div className={styles.actions}>
        <Button kind="danger" size="s" icon={Trash2} onPress={onRemove}>
          {t('outcome.interventions.remove')}
        </Button>
        <Button size="s" shortcut="Escape" onPress={onClose}>
          {t('outcome.done')}
        </Button>
      </div>
    </div>
  );
}
