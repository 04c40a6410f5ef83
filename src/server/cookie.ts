import type { FastifyReply } from 'fastify';
import { SESSION_LASTS } from '../stages/accounts/sign-in.js';

export const COOKIE = 'sovang_session';

/** Scripts cannot read it, other sites cannot send it; over TLS alone where the desk is reached over TLS. */
const attributes = (secure: boolean) => ({ httpOnly: true, sameSite: 'strict', path: '/', secure }) as const;

export const setCookie = (reply: FastifyReply, secret: string, secure: boolean) =>
  reply.setCookie(COOKIE, secret, { ...attributes(secure), maxAge: SESSION_LASTS / 1000 });

export const clearCookie = (reply: FastifyReply, secure: boolean) => reply.clearCookie(COOKIE, attributes(secure));
