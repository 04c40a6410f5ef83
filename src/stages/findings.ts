import { z } from 'zod';
import { StageFailure } from '../domain/failure.js';
import { FINDING_CODES, type Finding, type FindingCode } from '../domain/finding.js';
import type { Database, Session } from '../store/connection.js';
import {
  type FindingFilter,
  type FindingPlace,
  findingNamed,
  findingsAbout,
  findingsOfCode,
  type ListedFinding,
  placeOfFinding,
} from '../store/findings.js';
import { saveWaiver, type Waiver } from '../store/waivers.js';
import { cursorOf, placeOf } from './cursor.js';
import { freshen } from './identity/up-to-date.js';

export interface FindingPage {
  readonly findings: readonly Finding[];
  /** Null where there are no more. */
  readonly next: string | null;
}

const place = z.tuple([z.enum(FINDING_CODES), z.number().int(), z.string(), z.string(), z.number().int()]);

/** Findings behind a cursor: of one code after the other, in the order that they are asked for in. */
export async function findingPage(
  session: Session,
  { codes, ...filter }: FindingFilter,
  cursor: string | null,
  limit: number,
): Promise<FindingPage> {
  const from = cursor === null ? null : behindWhat(placeOf(cursor, place));
  const asked = from ? codes.slice(Math.max(0, codes.indexOf(from.code))) : codes;
  const findings = await findingsBehind(session, asked, filter, from, limit + 1);
  if (findings.length <= limit) return { findings, next: null };
  return { findings: findings.slice(0, limit), next: behind(findings[limit - 1]!) };
}

type Behind = ReturnType<typeof behindWhat>;

async function findingsBehind(
  session: Session,
  codes: readonly FindingCode[],
  filter: Omit<FindingFilter, 'codes'>,
  from: Behind | null,
  limit: number,
): Promise<ListedFinding[]> {
  const { about } = filter;
  if (about !== undefined) {
    const after = codes[0] === from?.code ? from!.place : null;
    const few = await findingsAbout(session, codes, { ...filter, about }, after, limit);
    if (few) return few;
  }
  const findings: ListedFinding[] = [];
  for (const code of codes) {
    if (findings.length === limit) break;
    const after = code === from?.code ? from.place : null;
    findings.push(...(await findingsOfCode(session, code, filter, after, limit - findings.length)));
  }
  return findings;
}

const behindWhat = ([code, year, bloc, unit, id]: z.infer<typeof place>) => ({ code, place: { year, bloc, unit, id } });

function behind(finding: ListedFinding): string {
  const { year, bloc, unit, id }: FindingPlace = placeOfFinding(finding);
  return cursorOf([finding.code, year, bloc, unit, id]);
}

/** All findings that were asked for, some at a time. */
export async function* eachFinding(session: Session, filter: FindingFilter): AsyncGenerator<readonly Finding[]> {
  for (let cursor: string | null = null; ; ) {
    const { findings, next }: FindingPage = await findingPage(session, filter, cursor, AT_ONCE);
    if (findings.length > 0) yield findings;
    if (next === null) return;
    cursor = next;
  }
}

const AT_ONCE = 1000;

/** Says of a finding that it does not matter, or does again; whether that is new. A StageFailure where there is none such. */
export async function sayOfFinding(database: Database, said: Waiver): Promise<boolean> {
  await freshen(database);
  const { code, subject, waived } = said;
  const found = await findingNamed(database, code, subject);
  if (!found) {
    throw new StageFailure(
      'finding-unknown',
      `There is no finding ${code} "${subject}"; "sovang findings" lists them.`,
    );
  }
  if ((found.waived !== null) === waived) return false;
  await saveWaiver(database, said);
  return true;
}
