import multipart from '@fastify/multipart';
import type { FastifyRequest } from 'fastify';
import type { ZodTypeProvider } from 'fastify-type-provider-zod';
import { z } from 'zod';
import { StageFailure } from '../../domain/failure.js';
import { LARGEST, openUpload, receivePieces } from '../../stages/importing/receive.js';
import { openBatch } from '../../store/batches.js';
import { removeStage } from '../../store/staged.js';
import { forgetUpload, makeUpload, openUploads, startUpload } from '../../store/uploads.js';
import { callerIn } from '../access.js';
import type { Desk, Ground } from '../desk.js';
import { Refusal } from '../refusal.js';

const moment = z.date().meta({ type: 'string', format: 'date-time' });
const id = z.object({ id: z.coerce.number().int().positive() });

/** What one request may bring: so much is sent again when it does not arrive. */
const REQUEST = { bytes: 16 * 2 ** 20, files: 200 } as const;

const limits = z
  .object({
    file: z.number().describe('Bytes of a file'),
    archive: z.number().describe('Bytes of a ZIP'),
    request: z.number().describe('Bytes of the contents of one request'),
    files: z.number().describe('Files of one request'),
  })
  .meta({ id: 'UploadLimits' });

const upload = z
  .object({
    id: z.number(),
    batch: z.string(),
    batchId: z.number().nullable(),
    sender: z.string(),
    madeAt: moment,
    startedAt: moment.nullable(),
    files: z.number(),
    bytes: z.number(),
    received: z.number(),
    looked: z.number(),
    trouble: z.string().nullable(),
  })
  .meta({ id: 'Upload' });

const pieces = z
  .array(
    z.object({
      path: z.string().min(1).max(4000),
      size: z.number().int().min(0).max(Number.MAX_SAFE_INTEGER),
      from: z.number().int().min(0).default(0),
    }),
  )
  .min(1)
  .max(REQUEST.files);

/** Sending files, in requests of bounded size, and having them imported as one batch. */
export function importRoutes(app: Desk, { database, root, bell }: Ground): void {
  app.post(
    '/imports',
    {
      config: { access: 'import' },
      schema: {
        body: z.object({
          batch: z.string().trim().min(1).max(200),
          goOn: z
            .number()
            .int()
            .positive()
            .optional()
            .describe(
              'An upload that was cut: more is sent to it. A file announced from its end, without content, is answered with how much of it is there',
            ),
        }),
        response: { 201: z.object({ id: z.number(), limits }) },
      },
    },
    async (request, reply) => {
      const { batch, goOn } = request.body;
      const made =
        goOn === undefined
          ? await makeUpload(database, batch, callerIn(request).account.name)
          : (await openUpload(database, goOn)).id;
      const { bytes, files } = REQUEST;
      return reply.code(201).send({ id: made, limits: { ...LARGEST, request: bytes, files } });
    },
  );

  app.get('/imports', { config: { access: 'import' }, schema: { response: { 200: z.array(upload) } } }, async () =>
    openUploads(database),
  );

  app.post(
    '/imports/:id/start',
    {
      config: { access: 'import' },
      schema: { params: id, response: { 200: z.object({ batchId: z.number() }) } },
    },
    async ({ params }) => {
      const { batch } = await openUpload(database, params.id);
      const { id: batchId } = await openBatch(database, batch);
      if (!(await startUpload(database, params.id, batchId))) await openUpload(database, params.id);
      bell?.imports();
      return { batchId };
    },
  );

  app.delete(
    '/imports/:id',
    { config: { access: 'import' }, schema: { params: id, response: { 204: z.null() } } },
    async ({ params }, reply) => {
      if (!(await forgetUpload(database, params.id))) await openUpload(database, params.id);
      await removeStage(root, params.id);
      return reply.code(204).send(null);
    },
  );

  app.register(async (within) => {
    // A field "files" with the list, then each content in a part that is named by its place in the list.
    await within.register(multipart, {
      limits: {
        fields: 1,
        fieldSize: 2 ** 20,
        files: REQUEST.files,
        parts: REQUEST.files + 1,
        fileSize: REQUEST.bytes,
      },
      throwFileSizeLimit: false,
    });
    within.withTypeProvider<ZodTypeProvider>().post(
      '/imports/:id/files',
      {
        config: { access: 'import' },
        schema: {
          params: id,
          consumes: ['multipart/form-data'],
          response: { 200: z.array(z.object({ path: z.string(), received: z.number() })) },
        },
      },
      async (request) => {
        const parts = request.parts();
        const first = await parts.next();
        if (first.done || first.value.type !== 'field' || first.value.fieldname !== 'files')
          throw new StageFailure('bad-request', 'The first part is the field "files", a list of files as JSON.');
        const listed = listOf(String(first.value.value));
        return receivePieces(database, root, request.params.id, listed, contentsOf(parts));
      },
    );
  });
}

type Parts = ReturnType<FastifyRequest['parts']>;

async function* contentsOf(parts: Parts) {
  let room: number = REQUEST.bytes;
  for await (const part of parts) {
    if (part.type !== 'file' || !/^\d{1,3}$/.test(part.fieldname))
      throw new StageFailure('bad-request', 'A content stands in a part that is named by its place in the list.');
    yield { piece: Number(part.fieldname), content: part.file };
    room -= part.file.bytesRead;
    if (part.file.truncated || room < 0)
      throw new Refusal(413, 'request-too-large', `A request brings ${REQUEST.bytes} bytes at most; send pieces.`);
  }
}

function listOf(written: string): z.infer<typeof pieces> {
  let list: unknown;
  try {
    list = JSON.parse(written);
  } catch {
    throw new StageFailure('bad-request', 'The field "files" is no JSON.');
  }
  const parsed = pieces.safeParse(list);
  if (parsed.success) return parsed.data;
  throw new StageFailure('bad-request', `The field "files" is no list of files: ${z.prettifyError(parsed.error)}`);
}
