import type { Messages } from '../en/messages';
import { app } from './app';
import { attendance } from './attendance';
import { domain } from './domain';
import { errors } from './errors';
import { exchange } from './exchange';
import { meetings } from './meetings';
import { outcome } from './outcome';
import { overview } from './overview';
import { settings } from './settings';
import { ui } from './ui';

export const messages: Messages = {
  ...app,
  ...attendance,
  ...domain,
  ...errors,
  ...exchange,
  ...meetings,
  ...outcome,
  ...overview,
  ...settings,
  ...ui,
};
