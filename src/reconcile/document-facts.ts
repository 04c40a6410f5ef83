import { argumentOf, argumentsOf, type Claim } from '../domain/claim.js';
import type { Context } from '../domain/document.js';
import type { DocumentFacts } from './mention-context.js';
import { shortFormsIn } from './short-forms.js';

/** What claims of a document, and what is known of it from outside, tell of whose units it speaks of. */
export function documentFactsOf(claims: readonly Claim[], { province, publisher, published }: Context): DocumentFacts {
  const form = claims.find(({ kind }) => kind === 'document');
  const said = (role: string): string | null => (form ? textOf(form, role) : null);
  const blocs = claims.flatMap((claim) => (claim.kind === 'bloc' ? (textOf(claim, 'name') ?? []) : []));
  const others = claims.flatMap((claim) => UNIT_ROLES[claim.kind]?.flatMap((role) => textOf(claim, role) ?? []) ?? []);
  const issuer = issuerIn(said('issuer'), said('parent'));
  const unsigned = issuer === null && said('publisher') === null;
  const ofBloc = unsigned ? said('kind') === 'minutes' && new Set(blocs).size === 1 : issuer !== null && isBloc(issuer);
  const posts = (hosting: boolean) =>
    claims.flatMap((claim) =>
      claim.kind === 'official' && (textOf(claim, 'act') === 'chair') === hosting ? titlesOf(claim) : [],
    );
  const presiding = posts(true);
  const hosts = presiding.length > 0 || !ofBloc ? presiding : fromAbove(posts(false), membersIn(claims));
  const givers = claims.flatMap((claim) => (claim.kind === 'award' ? (textOf(claim, 'granter') ?? []) : []));
  const awards = claims.flatMap((claim) => (claim.kind === 'award' ? (textOf(claim, 'award') ?? []) : []));
  return {
    province,
    issuer: ofBloc ? null : issuer,
    publisher: publisher ?? (ofBloc ? null : said('publisher')),
    ofBloc,
    place: said('place'),
    published: published ?? said('published'),
    blocs,
    others,
    hosts,
    givers,
    proposers: form
      ? argumentsOf(form, 'proposer').flatMap(({ kind, written }) => (kind === 'value' && written ? [written] : []))
      : [],
    defined: shortFormsIn([...blocs, ...others, ...awards]),
  };
}

/** "PHÒNG NỘI VỤ" under "UBND HUYỆN TIÊN DU" is the one of that district; null for none. */
function issuerIn(issuer: string | null, parent: string | null): string | null {
  const place = PLACE_OF_GOVERNMENT.exec(parent?.normalize('NFC') ?? '')?.[1];
  return issuer === null || !place || PLACED.test(issuer.normalize('NFC')) ? issuer : `${issuer} ${place}`;
}
const PLACE_OF_GOVERNMENT =
  /^(?:ubnd|(?:ủy|uỷ) ban nhân dân)\s+((?:tỉnh|thành phố|tp\.?|huyện|quận|thị xã|xã|phường|thị trấn|đặc khu)\s.+)$/iu;
const PLACED = /(?:^|\s)(?:tỉnh|thành phố|tp\.?|huyện|quận|thị xã|xã|phường|thị trấn|đặc khu)\s\S+/iu;

const UNIT_ROLES: Partial<Record<Claim['kind'], readonly string[]>> = {
  member: ['org'],
  head: ['org'],
  award: ['granter', 'recipient'],
};

/** "CỤM THI ĐUA SỐ 1": minutes that name nobody over the bloc and no place are its own, and say by that nothing of whose it is; so are those that name nobody at all and one bloc. */
const isBloc = (issuer: string): boolean => BLOC.test(issuer.normalize('NFC')) && !PLACED.test(issuer.normalize('NFC'));
const BLOC = /^(?:khối|cụm) (?:thi đua|số) /iu;

/**
 * Whoever came from above, where the bloc alone speaks and a member presides: "Phó Chủ tịch UBND huyện Tiên Du", and not "Chủ tịch UBND xã
 * Tân Khê", who came for a member.
 */
const fromAbove = (posts: readonly string[], members: ReadonlySet<string>): string[] =>
  posts.filter((post) => LEADER.test(post) && !members.has(post.replace(CHAIR, '')));
const membersIn = (claims: readonly Claim[]): ReadonlySet<string> =>
  new Set(claims.flatMap((claim) => (claim.kind === 'member' ? (textOf(claim, 'org') ?? []) : [])));
const CHAIR = /^(?:phó )?chủ tịch (?:thường trực )?/iu;
const LEADER = /^(?:phó )?chủ tịch (?:thường trực )?(?:ubnd|(?:ủy|uỷ) ban nhân dân)(?:\s|$)/iu;

/** Those of who presides; none of who leads the bloc, as that is one unit of many. */
function titlesOf(claim: Claim): string[] {
  const titles = argumentsOf(claim, 'title').flatMap(({ kind, written }) =>
    kind === 'value' && written ? [written] : [],
  );
  return titles.some((title) => LEADS.test(title.normalize('NFC'))) ? [] : titles;
}
const LEADS = /(?:khối|cụm) (?:trưởng|phó)|(?:trưởng|phó) (?:khối|cụm)/iu;

/** The words of an argument in full; null where it has none. */
export function textOf(claim: Claim, role: string): string | null {
  const argument = argumentOf(claim, role);
  if (argument?.kind !== 'value') return null;
  return typeof argument.value === 'string' ? argument.value : argument.written;
}

/** The number of an argument; null where it has none, or one that no year or count can be, which no store would take. */
export function numberOf(claim: Claim, role: 'year' | 'count' | 'announced'): number | null {
  const value = argumentOf(claim, role)?.value;
  return typeof value === 'number' && Number.isInteger(value) && value >= 0 && value <= MOST[role] ? value : null;
}
const MOST = { year: 9999, count: 1_000_000_000, announced: 1_000_000_000 } as const;
