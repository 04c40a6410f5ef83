import type { ClaimKind } from './claim.js';
import { ACTS, DOCUMENT_KINDS, STAGES, STATUSES, WITHHELD } from './record.js';

/** What an argument of a role may be, for what a person writes; extractors keep to it by themselves. */
export interface RoleShape {
  /** `words` stand in the text; the others are what follows from it. `bloc`: the name of a bloc of the document; `measure`: 98.5. */
  readonly of: 'words' | 'year' | 'count' | 'measure' | 'date' | 'bloc' | readonly string[];
  /** A claim of its kind cannot be without it. */
  readonly needed?: boolean;
  /** But it cannot be with it where another role has one of these values. */
  readonly unless?: { readonly role: string; readonly is: readonly string[] };
  /** It is told beside, at a place of its own: how sure the claim is does not hang on its words. */
  readonly beside?: true;
  /** It may be there several times, in order: the titles of an official. */
  readonly many?: boolean;
}

const words: RoleShape = { of: 'words' };
const manyWords: RoleShape = { of: 'words', many: true };
const neededWords: RoleShape = { of: 'words', needed: true };
const year: RoleShape = { of: 'year' };
const date: RoleShape = { of: 'date' };
const bloc: RoleShape = { of: 'bloc' };
const beside = (of: RoleShape['of']): RoleShape => ({ of, beside: true });
const neededBloc: RoleShape = { of: 'bloc', needed: true };
const oneOf = (...of: readonly string[]): RoleShape => ({ of, needed: true });

/**
 * What a claim is about: one that was rejected stays so while these are the same, whatever a later extractor says beside them. A
 * document has one claim of itself.
 */
export const IDENTITY: Readonly<Record<ClaimKind, readonly string[]>> = {
  document: [],
  bloc: ['name'],
  member: ['bloc', 'org'],
  official: ['name'],
  award: ['award', 'recipient', 'count', 'status', 'stage'],
  head: ['bloc', 'org', 'role', 'year'],
  meeting: ['bloc', 'date'],
};

/** The roles whose words say which claim it is, the best first. */
export const MAIN_ROLES: Readonly<Record<ClaimKind, readonly string[]>> = {
  document: ['title', 'number', 'signer', 'publisher', 'byline'],
  bloc: ['name'],
  member: ['org'],
  official: ['name'],
  award: ['recipient', 'count', 'award'],
  head: ['org'],
  meeting: ['venue', 'date', 'bloc', 'year'],
};

/** The roles of each kind of claim, in the order in which they are listed; the first needed words are the main ones. */
export const ROLES: Readonly<Record<ClaimKind, Readonly<Record<string, RoleShape>>>> = {
  document: {
    title: words,
    published: date,
    publisher: words,
    byline: words,
    kind: oneOf(...DOCUMENT_KINDS),
    number: words,
    signer: words,
    /** Of official papers: what their form says. The body over the issuer; the letters behind the number. */
    parent: words,
    issuer: words,
    sign: words,
    place: words,
    /** The title without "Về việc". */
    subject: words,
    /** The value is the number or name of what is cited, with its day where it takes one to know it. */
    basis: manyWords,
    proposal: manyWords,
    proposer: manyWords,
    article: { of: 'count', many: true },
    /** "Kính gửi" and "Nơi nhận". */
    addressee: manyWords,
    copied_to: manyWords,
    authority: manyWords,
    signer_title: manyWords,
    clerk: words,
  },
  bloc: {
    name: neededWords,
    alias: manyWords,
    kind: oneOf('khoi', 'cum'),
    level: { of: ['central', 'sector', 'province', 'district', 'commune'] },
    year,
  },
  member: { bloc: neededBloc, org: neededWords, announced: beside('count') },
  official: { name: neededWords, title: manyWords, act: oneOf(...ACTS), bloc },
  award: {
    bloc,
    award: neededWords,
    granter: words,
    recipient: words,
    recipient_kind: { of: ['org', 'person', 'household'] },
    count: { of: 'count' },
    year,
    /** "5 tập thể: A, B …": how many the text says that the list has in which it stands. */
    announced: beside('count'),
    status: { ...oneOf(...STATUSES), unless: { role: 'stage', is: WITHHELD } },
    stage: beside(STAGES),
    /** What the title of a decision names where its articles grant another. */
    award_in_title: words,
    reason: beside('words'),
    period_from: beside('year'),
    period_to: beside('year'),
    score: beside('measure'),
    rank: beside('count'),
    votes: beside('count'),
    votes_of: beside('count'),
    votes_share: beside('measure'),
  },
  head: { bloc: neededBloc, org: neededWords, year, role: oneOf('head', 'deputy') },
  meeting: { bloc: neededBloc, date, venue: words, year },
};
