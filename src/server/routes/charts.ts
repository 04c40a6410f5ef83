import { z } from 'zod';
import {
  awardsChartTable,
  headsChartTable,
  unitsChartTable,
  waitsChartTable,
} from '../../stages/analysis/chart-tables.js';
import { freshen } from '../../stages/identity/up-to-date.js';
import { awardsByYear, headsOfBloc, unitYears, waits } from '../../store/award-lists.js';
import type { Desk, Ground } from '../desk.js';
import { fileQuery, fileResponse, sendTable } from '../file-answer.js';
import { awardFilters, listOf, review } from './awards.js';

const ofBloc = awardFilters.extend({ bloc: z.string().min(1).max(500) });
const reviewed = { reviewed: z.number(), disputed: z.number() };

const ofYear = z
  .object({
    year: z.number().nullable(),
    value: z.string(),
    label: z.string().nullable(),
    awards: z.number(),
    ...reviewed,
  })
  .meta({ id: 'AwardsOfYear' });
const waiting = z
  .object({
    group: z.string(),
    awards: z.number(),
    ...{
      before: z.number(),
      to30: z.number(),
      to60: z.number(),
      to90: z.number(),
      to180: z.number(),
      to365: z.number(),
    },
    ...{ over365: z.number(), open: z.number(), unknown: z.number() },
    median: z.number().nullable().describe('Days'),
    ...{ noRegistered: z.number(), noVoted: z.number(), noRecommended: z.number(), noCouncil: z.number() },
    ...{ noDecided: z.number(), noPresented: z.number() },
    ...reviewed,
  })
  .meta({ id: 'Waits' });
const unitYear = z
  .object({
    ...{ unitCode: z.string(), unit: z.string(), year: z.number().nullable(), awards: z.number(), member: z.boolean() },
    ...reviewed,
  })
  .meta({ id: 'UnitYear' });
const headOfYear = z
  .object({
    year: z.number().nullable(),
    role: z.enum(['head', 'deputy']),
    ...{ unitCode: z.string(), unit: z.string() },
    review,
    documents: z.string().describe('By blanks'),
    origins: z.number(),
  })
  .meta({ id: 'HeadOfYear' });

const access = { access: 'read' } as const;

/** The figures of charts, each for its page and as a file. */
export function chartRoutes(app: Desk, { database }: Ground): void {
  const byYear = awardFilters.extend({ by: z.enum(['level', 'review', 'outcome', 'award']).default('level') });
  app.get(
    '/charts/awards',
    { config: access, schema: { querystring: byYear, response: { 200: listOf(ofYear) } } },
    async ({ query: { by, ...values } }) => {
      await freshen(database);
      return { rows: await awardsByYear(database, values, by), next: null };
    },
  );
  app.get(
    '/charts/awards/file',
    { config: access, schema: { querystring: byYear.extend(fileQuery), response: fileResponse } },
    async (request, reply) => {
      const { by, format, headings, personal, sources: _, ...values } = request.query;
      await freshen(database);
      const table = await awardsChartTable(database, values, by);
      return sendTable(request, reply, 'chart-awards', { format, headings, personal }, (save) => save(table));
    },
  );

  const byTime = awardFilters.extend({ by: z.enum(['year', 'place']).default('year') });
  app.get(
    '/charts/waits',
    { config: access, schema: { querystring: byTime, response: { 200: listOf(waiting) } } },
    async ({ query: { by, ...values } }) => {
      await freshen(database);
      return { rows: await waits(database, values, by), next: null };
    },
  );
  app.get(
    '/charts/waits/file',
    { config: access, schema: { querystring: byTime.extend(fileQuery), response: fileResponse } },
    async (request, reply) => {
      const { by, format, headings, personal, sources: _, ...values } = request.query;
      await freshen(database);
      const table = await waitsChartTable(database, values, by);
      return sendTable(request, reply, 'chart-waits', { format, headings, personal }, (save) => save(table));
    },
  );

  app.get(
    '/charts/units',
    { config: access, schema: { querystring: ofBloc, response: { 200: listOf(unitYear) } } },
    async ({ query: values }) => {
      await freshen(database);
      return { rows: await unitYears(database, values), next: null };
    },
  );
  app.get(
    '/charts/units/file',
    { config: access, schema: { querystring: ofBloc.extend(fileQuery), response: fileResponse } },
    async (request, reply) => {
      const { format, headings, personal, sources: _, ...values } = request.query;
      await freshen(database);
      const table = await unitsChartTable(database, values);
      return sendTable(request, reply, 'chart-units', { format, headings, personal }, (save) => save(table));
    },
  );

  const led = ofBloc.pick({ bloc: true, review: true });
  app.get(
    '/charts/heads',
    { config: access, schema: { querystring: led, response: { 200: listOf(headOfYear) } } },
    async ({ query: { bloc, review } }) => {
      await freshen(database);
      const rows = await headsOfBloc(database, bloc, review ?? null);
      return { rows: rows.map((one) => ({ ...one, documents: one.documents.join(' ') })), next: null };
    },
  );
  app.get(
    '/charts/heads/file',
    { config: access, schema: { querystring: led.extend(fileQuery), response: fileResponse } },
    async (request, reply) => {
      const { bloc, review, ...file } = request.query;
      await freshen(database);
      const table = await headsChartTable(database, bloc, review ?? null);
      return sendTable(request, reply, 'chart-heads', file, (save) => save(table));
    },
  );
}
