import type { AwardRecord } from '../src/domain/record.js';
import { extract } from '../src/extract/extract.js';
import { toRecord } from '../src/extract/record.js';
import { readText } from '../src/read/text.js';

/** "award → recipient | status year", a count as "#3 org"; a full name behind "=". */
export function awardsOf(text: string): string[] {
  const document = readText(new TextEncoder().encode(text), 'example.txt');
  return toRecord('example', document, extract(document)).awards.map(describeAward);
}

function describeAward({ award, recipient, recipient_full, recipient_kind, count, status, year }: AwardRecord): string {
  const who = recipient ?? `#${count} ${recipient_kind}`;
  const full = recipient_full ? ` = ${recipient_full}` : '';
  return `${award} → ${who}${full} | ${status}${year ? ` ${year}` : ''}`;
}
