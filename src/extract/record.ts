import { type Argument, argumentOf, argumentsOf, type Claim } from '../domain/claim.js';
import type { SourceDocument } from '../domain/document.js';
import type {
  AwardRecord,
  BlocRecord,
  DocumentRecord,
  ExtractionRecord,
  HeadRecord,
  MeetingRecord,
  MemberRecord,
  OfficialRecord,
  Supported,
  WithheldRecord,
} from '../domain/record.js';
import { isWithheld } from '../domain/withheld.js';
import { quote } from '../text/span.js';

/**
 * Claims in the shape in which an extraction is printed and scored. The roles of each kind of claim stand in
 * domain/roles.ts. A name that the text elides has its full form as the argument's value. Awards that are refused or
 * revoked stand apart.
 */
export function toRecord(id: string, document: SourceDocument, claims: readonly Claim[]): ExtractionRecord {
  const of = <T>(kind: Claim['kind'], shape: (claim: Claim) => T, withheld = false): (T & Supported)[] =>
    claims
      .filter((claim) => claim.kind === kind && isWithheld(claim) === withheld)
      .map((claim) => ({ ...shape(claim), ...support(document.text, claim) }));
  const [doc] = of('document', documentOf);
  return {
    id,
    doc: doc ?? { ...documentOf({ ...NO_DOCUMENT }), confidence: 0, rule: '', evidence: [] },
    blocs: of('bloc', blocOf),
    members: of('member', memberOf),
    officials: of('official', officialOf),
    awards: of('award', awardOf),
    heads: of('head', headOf),
    meetings: of('meeting', meetingOf),
    withheld: of('award', withheldOf, true),
  };
}

const NO_DOCUMENT: Claim = { kind: 'document', rule: '', confidence: 0, trigger: { start: 0, end: 0 }, arguments: [] };

type Bare<T> = Omit<T, keyof Supported>;

const documentOf = (claim: Claim): Bare<DocumentRecord> => ({
  title: string(claim, 'title'),
  published: value(claim, 'published') as string | null,
  publisher: string(claim, 'publisher'),
  byline: string(claim, 'byline'),
  kind: (value(claim, 'kind') ?? 'other') as DocumentRecord['kind'],
  // "218 /QĐ-UBND": a blank that only the setter of the type left
  number: string(claim, 'number')?.replace(/(\d) \/(?! )/, '$1/') ?? null,
  signer: string(claim, 'signer'),
  parent: string(claim, 'parent'),
  issuer: string(claim, 'issuer'),
  sign: value(claim, 'sign') as string | null,
  place: string(claim, 'place'),
  subject: string(claim, 'subject'),
  basis: values(claim, 'basis'),
  proposals: values(claim, 'proposal'),
  proposers: strings(claim, 'proposer'),
  articles: values(claim, 'article'),
  addressees: strings(claim, 'addressee'),
  copied_to: strings(claim, 'copied_to'),
  authority: strings(claim, 'authority'),
  signer_titles: strings(claim, 'signer_title'),
  clerk: string(claim, 'clerk'),
});

const blocOf = (claim: Claim): Bare<BlocRecord> => ({
  name: string(claim, 'name') ?? '',
  aliases: strings(claim, 'alias'),
  kind: value(claim, 'kind') as BlocRecord['kind'],
  level: value(claim, 'level') as string | null,
  year: value(claim, 'year') as number | null,
});

const memberOf = (claim: Claim): Bare<MemberRecord> => ({
  bloc: String(value(claim, 'bloc')),
  org: string(claim, 'org') ?? '',
  org_full: full(claim, 'org'),
  basis: basis(claim, 'org'),
  announced: number(claim, 'announced'),
});

const officialOf = (claim: Claim): Bare<OfficialRecord> => ({
  name: string(claim, 'name') ?? '',
  titles: strings(claim, 'title'),
  act: value(claim, 'act') as OfficialRecord['act'],
  bloc: value(claim, 'bloc') as string | null,
});

const awardOf = (claim: Claim): Bare<AwardRecord> => ({
  ...namedAward(claim),
  status: value(claim, 'status') as AwardRecord['status'],
  stage: value(claim, 'stage') as AwardRecord['stage'],
});

const withheldOf = (claim: Claim): Bare<WithheldRecord> => ({
  ...namedAward(claim),
  stage: value(claim, 'stage') as WithheldRecord['stage'],
});

const namedAward = (claim: Claim): Omit<Bare<WithheldRecord>, 'stage'> => ({
  bloc: value(claim, 'bloc') as string | null,
  award: full(claim, 'award') ?? string(claim, 'award') ?? '',
  granter: string(claim, 'granter'),
  recipient: string(claim, 'recipient'),
  recipient_full: full(claim, 'recipient'),
  recipient_kind: (value(claim, 'recipient_kind') ?? 'org') as AwardRecord['recipient_kind'],
  count: number(claim, 'count'),
  announced: number(claim, 'announced'),
  year: number(claim, 'year'),
  reason: string(claim, 'reason'),
  period_from: number(claim, 'period_from'),
  period_to: number(claim, 'period_to'),
  score: number(claim, 'score'),
  rank: number(claim, 'rank'),
  votes: number(claim, 'votes'),
  votes_of: number(claim, 'votes_of'),
  votes_share: number(claim, 'votes_share'),
});

const headOf = (claim: Claim): Bare<HeadRecord> => ({
  bloc: String(value(claim, 'bloc')),
  org: string(claim, 'org') ?? '',
  org_full: full(claim, 'org'),
  year: value(claim, 'year') as number | null,
  role: value(claim, 'role') as HeadRecord['role'],
  basis: basis(claim, 'org'),
});

const meetingOf = (claim: Claim): Bare<MeetingRecord> => ({
  bloc: String(value(claim, 'bloc')),
  date: value(claim, 'date') as string | null,
  venue: string(claim, 'venue'),
  year: value(claim, 'year') as number | null,
});

/** As written where it is written, else the value. */
function string(claim: Claim, role: string): string | null {
  const argument = argumentOf(claim, role);
  if (argument?.kind !== 'value') return null;
  return argument.written ?? String(argument.value);
}

const number = (claim: Claim, role: string): number | null => value(claim, role) as number | null;

const strings = (claim: Claim, role: string): string[] =>
  argumentsOf(claim, role).map((a) => a.written ?? String(a.value));

const values = <T extends string | number>(claim: Claim, role: string): T[] =>
  argumentsOf(claim, role).map((a) => a.value as T);

const value = (claim: Claim, role: string): string | number | null => argumentOf(claim, role)?.value ?? null;

/** The normalised name, where it says more than what is written. */
function full(claim: Claim, role: string): string | null {
  const argument = argumentOf(claim, role);
  return argument?.value != null && argument.value !== argument.written ? String(argument.value) : null;
}

const basis = (claim: Claim, role: string): 'stated' | 'inferred' =>
  argumentOf(claim, role)?.basis === 'inferred' ? 'inferred' : 'stated';

const support = (text: string, claim: Claim): Supported => ({
  confidence: claim.confidence,
  rule: claim.rule,
  evidence: claim.arguments.map((a: Argument) => ({
    role: a.ordinal > 0 ? `${a.role}.${a.ordinal}` : a.role,
    basis: a.basis,
    spans: a.spans,
    quotes: a.spans.map((span) => quote(text, span)),
  })),
});
