import type { Argument, Claim } from '../domain/claim.js';
import { sectorsIn } from '../lexicon/sectors.js';
import { foldCase } from '../text/fold-case.js';
import { inferred } from './argument.js';
import type { DocumentFacts, Passage } from './passage.js';

/**
 * Who runs a bloc: the country's council (blocs of provinces or ministries), a sector for its own offices ("Cụm thi đua số 5, Tổng
 * cục Hải quan"), a province, a district or a commune. Texts hardly ever say it: it follows from the bloc's name, from its members,
 * and from whose paper it is.
 */
export type BlocLevel = 'central' | 'sector' | 'province' | 'district' | 'commune';

/** The claims with the level of each bloc, once it is known who belongs to it. */
export function withLevels(passage: Passage, claims: readonly Claim[]): Claim[] {
  if (passage.blocs.length === 0) return [...claims];
  const members = new Map<string, string[]>();
  for (const claim of claims) {
    if (claim.kind !== 'member' && claim.kind !== 'head') continue;
    const [bloc, org] = [saidAs(claim, 'bloc'), saidAs(claim, 'org')];
    if (bloc === null || org === null) continue;
    const known = members.get(bloc);
    if (known) known.push(foldCase(org));
    else members.set(bloc, [foldCase(org)]);
  }
  const named = claims.filter(({ kind }) => kind === 'bloc').map(namesOf);
  const around = aroundOf(passage, named, members);
  return claims.map((claim) => {
    if (claim.kind !== 'bloc') return claim;
    const { name, words } = namesOf(claim);
    const year = claim.arguments.find(({ role }) => role === 'year')?.value;
    const early = around.early ?? (typeof year === 'number' && year < NO_DISTRICTS_SINCE);
    return withLevel(claim, levelOf(name, words, members.get(name) ?? [], { ...around, early }));
  });
}

/** The name as written, and with all its other forms in small letters. */
function namesOf(claim: Claim): { readonly name: string; readonly words: string } {
  const names = claim.arguments
    .filter(({ role }) => role === 'name' || role === 'alias')
    .map(({ value }) => String(value));
  return { name: names[0], words: foldCase(names.join(' | ')) };
}

function aroundOf(
  { facts }: Passage,
  named: readonly { readonly name: string; readonly words: string }[],
  members: ReadonlyMap<string, readonly string[]>,
): Around {
  const issuer = saidOf(facts, ISSUERS);
  const title = saidOf(facts, TITLE);
  const known = named.map(({ name, words }) => onlyOf(sectorsIn(words)) ?? sectorOf(members.get(name) ?? []));
  const sectors = new Set(known.filter((sector) => sector !== null));
  const most = sectors.size === 1 && known.filter((sector) => sector !== null).length * 2 > named.length;
  const below = facts.kind !== 'news' && COMMUNE_ISSUER.test(issuer) ? 'commune' : null;
  const published = facts.published?.value ?? '';
  const early = published === '' ? null : published < NO_DISTRICTS;
  return {
    sector:
      onlyOf(sectorsIn(issuer)) !== null ||
      (DECIDES.has(facts.kind) && OF_SECTOR.test(issuer)) ||
      (named.length > 1 && most),
    titled: onlyOf(sectorsIn(title)) !== null || OF_COMPANY.test(title),
    below: DISTRICT_ISSUER.test(issuer) ? 'district' : below,
    early,
  };
}

const onlyOf = (sectors: ReadonlySet<string>): string | null => (sectors.size === 1 ? [...sectors][0] : null);

const saidAs = (claim: Claim, role: string): string | null => {
  const found = claim.arguments.find((argument) => argument.role === role);
  return typeof found?.value === 'string' ? found.value : null;
};

/** Behind what its name says it is. */
function withLevel(claim: Claim, level: BlocLevel): Claim {
  const at = claim.arguments.findIndex(({ role }) => role === 'kind') + 1;
  const argument: Argument = inferred('level', level, 'inferred', claim.arguments[0].spans);
  return { ...claim, arguments: [...claim.arguments.slice(0, at), argument, ...claim.arguments.slice(at)] };
}

/** What the document says of itself in the roles, in small letters. */
const saidOf = ({ claimed }: DocumentFacts, roles: ReadonlySet<string>): string =>
  foldCase(
    claimed
      .filter(({ role }) => roles.has(role))
      .map(({ value }) => value)
      .join(' | '),
  );
const ISSUERS = new Set(['publisher', 'issuer', 'parent', 'authority']);
const TITLE = new Set(['title']);

/** What the document says of all its blocs. */
interface Around {
  /** It is of one sector: its issuer is, or most blocs are. */
  readonly sector: boolean;
  /** Its title names one sector. */
  readonly titled: boolean;
  /** A district or a commune issued it. */
  readonly below: 'district' | 'commune' | null;
  /** Published while there were districts, which ran the blocs of communes; null for a document without a day. */
  readonly early: boolean | null;
}
/**
 * From what is surest to what is left: a kind of place or one sector in the name, the sector of those who belong to it, the sector of the
 * paper, provinces and communes by name or by members, the district that issued the paper; else a province runs it, as most blocs.
 */
function levelOf(name: string, words: string, members: readonly string[], around: Around): BlocLevel {
  if (OF_COMMUNE.test(words)) return 'commune';
  const sectors = sectorsIn(words);
  const schools = sectors.has('school');
  if (OF_DISTRICT.test(name) && (sectors.size === 0 || schools)) return 'district';
  if (sectors.size === 1 && schools && !OF_PROVINCE.test(words) && BASIC.test(words)) return 'district';
  if (sectors.size === 1 && !(schools && around.below)) return 'sector';
  if (sectorOf(members)) return 'sector';
  if (sectors.size === 0 && (around.sector || (around.titled && PLAIN.test(words)))) return 'sector';
  if (OF_PROVINCES.test(words) || mostly(members, PROVINCE)) return 'central';
  if (OF_DISTRICTS.test(words) || OF_PROVINCE.test(words)) return 'province';
  const communes = OF_COMMUNES.test(words) || mostly(members, COMMUNE);
  if (communes) return around.early ? 'district' : 'province';
  return around.below ?? (mostly(members, DIVISION) ? 'district' : 'province');
}

/** Nghị quyết 203/2025/QH15: districts ended with June 2025. */
const NO_DISTRICTS = '2025-07-01';
const NO_DISTRICTS_SINCE = 2025;

/** "Cụm thi đua số 3": nothing tells what it is of. */
const PLAIN = /^(?:cụm|khối)(?: thi đua)?(?: số)? (?:[\divx]+|[a-h])(?: \||$)/u;
/** "thuộc huyện Bến Đá", "thị xã An Tịnh": a district by its name; not "các huyện, thị xã Bến Đá". */
const OF_DISTRICT = /(?<!các |, )(?<!\p{L})(?:huyện|quận|thị xã) \p{Lu}/u;
const OF_PROVINCE = /(?<!\p{L})tỉnh(?!\p{L})/u;
const OF_COMMUNE = /(?<!\p{L})(?:thôn|khu phố|tổ dân phố|ấp|khu dân cư)(?!\p{L})/u;
const OF_PROVINCES = /các tỉnh|tỉnh, thành|bộ, ngành|bộ, ban|các bộ/u;
const PROVINCE = /^(?:tỉnh|thành phố|tp\.?) |^(?:ubnd|ủy ban nhân dân) (?:tỉnh|thành phố)|^bộ /u;
const DIVISION = /^phòng /u;
const OF_DISTRICTS = /(?:các|cụm) huyện|huyện, t/u;
const OF_COMMUNES = /(?:các|cụm|khối) (?:xã|phường)|xã, (?:phường|thị trấn)/u;
const COMMUNE = /^(?:(?:ubnd|ủy ban nhân dân|đảng ủy) )?(?:xã|phường|thị trấn) /u;
const DISTRICT_ISSUER = /(?:huyện|quận|thị xã) /u;
const DECIDES: ReadonlySet<string> = new Set(['decision', 'notice', 'list']);
/** A department but the one that serves the council, a company, a youth union: who runs blocs of its own offices. */
const OF_SECTOR = /(?:^|\| |đốc )sở (?!nội vụ)|công ty|tập đoàn|đoàn tỉnh/u;
const OF_COMPANY = /tổng công ty|tập đoàn/u;
const COMMUNE_ISSUER = /(?<!\p{L})(?:xã|phường) /u;
/** Schools that districts run. */
const BASIC = /tiểu học|thcs|trung học cơ sở|mầm non|mẫu giáo/u;

/** The sector that nearly all members are of; null for members of several. */
function sectorOf(members: readonly string[]): string | null {
  if (members.length < 2) return null;
  const counts = new Map<string, number>();
  for (const member of members)
    for (const sector of sectorsIn(member)) counts.set(sector, (counts.get(sector) ?? 0) + 1);
  for (const [sector, count] of counts) if (count >= members.length * MOST) return sector;
  return null;
}
const MOST = 0.7;

const mostly = (members: readonly string[], kind: RegExp): boolean =>
  members.length > 1 && members.filter((member) => kind.test(member)).length >= members.length * MOST;
