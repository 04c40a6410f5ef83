import type { ExtractionRecord } from '../src/domain/record.js';
import { extract } from '../src/extract/extract.js';
import { toRecord } from '../src/extract/record.js';
import { readText } from '../src/read/text.js';

/** What is extracted from a text file with these words. */
export function recordOf(text: string): ExtractionRecord {
  const document = readText(new TextEncoder().encode(text), 'example.txt');
  return toRecord('x', document, extract(document));
}

/** Its awards in a line each, "Bằng khen → Sở Y tế 2026", with "#4" for four who are only counted. */
export const awardLines = (text: string): string[] =>
  recordOf(text).awards.map((award) =>
    [award.award, '→', recipientOf(award), ...(award.year ? [award.year] : [])].join(' '),
  );

/** The same with how far they have come: "Bằng khen → Sở Y tế | awarded". */
export const statusLines = (text: string): string[] =>
  recordOf(text).awards.map((award) => `${award.award} → ${recipientOf(award)} | ${award.status}`);

/** Who has its awards, in full, or how many. */
export const recipientNames = (text: string): string[] => recordOf(text).awards.map(recipientOf);

/** The members that it names, in full. */
export const memberNames = (text: string): string[] => recordOf(text).members.map(fullName);

/** The same behind their blocs: "Khối thi đua số 2: Sở Y tế". */
export const memberLines = (text: string): string[] =>
  recordOf(text).members.map((member) => `${member.bloc}: ${fullName(member)}`);

/** Its heads in a line each: "head 2027 Sở Y tế". */
export const headLines = (text: string): string[] =>
  recordOf(text).heads.map((head) => `${head.role} ${head.year} ${fullName(head)}`);

const fullName = ({ org, org_full }: { readonly org: string; readonly org_full: string | null }): string =>
  org_full ?? org;

const recipientOf = ({ recipient, recipient_full, count }: ExtractionRecord['awards'][number]): string =>
  recipient_full ?? recipient ?? `#${count}`;
