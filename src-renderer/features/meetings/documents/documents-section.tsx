import { FilePlus2 } from 'lucide-react';
import { useIntl } from 'react-intl';
import type { Document, MeetingDocument } from '@/domain/document';
import { documentRelations, documentTypes } from '@/domain/draft';
import { inLanguage, languageUsed } from '@/domain/fields';
import type { MeetingDossier } from '@/domain/meeting-dossier';
import { useText } from '@/i18n/use-text';
import { EdtfField } from '@/pickers/edtf-field';
import { addDocument, editDocument, removeDocument } from '@/store/commands/documents';
import { editRecord, editText } from '@/store/commands/edit-record';
import { useRegister } from '@/store/react/register-context';
import { Button } from '@/ui/button';
import { GroupHeading } from '@/ui/card';
import { Select } from '@/ui/select';
import { KeptTextField } from '@/pickers/rows/kept-text-field';
import { PartRow } from '@/pickers/rows/part-row';
import rows from '@/pickers/rows/rows.module.css';
import { usePartList } from '@/pickers/rows/use-part-list';
import { useRun } from '@/pickers/use-run';
import styles from './documents.module.css';

/** What was adopted, issued or referred to. A document has a life of its own: it may stand at other meetings too. */
export function DocumentsSection({ dossier }: { readonly dossier: MeetingDossier }) {
  const t = useText();
  const { meeting, meetingDocuments, documents } = dossier;
  const titleOf = (link: MeetingDocument) =>
    inLanguage(documents.find(({ id }) => id === link.documentId)?.title ?? {}, 'en');
  const { listRef, rowRef, add, actionsOf } = usePartList(meetingDocuments, {
    add: () => addDocument(meeting.id, { type: 'other', title: {} }, 'issued'),
    remove: (link) => removeDocument(link, titleOf(link)),
  });
  return (
    <section className={rows.section}>
      <GroupHeading>{t('meetings.documents')}</GroupHeading>
      {meetingDocuments.length === 0 ? <p className={rows.empty}>{t('meetings.documents.empty')}</p> : null}
      <div ref={listRef} className={rows.rows}>
        {meetingDocuments.map((link, index) => {
          const document = documents.find(({ id }) => id === link.documentId);
          return document ? (
            <PartRow
              key={link.id}
              ref={rowRef}
              id={`${link.id} ${document.id}`}
              label={t('meetings.documents.row', { position: index + 1 })}
              actions={actionsOf(link)}
            >
              <DocumentFields link={link} document={document} />
            </PartRow>
          ) : null;
        })}
      </div>
      <div className={rows.add} data-add>
        <Button kind="quiet" size="s" icon={FilePlus2} onPress={() => void add()}>
          {t('meetings.documents.add')}
        </Button>
      </div>
    </section>
  );
}

interface DocumentFieldsProps {
  readonly link: MeetingDocument;
  readonly document: Document;
}

function DocumentFields({ link, document }: DocumentFieldsProps) {
  const t = useText();
  const { locale } = useIntl();
  const run = useRun();
  const { typing } = useRegister();
  const used = languageUsed(document.title, locale);
  const language = used === 'und' ? (locale.split('-')[0] ?? 'en') : used;
  const edit = (patch: Partial<Omit<Document, 'id' | 'processId'>>) =>
    editDocument(document, patch, link.meetingId);
  const key = (field: string) => `documents/${document.id}/${field}`;
  return (
    <div className={styles.fields}>
      <div className={styles.title}>
        <KeptTextField
          label={t('meetings.documents.title')}
          labelHidden
          look="bare"
          placeholder={t('meetings.documents.title')}
          keep={key('title')}
          saved={document.title[language] ?? ''}
          command={(text) =>
            editText('documents', document.id, 'title', language, text, {
              name: 'edit-document',
              details: { title: text, field: 'title' },
              about: [document.id, link.meetingId],
            })
          }
        />
      </div>
      <Select
        label={t('meetings.documents.relation')}
        labelHidden
        look="bare"
        items={documentRelations.map((id) => ({ id, label: t(`domain.document-relation.${id}`) }))}
        value={link.relation}
        onChange={(relation) => {
          const title = inLanguage(document.title, 'en');
          const words = {
            name: 'edit-document',
            details: { title, field: 'relation' },
            about: [link.meetingId],
          };
          void run(editRecord('meetingDocuments', link.id, { relation }, words));
        }}
      />
      <Select
        label={t('meetings.documents.type')}
        labelHidden
        look="bare"
        items={documentTypes.map((id) => ({ id, label: t(`domain.document-type.${id}`) }))}
        value={document.type}
        onChange={(type) => void run(edit({ type }))}
      />
      <KeptTextField
        label={t('meetings.documents.symbol')}
        labelHidden
        look="bare"
        placeholder={t('meetings.documents.symbol')}
        keep={key('symbol')}
        saved={document.symbol ?? ''}
        command={(text) => edit({ symbol: text || null })}
      />
      <EdtfField
        label={t('meetings.documents.date')}
        labelHidden
        look="bare"
        placeholder={t('meetings.documents.date')}
        value={document.date}
        onChange={(date) => typing.keep(key('date'), () => edit({ date }))}
      />
    </div>
  );
}
