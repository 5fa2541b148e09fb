import { ArrowDown, ArrowUp, Trash2 } from 'lucide-react';
import { useEffect, useRef } from 'react';
import { useIntl } from 'react-intl';
import * as z from 'zod/mini';
import { interventionKinds } from '@/domain/draft';
import type { Intervention } from '@/domain/intervention';
import type { MeetingDossier } from '@/domain/meeting-dossier';
import { useText } from '@/i18n/use-text';
import { PartyPicker } from '@/pickers/party-picker';
import { useRun } from '@/pickers/use-run';
import { useSavedForm } from '@/pickers/use-saved-form';
import { editText } from '@/store/commands/edit-record';
import { editListItem } from '@/store/commands/meeting-lists';
import { ofSpeaker, type Speaker as Spoke } from '@/store/commands/speaker-choice';
import type { Command } from '@/store/register';
import { Button } from '@/ui/button';
import { FormField } from '@/ui/form-field';
import { Select } from '@/ui/select';
import { Switch } from '@/ui/switch';
import { TextArea } from '@/ui/text-area';
import { PlaceSelect, useSpots } from '../speakers/place-select';
import type { Speakers } from '../speakers/speaker';
import { SpeakerField } from '../speakers/speaker-field';
import styles from '../statements/statement-form.module.css';
import { CoSpeakersField } from './co-speakers-field';
import { speakerName } from './speaker-name';

const schema = z.object({
  kind: z.enum(interventionKinds),
  verbatim: z.boolean(),
  texts: z.record(z.string(), z.string()),
});
type Values = z.infer<typeof schema>;

interface InterventionFormProps {
  readonly intervention: Intervention;
  readonly dossier: MeetingDossier;
  readonly speakers: Speakers;
  readonly name: string;
  readonly languages: readonly { readonly id: string; readonly name: string }[];
  /** Its first field has the focus once it is there. */
  readonly takesFocus: boolean;
  /** What records a change: for one that was added just now with the adding. @param chosen the speaker chosen by it */
  readonly stepOf: <R>(command: Command<R>, chosen: string | null) => Command<R>;
  /** By one place; `null` while it has none yet. */
  readonly onMove: ((by: -1 | 1) => void) | null;
  readonly onRemove: () => void;
  readonly onClose: () => void;
}

/** Who said what, and how it is given; kept as it is typed. */
export function InterventionForm(props: InterventionFormProps) {
  const { intervention, dossier, speakers, name, languages, takesFocus, stepOf } = props;
  const { onMove, onRemove, onClose } = props;
  const t = useText();
  const { locale } = useIntl();
  const run = useRun();
  const onRun = (command: Command<unknown>, chosen: string | null) => void run(stepOf(command, chosen));
  const isNamed = intervention.personId !== null || intervention.printedSpeaker !== null;
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
        return stepOf(textCommand(language, values.texts[language] ?? ''), null);
      return stepOf(change(own === 'kind' ? { kind: values.kind } : { verbatim: values.verbatim }), null);
    },
  });
  const spots = useSpots(dossier);
  const languageNames = new Intl.DisplayNames(locale, { type: 'language', fallback: 'code' });
  const spoken = [
    ...new Set([...dossier.meeting.languages, 'en', 'ru', 'kk', ...(intervention.language ?? '').split(' ')]),
  ].filter((tag) => tag !== '');
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
        <SpeakerField
          label={t('outcome.interventions.speaker')}
          speakers={speakers}
          shown={speakerName(intervention, dossier, locale) ?? ''}
          onChoose={({ personId, party, printedSpeaker, name: chosen }) => {
            const spoke = { personId, party, printedSpeaker };
            // Whoever is named otherwise still speaks for the same party; only the party's own name leaves with it.
            const isEmptied = personId === null && printedSpeaker === null && !isNamed;
            const keepsParty = party === null && !isEmptied;
            const patchOf = ({ partyId, ...who }: Spoke) => (keepsParty ? who : { ...who, partyId });
            onRun(
              ofSpeaker(spoke, (who) => change(patchOf(who))),
              chosen,
            );
          }}
        />
        <PartyPicker
          label={t('outcome.interventions.party')}
          date={dossier.meeting.date}
          keep={`interventions/${intervention.id}/party`}
          value={intervention.partyId}
          onChoose={(party, chosen) =>
            onRun(
              ofSpeaker({ personId: null, party, printedSpeaker: null }, ({ partyId }) =>
                change({ partyId }),
              ),
              chosen,
            )
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
        <CoSpeakersField
          intervention={intervention}
          dossier={dossier}
          speakers={speakers}
          name={name}
          onRun={(command) => onRun(command, null)}
        />
        <Select
          label={t('outcome.interventions.spoken')}
          items={[
            { id: '', label: t('outcome.interventions.spoken.unknown') },
            ...spoken.map((id) => ({ id, label: languageNames.of(id) ?? id })),
          ]}
          value={intervention.language ?? ''}
          onChange={(tag) => onRun(change({ language: tag || null }), null)}
        />
        <PlaceSelect
          label={t('proceedings.spot')}
          spots={spots}
          value={intervention}
          onChange={(spot) => onRun(change(spot), null)}
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
        {onMove ? (
          <>
            <span data-move="-1">
              <Button size="s" kind="quiet" icon={ArrowUp} shortcut="Alt+ArrowUp" onPress={() => onMove(-1)}>
                {t('outcome.interventions.up')}
              </Button>
            </span>
            <span data-move="1">
              <Button
                size="s"
                kind="quiet"
                icon={ArrowDown}
                shortcut="Alt+ArrowDown"
                onPress={() => onMove(1)}
              >
                {t('outcome.interventions.down')}
              </Button>
            </span>
          </>
        ) : null}
        <Button looksOnly size="s" shortcut="Escape" onPress={onClose}>
          {t('outcome.done')}
        </Button>
      </div>
    </div>
  );
}
