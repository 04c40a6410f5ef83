import { lexicon } from '../lexicon/lexicon.js';
import { Scan } from '../lexicon/scan.js';
import { parseAward } from '../names/award.js';
import { inFull } from '../names/in-full.js';
import { keyOf, nameWords } from './words.js';

export interface AwardKind {
  /** "order-labour-3", "flag", "flag-of-government"; for what no list has, its name as it is compared. */
  readonly code: string;
  /** Only one can give it, so that nobody has to be named: the President, the Government, the Prime Minister. */
  readonly ofState: boolean;
}

/** What kind of award a name is of, together with who gives it where that tells kinds apart. */
export function awardKind(name: string, granter: string | null): AwardKind {
  const known = `${name}\n${granter ?? ''}`;
  let kind = KINDS.get(known);
  if (!kind) {
    kind = readKind(name, granter);
    // The names of all awards that are given are few; what is longer than any was not meant to be one.
    if (KINDS.size > 10_000) KINDS.clear();
    KINDS.set(known, kind);
  }
  return kind;
}
const KINDS = new Map<string, AwardKind>();

function readKind(name: string, granter: string | null): AwardKind {
  const scan = new Scan(name, lexicon());
  const { count } = scan.tokens;
  for (let at = 0; at < count; at++) {
    const award = parseAward(scan, at, count);
    if (!award) continue;
    const inside = award.granter ? scan.slice(award.granter.from, award.granter.to) : null;
    const giver = keyOf(nameWords(inFull(inside ?? granter ?? '')));
    // "danh hiệu “Cơ quan văn hóa”" is what "Cơ quan văn hóa" is.
    if (award.code.startsWith('title-'))
      return { code: keyOf(nameWords(inFull(scan.slice(award.nameFrom, award.nameTo)))), ofState: false };
    const head = headOf(scan, at, award.nameFrom);
    if (OPEN.has(head.kind)) return { code: `${head.kind}:${keyOf(nameWords(name))}`, ofState: false };
    const ofGovernment = OF_GOVERNMENT.test(giver) ? BY_GOVERNMENT.get(head.kind) : undefined;
    if (ofGovernment) return { code: ofGovernment, ofState: true };
    const grade = /-\d$/.exec(award.code)?.[0] ?? '';
    return { code: head.kind + grade, ofState: head.traits?.granter !== undefined || OF_STATE.has(head.kind) };
  }
  return { code: keyOf(nameWords(inFull(name))), ofState: false };
}

/** The words that tell the kind; behind "danh hiệu" and a quotation mark, where those stand before them. */
function headOf(scan: Scan, at: number, name: number) {
  const head = scan.at('award', at)!;
  return head.kind === 'title' ? (scan.at('award', name) ?? scan.at('award', name + 1) ?? head) : head;
}

const OF_GOVERNMENT = /(?:^| )(?:chính phủ|thủ tướng)/;
const BY_GOVERNMENT = new Map([
  ['flag', 'flag-of-government'],
  ['merit-certificate', 'merit-certificate-of-prime-minister'],
]);
const OF_STATE = new Set(['flag-of-government', 'merit-certificate-of-prime-minister', 'national-fighter']);
/** What they are for is their name. */
const OPEN = new Set(['medal', 'badge', 'commemorative-medal']);
