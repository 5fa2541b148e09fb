import { agenda } from './agenda';
import { app } from './app';
import { attendance } from './attendance';
import { batches } from './batches';
import { domain } from './domain';
import { errors } from './errors';
import { deciding } from './deciding';
import { differences } from './differences';
import { exchange } from './exchange';
import { followUp } from './follow-up';
import { glance } from './glance';
import { hand } from './hand';
import { help } from './help';
import { houseForm } from './house-form';
import { matches } from './matches';
import { meetings } from './meetings';
import { outcome } from './outcome';
import { overview } from './overview';
import { pairs } from './pairs';
import { paperLife } from './paper-life';
import { papers } from './papers';
import { parties } from './parties';
import { partyMerge } from './party-merge';
import { people } from './people';
import { phrases } from './phrases';
import { pickers } from './pickers';
import { posts } from './posts';
import { recommendations } from './recommendations';
import { proceedings } from './proceedings';
import { settings } from './settings';
import { sheets } from './sheets';
import { steps } from './steps';
import { tables } from './tables';
import { templates } from './templates';
import { ui } from './ui';
import { versions } from './versions';
import { wordFile } from './word-file';

/** Every message of the interface in English, the language that defines the keys. */
export const messages = {
  ...agenda,
  ...app,
  ...attendance,
  ...batches,
  ...domain,
  ...errors,
  ...deciding,
  ...differences,
  ...exchange,
  ...followUp,
  ...glance,
  ...hand,
  ...help,
  ...houseForm,
  ...matches,
  ...meetings,
  ...outcome,
  ...overview,
  ...pairs,
  ...paperLife,
  ...papers,
  ...parties,
  ...partyMerge,
  ...people,
  ...phrases,
  ...pickers,
  ...posts,
  ...recommendations,
  ...proceedings,
  ...settings,
  ...sheets,
  ...steps,
  ...tables,
  ...templates,
  ...ui,
  ...versions,
  ...wordFile,
};

export type MessageKey = keyof typeof messages;

/** One language's messages: a string for every key. */
export type Messages = Readonly<Record<MessageKey, string>>;
