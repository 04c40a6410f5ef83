import { AWARDS } from '../lexicon/awards.js';
import { inFull } from '../names/in-full.js';
import { type NamedAward, readAwardName } from './award-name.js';
import { awardWords } from './award-words.js';
import { giverName } from './giver.js';
import { spelled } from './spelled.js';
import { keyOf, nameWords } from './words.js';

export interface AwardKind {
  /** "order-labour-3", "flag", "flag-of-government"; for what no list has, its name as it is compared. */
  readonly code: string;
  /** Only one can give it, so that nobody has to be named: the President, the Government, the Prime Minister. */
  readonly ofState: boolean;
  /** Who gives it, as its name says: "BK UBND tỉnh" → "UBND tỉnh"; null where it does not. */
  readonly giver: string | null;
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
  const award = readAwardName(name);
  const giver = award.giver ?? levelOf(award);
  const { kind, body } = award;
  if (kind === null) return { code: body, ofState: false, giver };
  const by = keyOfGiver(giverName(award.giver ?? granter ?? ''));
  const ofGovernment = OF_GOVERNMENT.test(by) ? BY_GOVERNMENT.get(kind) : undefined;
  if (ofGovernment) return { code: ofGovernment, ofState: true, giver };
  const grade = award.grade === null ? '' : `-${award.grade}`;
  const code = codeOf(kind, award, by) + grade;
  return { code, ofState: OF_PRESIDENT.has(kind) || OF_STATE.has(code), giver };
}

const keyOfGiver = (name: string): string =>
  awardWords(name)
    .words.map(({ key }) => key)
    .join(' ');

const OF_GOVERNMENT = spelled(/^(?:(?:phó )?thủ tướng|chính phủ)(?: |$)/);
const BY_GOVERNMENT = new Map([
  ['flag', 'flag-of-government'],
  ['merit-certificate', 'merit-certificate-of-prime-minister'],
]);
const OF_STATE = new Set(['flag-of-government', 'merit-certificate-of-prime-minister', 'national-fighter']);
const OF_PRESIDENT = new Set(AWARDS.filter(({ traits }) => traits?.granter !== undefined).map(({ kind }) => kind));

/** The committee of the province gives what is "cấp tỉnh" and is given there. */
function levelOf({ kind, province }: NamedAward): string | null {
  return province !== null && kind !== null && OF_LEVELS.has(kind) ? `UBND ${province}` : null;
}
const OF_LEVELS = new Set(['flag', 'merit-certificate', 'fighter']);

function codeOf(kind: string, { head, body, quoted, written, giver }: NamedAward, by: string): string {
  // What they are for is their name.
  if (kind === 'badge' && PARTY_YEARS.test(body)) return `badge-of-party-${PARTY_YEARS.exec(body)![1]}`;
  if (OPEN.has(kind)) return body === '' ? kind : `${kind}:${keyOf(nameWords(inFull(written)))}`;
  if (kind === 'flag') return flagOf(body, quoted);
  if (kind === 'fighter') return fighterOf(giver === null ? body : `${body} ${by}`, by);
  const other = OTHERWISE.find(([of, pattern]) => of.test(kind) && pattern.test(`${head} ${body}`))?.[2] ?? '';
  return other.startsWith('-') ? kind + other : other || kind;
}

const OPEN = new Set(['medal', 'badge', 'commemorative-medal', 'order']);
/** "Huy hiệu 40 năm tuổi Đảng", "Huy hiệu Đảng 40 năm" */
const PARTY_YEARS = /^(?:đảng )?(\d\d) năm(?: tuổi đảng)?$/;

/** Two titles or two ways to give that are one kind for the grammar of names, and not here. */
const OTHERWISE: readonly (readonly [of: RegExp, pattern: RegExp, code: string])[] = [
  [/^advanced-worker$/, spelled(/^chiến sĩ/), 'advanced-soldier'],
  [/^excellent-collective$/, spelled(/^đơn vị/), 'victorious-unit'],
  [/^advanced-collective$/, spelled(/^đơn vị/), 'advanced-unit'],
  [/^merit-certificate$/, spelled(/^bằng có công/), 'service-certificate'],
  [/certificate$/, spelled(/(?:^| )(?:chuyên đề|đột xuất)(?: |$)/), '-special'],
];

/** For a year's emulation as a whole, or for a movement of its own: "phong trào “Cả nước chung sức xây dựng nông thôn mới”". */
function flagOf(body: string, quoted: string): string {
  if (SPECIAL.test(body)) return 'flag-special';
  const about = quoted || (MOVEMENT.exec(body)?.[1] ?? body.replace(OF_BLOC, ''));
  const own = about.replace(YEARLY, ' ').replace(/ +/g, ' ').trim();
  return own === '' ? 'flag' : `flag:${own}`;
}
/** "Cờ dẫn đầu | khối các sở, ngành" */
const OF_BLOC = spelled(/(?:^| )(?:cụm|khối)(?: .*)?$/);
const SPECIAL = spelled(/(?:^| )(?:chuyên đề|đột xuất)(?: |$)/);
const MOVEMENT = spelled(/phong trào (.+)$/);
/** What says only that somebody was best; the police and the army call their yearly emulation so. */
const YEARLY = spelled(
  /(?<!\S)(?:phong trào|thi đua|yêu nước|đơn vị|tập thể|xuất sắc|dẫn đầu|tiêu biểu|toàn diện|trong|cấp|tỉnh|năm|đạt|(?:cụm|khối)(?: thi đua)?(?: số)?(?: \d+)?|vì an ninh tổ quốc|quyết thắng)(?!\S)/g,
);

function fighterOf(body: string, by: string): string {
  const level = FIGHTERS.find(([pattern]) => pattern.test(body)) ?? FIGHTERS.find(([pattern]) => pattern.test(by));
  return level?.[1] ?? 'fighter';
}
const FIGHTERS: readonly (readonly [pattern: RegExp, code: string])[] = [
  [spelled(/toàn quốc/), 'national-fighter'],
  [spelled(/(?:^| )cơ sở$/), 'local-fighter'],
  [spelled(/toàn quân/), 'fighter-of-army'],
  [spelled(/lực lượng|cand/), 'fighter-of-police'],
  [spelled(/(?:^| )(?:tỉnh|thành phố)(?: |$)/), 'fighter-of-province'],
  [spelled(/(?:^| )(?:bộ|ban|ngành)(?: |$)/), 'fighter-of-ministry'],
];
