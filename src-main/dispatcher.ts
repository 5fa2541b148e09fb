import type { RequestChannel, Requests } from '../src-preload/contract';
import { requestSchemas } from './request-schemas';

export type Handlers = {
  readonly [C in RequestChannel]: (request: Requests[C]['request']) => Promise<Requests[C]['reply']>;
};

/** As much of the asking frame as decides whether it is answered. */
export interface Sender {
  /** The frame is the top one of the window these handlers serve. */
  readonly isMainFrame: boolean;
  readonly isOwnAddress: boolean;
}

/** A request that our own page never makes: a bug or an attack, and never something to show to the user. */
export class RefusedRequest extends Error {
  override readonly name = 'RefusedRequest';
}

/** Answers requests of our own page whose arguments are what the contract says; throws `RefusedRequest` for others. */
export async function dispatch(
  handlers: Handlers,
  sender: Sender,
  channel: unknown,
  request: unknown,
): Promise<Requests[RequestChannel]['reply']> {
  if (!sender.isMainFrame || !sender.isOwnAddress) throw new RefusedRequest('foreign sender');
  if (!isChannel(channel)) throw new RefusedRequest('unknown channel');
  return answer(handlers, channel, request);
}

async function answer<C extends RequestChannel>(
  handlers: Handlers,
  channel: C,
  request: unknown,
): Promise<Requests[C]['reply']> {
  const parsed = requestSchemas[channel].safeParse(request);
  // The reason stays here: it would quote what the page sent.
  if (!parsed.success) throw new RefusedRequest(`malformed request on ${channel}`);
  return handlers[channel](parsed.data);
}

function isChannel(value: unknown): value is RequestChannel {
  return typeof value === 'string' && Object.hasOwn(requestSchemas, value);
}
