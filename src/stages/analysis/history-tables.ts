import type { BlocFacet, Chosen, UnitFacet } from '../../domain/row-filter.js';
import { type BlocEvidence, evidenceOfBloc } from '../../store/bloc-years.js';
import type { Database } from '../../store/connection.js';
import type { BlocFact } from '../../store/facts.js';
import { factOf, historyOfBloc, historyOfUnit } from '../history.js';
import { type Column, column, type Table } from '../table-file/column.js';
import { AWARD, COURSE, DOCUMENTS, LEVEL, PLACE, QUOTES, STEPS, SUPPORT, UNIT, WHAT, YEAR } from './columns.js';
import { pagesOf } from './tables.js';

const OF_UNIT: readonly Column[] = [
  ...[WHAT, YEAR],
  // An award may come through several.
  column('blocs', 'texts', 'Khối, cụm', 'Blocs'),
  column('blocCodes', 'texts', 'Mã khối', 'Codes of the blocs'),
  ...[...AWARD, LEVEL, ...STEPS, ...SUPPORT, COURSE],
];
const OF_BLOC: readonly Column[] = [WHAT, YEAR, ...UNIT, PLACE, ...AWARD, LEVEL, ...STEPS, ...SUPPORT, COURSE];

/** What is known of a unit that has the values, in the order of its page; with sources the words that say so. */
export async function unitTable(
  database: Database,
  asked: string,
  chosen: Chosen<UnitFacet>,
  sources: boolean,
): Promise<Table> {
  // Who writes the file masks what has to be.
  const { facts, evidence } = await historyOfUnit(database, { asked, chosen, evidence: sources, personal: true });
  const quotes = quotesBy(evidence, factOf);
  const rows = facts.map((one) => ({
    ...{ ...one, ...one.steps, quotes: quotes.get(factOf(one)) ?? [] },
    ...{ blocs: one.blocs.map(({ name }) => name), blocCodes: one.blocs.map(({ code }) => code) },
  }));
  return tableOf(database, OF_UNIT, rows, sources);
}

/** The same of a bloc. */
export async function blocTable(
  database: Database,
  asked: string,
  chosen: Chosen<BlocFacet>,
  sources: boolean,
): Promise<Table> {
  const { bloc, facts } = await historyOfBloc(database, { asked, chosen });
  const evidence = sources ? await evidenceOfBloc(database, bloc.entityId) : [];
  const quotes = quotesBy(evidence, ({ what, year, code }: BlocEvidence) => `${what} ${year} ${code}`);
  const keyOf = ({ what, year, code, course }: BlocFact) => `${what} ${year} ${course ?? code}`;
  const rows = facts.map((one) => ({
    ...{ ...one, ...one.steps, unitCode: one.code, quotes: quotes.get(keyOf(one)) ?? [] },
  }));
  return tableOf(database, OF_BLOC, rows, sources);
}

const tableOf = (
  database: Database,
  columns: readonly Column[],
  rows: readonly { readonly documents: readonly number[] }[],
  sources: boolean,
): Table => ({
  columns: [...columns, ...(sources ? [...DOCUMENTS, QUOTES] : [])],
  rows: pagesOf(database, sources, async () => ({ rows, next: null })),
});

function quotesBy<E extends { readonly quote: string | null }>(
  evidence: readonly E[],
  keyOf: (one: E) => string,
): Map<string, string[]> {
  const quotes = new Map<string, string[]>();
  for (const one of evidence) {
    if (one.quote !== null) quotes.set(keyOf(one), [...(quotes.get(keyOf(one)) ?? []), one.quote]);
  }
  return quotes;
}
