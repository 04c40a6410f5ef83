import type { Api } from './api-types.js';

/** What the API answered instead; `code` is one of its stable codes, or "offline". */
export class CallFailure extends Error {
  override readonly name = 'CallFailure';
  readonly code: string;
  readonly status: number;

  constructor(status: number, code: string, message: string) {
    super(message);
    this.status = status;
    this.code = code;
  }
}

/** Told to the window when the server does not know (any more) who calls. */
export const SIGNED_OUT = 'sovang-signed-out';

type Given<K extends keyof Api> = { readonly [P in 'path' | 'query' | 'body']?: Api[K][P] };

/** Calls a route of the API: `call('GET /api/documents/{id}', { path: { id: 12 } })`. A CallFailure tells what it refuses. */
export async function call<K extends keyof Api>(route: K, given?: Given<K>): Promise<Api[K]['answer']> {
  const [method, template] = route.split(' ') as [string, string];
  const { path = {}, query = {}, body } = (given ?? {}) as Record<'path' | 'query' | 'body', object | undefined>;
  const filled = template.replaceAll(/\{(\w+)\}/g, (_, name) => encodeURIComponent(String(path[name as never])));
  const asked = new URLSearchParams();
  for (const [name, value] of Object.entries(query)) if (value !== undefined) asked.set(name, String(value));
  const address = asked.size > 0 ? `${filled}?${asked}` : filled;
  const init: RequestInit = { method };
  if (body !== undefined) {
    init.body = JSON.stringify(body);
    init.headers = { 'content-type': 'application/json' };
  }
  const response = await fetch(address, init).catch((error: Error) => {
    throw new CallFailure(0, 'offline', error.message);
  });
  if (response.status === 204) return null as Api[K]['answer'];
  const answer = await response.json().catch(() => null);
  if (response.ok && answer !== null) return answer;
  if (response.ok) throw new CallFailure(0, 'offline', 'the answer was cut off');
  // Whatever page asked: the frame then asks who is signed in, and offers to sign in again.
  if (response.status === 401 && route !== 'GET /api/me') dispatchEvent(new Event(SIGNED_OUT));
  const { code, message } = answer?.error ?? { code: 'unknown', message: response.statusText };
  throw new CallFailure(response.status, code, message);
}
