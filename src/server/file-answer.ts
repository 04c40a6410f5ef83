import type { FastifyReply, FastifyRequest } from 'fastify';
import { z } from 'zod';
import { HEADINGS, type Headings, type Table } from '../stages/table-file/column.js';
import { FILE_FORMATS, type FileFormat, MEDIA_TYPE, spooled } from '../stages/table-file/write.js';
import { callerIn } from './access.js';
import { Refusal } from './refusal.js';

const yesNo = z.enum(['yes', 'no']).default('no');

/** What every address that gives a file takes. */
export const fileQuery = {
  format: z.enum(FILE_FORMATS).default('csv'),
  headings: z
    .enum(HEADINGS)
    .default('vi')
    .describe(
      'In Vietnamese, in English (of CSV and spreadsheets, and the words beside codes in all formats), or the names of the API, without words',
    ),
  sources: yesNo.describe('With the documents, files, addresses and quotes that say it'),
  personal: yesNo.describe('Birth dates and identity numbers as they are written: for those who may administer'),
};

/** The description of an answer that is a file. */
export const fileResponse = {
  200: {
    description: 'The file, whole, as an attachment; its length stands in Content-Length.',
    content: Object.fromEntries(
      Object.values(MEDIA_TYPE).map((type) => [type.split(';')[0]!, { schema: z.string().meta({ format: 'binary' }) }]),
    ),
  },
};

interface AskedFile {
  readonly format: FileFormat;
  readonly headings: Headings;
  readonly personal: 'yes' | 'no';
}

// Files are made two at a time, so that the rest of the desk keeps its connections; what would wait long is sent away.
const AT_ONCE = 2;
const MOST_WAITING = 20;
const waiting: (() => void)[] = [];
let busy = 0;

/** Sends what `made` gives as a file called "sovang-NAME.csv". A failure on the way is an answer, and no half of a file. */
export async function sendTable(
  request: FastifyRequest,
  reply: FastifyReply,
  name: string,
  { format, headings, personal }: AskedFile,
  made: (save: (table: Table) => ReturnType<typeof spooled>) => ReturnType<typeof spooled>,
): Promise<never> {
  if (personal === 'yes' && !callerIn(request).permissions.includes('administer'))
    throw new Refusal(403, 'not-allowed', 'Birth dates and identity numbers are for those who may administer.');
  await turn();
  try {
    const { bytes, stream } = await made((table) => spooled(table, { format, headings, personal: personal === 'yes' }));
    return reply
      .type(MEDIA_TYPE[format])
      .header('content-length', bytes)
      .header('content-disposition', `attachment; filename="sovang-${name}.${format}"`)
      .send(stream) as never; // it is sent: a route has nothing else to give
  } finally {
    const next = waiting.shift();
    if (next) next();
    else busy--;
  }
}

function turn(): Promise<void> | void {
  if (busy < AT_ONCE) {
    busy++;
    return;
  }
  if (waiting.length >= MOST_WAITING)
    throw new Refusal(503, 'too-many', 'Too many files are asked for at once; try again in a minute.');
  return new Promise((resolve) => waiting.push(resolve));
}
