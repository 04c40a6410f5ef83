import type { FastifyError, FastifyInstance } from 'fastify';
import { hasZodFastifySchemaValidationErrors } from 'fastify-type-provider-zod';
import { z } from 'zod';
import { StageFailure } from '../domain/failure.js';
import { Refusal } from './refusal.js';

/** Every answer that is not 2xx. `code` stays the same from version to version, `message` is for people, in English. */
export const errorAnswer = z
  .object({ error: z.object({ code: z.string(), message: z.string() }) })
  .meta({ id: 'Error' });

/** What stages refuse, where it is not simply wrong input. */
const STATUS: Readonly<Record<string, number>> = {
  'bad-cursor': 400,
  'not-signed-in': 401,
  'wrong-password': 403,
  'beyond-account': 403,
  'invitation-over': 410,
  'name-taken': 409,
  'last-administrator': 409,
  'not-own-query': 403,
  'sql-unavailable': 503,
  'stale-review': 409,
  'document-unread': 409,
  'document-unextracted': 409,
  'document-leased': 409,
  'not-a-third': 403,
  'disagreement-unknown': 404,
  'bad-request': 400,
  'upload-started': 409,
  'piece-missing': 409,
};

export function answerErrors(app: FastifyInstance, report: (error: unknown) => void): void {
  app.setNotFoundHandler((request, reply) =>
    reply
      .code(404)
      .send(asAnswer('unknown-address', `There is nothing at ${request.method} ${request.url.split('?')[0]}.`)),
  );
  app.setErrorHandler((error: FastifyError, _request, reply) => {
    if (error instanceof Refusal) return reply.code(error.status).send(asAnswer(error.code, error.message));
    if (error instanceof StageFailure) return reply.code(statusOf(error)).send(asAnswer(error.code, error.message));
    if (hasZodFastifySchemaValidationErrors(error)) return reply.code(400).send(asAnswer('bad-request', error.message));
    if (error.statusCode && error.statusCode < 500) {
      return reply.code(error.statusCode).send(asAnswer(codeOf(error), error.message));
    }
    report(error);
    return reply.code(500).send(asAnswer('program-fault', 'This is a fault of the program; its terminal says more.'));
  });
}

function statusOf({ code, permanent }: StageFailure): number {
  if (!permanent) return 503;
  return STATUS[code] ?? (code.endsWith('-unknown') ? 404 : 422);
}

// "FST_ERR_CTP_INVALID_MEDIA_TYPE" → "invalid-media-type"
const codeOf = ({ code, statusCode }: FastifyError): string =>
  statusCode === 429
    ? 'too-often'
    : (code ?? 'bad-request')
        .replace(/^FST_ERR_(CTP_)?/, '')
        .replaceAll('_', '-')
        .toLowerCase();

const asAnswer = (code: string, message: string) => ({ error: { code, message } });
