import type { Migration } from './migration';

/**
 * The house's form and templates, versions of papers, what was said of them and what corrects them. `writtenPapers` holds
 * which files this register has written, by their SHA-256: it is no record, and no history tells of it.
 */
export const papers: Migration = {
  version: 13,
  stores: {
    houseForms: 'id, processId',
    signatories: 'id, processId',
    paperTemplates: 'id, processId',
    templateSections: 'id, templateId',
    paperVersions: 'id, meetingId',
    corrections: 'id, meetingId, versionId, correctedVersionId',
    paperRemarks: 'id, meetingId, versionId, partyId, personId',
    writtenPapers: 'sha256, meetingId',
  },
};
