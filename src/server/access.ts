import type { FastifyInstance, FastifyRequest, RouteOptions } from 'fastify';
import type { Caller, Permission } from '../domain/account.js';
import { callerOfSignIn, callerOfToken } from '../stages/accounts/sign-in.js';
import type { Session } from '../store/connection.js';
import { secondsOpen } from '../store/seconds.js';
import { COOKIE } from './cookie.js';
import { Refusal } from './refusal.js';

/**
 * Who may use a route: anyone; whoever is signed in, token or not; whoever is signed in by a browser, for what a token must not do (its
 * own account); the same, but only an administrator; who may read, review, import or administer.
 */
export type Access = 'anyone' | 'signed-in' | 'in-person' | 'administer-in-person' | Permission;

declare module 'fastify' {
  interface FastifyContextConfig {
    /** Every route says it: one that does not is refused when the server starts. */
    access?: Access;
    /** It shows nothing of what reviewers said to who has a second review to do, who is to know nothing of it; all others are refused to them. */
    blind?: true;
  }
  interface FastifyInstance {
    /** Who may use what, in the order in which routes were made. */
    accessTable: { readonly method: string; readonly url: string; readonly access: Access }[];
  }
  interface FastifyRequest {
    /** Who calls; null where nobody signed in. */
    caller: Caller | null;
  }
}

/** Looks up who calls, and lets them through to what they may. */
export function guard(app: FastifyInstance, database: Session, now: () => Date): void {
  app.decorateRequest('caller', null);
  app.decorate('accessTable', []);
  // Asked when all is there: what plugins add is told by a hook of its own, which comes after this one.
  const routes: RouteOptions[] = [];
  app.addHook('onRoute', (route) => void routes.push(route));
  app.addHook('onReady', async () => {
    for (const { config, method, url } of routes) {
      if (!config?.access) throw new Error(`${method} ${url} does not say who may use it`);
      for (const one of [method].flat()) app.accessTable.push({ method: one, url, access: config.access });
    }
  });
  app.addHook('onRequest', async (request) => {
    const access = request.routeOptions.config.access;
    if (!access) return; // no such route
    request.caller = await callerOf(database, request, now());
    const refusal = refusalOf(access, request.caller);
    if (refusal) throw refusal;
    if (request.caller && TELLS.has(access) && !request.routeOptions.config.blind)
      await refuseSeconds(database, request.caller);
  });
}

/** What lets somebody see documents, and what follows from them. */
const TELLS: ReadonlySet<Access> = new Set(['read', 'review']);

async function refuseSeconds(database: Session, { account }: Caller): Promise<void> {
  const [document] = await secondsOpen(database, account.id);
  if (document === undefined) return;
  const says = `You have a second review of document ${document} to do, and this may show what the first reviewer said; finish it, or give it back.`;
  throw new Refusal(409, 'second-review-open', says);
}

async function callerOf(database: Session, request: FastifyRequest, now: Date): Promise<Caller | null> {
  const { authorization } = request.headers;
  if (authorization !== undefined) {
    const [, secret] = /^Bearer ([\w-]+)$/i.exec(authorization) ?? [];
    return secret ? callerOfToken(database, secret, now) : null;
  }
  const secret = request.cookies[COOKIE];
  return secret ? callerOfSignIn(database, secret, now) : null;
}

/** Null for who may. */
export function refusalOf(access: Access, caller: Caller | null): Refusal | null {
  if (access === 'anyone') return null;
  if (!caller) return new Refusal(401, 'sign-in-needed', 'Sign in, or send an API token that holds.');
  if (access === 'signed-in') return null;
  const inPerson = access === 'in-person' || access === 'administer-in-person';
  const permission = access === 'in-person' ? null : access === 'administer-in-person' ? 'administer' : access;
  if (inPerson && !('session' in caller.by)) return new Refusal(403, 'not-allowed', 'This is not for API tokens.');
  if (permission === null || caller.permissions.includes(permission)) return null;
  return new Refusal(403, 'not-allowed', `This needs the permission to "${permission}".`);
}

/** Who calls a route that asks for more than anyone. */
export function callerIn(request: FastifyRequest): Caller {
  if (!request.caller) throw new Refusal(401, 'sign-in-needed', 'Sign in, or send an API token that holds.');
  return request.caller;
}
