// Made from the description of the API: SOVANG_WRITE=1 npm test -- client-types. Not written by hand.

export type AboutEntity = {
  own: { name: string; province: string | null; within: string } | null;
  candidates: Candidate[];
  judgements: Judgement[];
};

export type Account = {
  id: number;
  name: string;
  roles: ('analyst' | 'reviewer' | 'archivist' | 'administrator')[];
  madeAt: string;
  closedAt: string | null;
};

export type Agreement = {
  documents: number;
  open: number;
  kinds: {
    kind: 'document' | 'bloc' | 'member' | 'official' | 'award' | 'head' | 'meeting';
    compared: number;
    agreed: number;
    kappa: number | null;
    added: { both: number; first: number; second: number };
  }[];
  roles: {
    kind: 'document' | 'bloc' | 'member' | 'official' | 'award' | 'head' | 'meeting';
    role: string;
    compared: number;
    agreed: number;
    kappa: number | null;
    same: number;
  }[];
};

export type AppearanceFact = {
  year: number | null;
  person: string | null;
  titles: string[] | null;
  act: string | null;
  bloc: string | null;
  blocCode: string | null;
  published: string | null;
  review: 'unreviewed' | 'reviewed' | 'disputed';
  confidence: number | null;
  documents: number[];
};

export type AskableView = {
  name: string;
  vi: string;
  en: string;
  columns: { name: string; type: string; vi: string; en: string }[];
};

export type AwardCount = {
  facet: 'outcome' | 'reached' | 'missing' | 'wait' | 'review' | 'level' | 'year' | 'place' | 'award';
  value: string;
  label: string | null;
  awards: number;
};

export type AwardFact = {
  year: number | null;
  unit: string | null;
  unitCode: string | null;
  award: string | null;
  awardCode: string | null;
  granter: string | null;
  granterCode: string | null;
  blocs: string[] | null;
  stages: string[] | null;
  registered: string | null;
  voted: string | null;
  recommended: string | null;
  council: string | null;
  decided: string | null;
  presented: string | null;
  refused: string | null;
  revoked: string | null;
  review: 'unreviewed' | 'reviewed' | 'disputed';
  claimsFor: number | null;
  claimsAgainst: number | null;
  origins: number | null;
  confidence: number | null;
  course: string | null;
  documents: number[];
};

export type AwardRow = {
  course: string;
  unitCode: string;
  unit: string;
  place: string | null;
  awardCode: string;
  award: string;
  granter: string | null;
  level: string | null;
  year: number | null;
  blocCode: string | null;
  bloc: string | null;
  registered: string | null;
  voted: string | null;
  recommended: string | null;
  council: string | null;
  decided: string | null;
  presented: string | null;
  refused: string | null;
  revoked: string | null;
  stages: string;
  days: number | null;
  reached: string;
  outcome: 'given' | 'open' | 'refused' | 'revoked';
  missing: string;
  review: 'unreviewed' | 'reviewed' | 'disputed';
  claimsFor: number;
  claimsAgainst: number;
  documents: string;
  origins: number;
  confidence: number;
};

export type AwardsOfYear = {
  year: number | null;
  value: string;
  label: string | null;
  awards: number;
  reviewed: number;
  disputed: number;
};

export type Batch = {
  id: number;
  name: string;
  createdAt: string;
  withdrawn: boolean;
  documents: number;
  extracted: number;
  failed: number;
  due: number;
  last: { at: string; report: ImportReport } | null;
};

export type BatchProgress = {
  documents: number;
  read: number;
  extracted: number;
  failed: number;
  due: number;
  sent: number;
  looked: number;
  importing: boolean;
  rate: number | null;
  secondsLeft: number | null;
  trouble: string | null;
};

export type BlocHistory = {
  bloc: { code: string; name: string; mentions: number; since: number | null; until: number | null };
  facts: {
    what: 'member' | 'head' | 'deputy' | 'award';
    year: number | null;
    unit: string;
    code: string;
    course: string | null;
    award: string | null;
    awardCode: string | null;
    granter: string | null;
    level: string | null;
    stages: string[] | null;
    steps: Record<string, string> | null;
    reached: string | null;
    outcome: string | null;
    review: 'unreviewed' | 'reviewed' | 'disputed';
    claimsFor: number;
    claimsAgainst: number;
    documents: number[];
    origins: number;
  }[];
  next: string | null;
  counts: FacetCount[];
};

export type BlocYear = {
  code: string;
  name: string;
  year: number;
  years: number[];
  rows: BlocYearFact[];
  next: string | null;
  counts: FacetCount[];
  evidence: {
    what: 'member' | 'head' | 'deputy' | 'official' | 'award';
    year: number;
    code: string;
    documentId: number;
    state: 'open' | 'accepted' | 'amended' | 'rejected' | 'added' | 'changed';
    anchor: string;
    page: number | null;
    quote: string | null;
  }[];
  quotas: BlocYearQuota[];
  papers: { news: number; minutes: number; submissions: number; decisions: number };
};

export type BlocYearFact = {
  what: 'member' | 'head' | 'deputy' | 'official';
  year: number;
  code: string;
  name: string;
  detail: string | null;
  review: 'unreviewed' | 'reviewed' | 'disputed';
  claimsFor: number;
  claimsAgainst: number;
  documents: string;
  origins: number;
};

export type BlocYearFinding = {
  code:
    | 'annex-count'
    | 'award-not-yet'
    | 'giver-below'
    | 'granter-gone'
    | 'member-count'
    | 'number-twice'
    | 'recipient-count'
    | 'recipient-kind'
    | 'title-differs'
    | 'decided-twice'
    | 'flag-quota'
    | 'giver-above'
    | 'head-not-member'
    | 'heads-differ'
    | 'outcome-differs'
    | 'recipient-not-member'
    | 'signer-between'
    | 'unit-other-time'
    | 'no-decision'
    | 'awards-for-one'
    | 'member-vanished'
    | 'no-recommendation'
    | 'share-quota'
    | 'title-between';
  severity: 'error' | 'warning' | 'open' | 'info';
  subject: string;
  vi: string;
  en: string;
  documents: number[];
  waived: string | null;
};

export type BlocYearQuota = {
  awardCode: string;
  award: string;
  most: number | null;
  share: number | null;
  source: string | null;
  registered: number;
  voted: number;
  recommended: number;
  council: number;
  decided: number;
  presented: number;
  refused: number;
  revoked: number;
  units: number;
};

export type Candidate = {
  name: string;
  place: string | null;
  within: string;
  code: string | null;
  open: string | null;
  score: number;
  reasons: string[];
  mentions: number;
  documents: number;
  since: number | null;
  until: number | null;
  document: number;
  of: { name: string; province: string | null; within: string };
  as: { name: string; province: string | null; within: string };
  verdict: 'same' | 'different' | 'unsure' | null;
  judgeable: boolean;
};

export type Claim = {
  mark: string;
  number: number;
  kind: 'document' | 'bloc' | 'member' | 'official' | 'award' | 'head' | 'meeting';
  state: 'open' | 'accepted' | 'amended' | 'rejected' | 'added' | 'changed';
  rule: string;
  confidence: number;
  trigger: [number, number];
  arguments: {
    role: string;
    ordinal: number;
    kind: 'value' | 'some' | 'none' | 'unknown';
    written: string | null;
    value: string | number | null;
    basis: 'stated' | 'from_publication' | 'from_context' | 'inferred';
    spans: [number, number][];
  }[];
  review: {
    id: number;
    action: 'accept' | 'reject' | 'amend' | 'add' | 'complete' | 'revert';
    author: string;
    reason: string | null;
    at: string;
  } | null;
};

export type Copy = {
  documentId: number;
  path: string;
  title: string | null;
  publisher: string | null;
  published: string | null;
  likeness: number | null;
};

export type CopyDifference = { before: string; one: string; other: string; after: string };

export type CopyGroup = { documents: number; copies: Copy[] };

export type CopyWord = {
  id: number;
  documentId: number;
  path: string | null;
  otherId: number;
  otherPath: string | null;
  verdict: 'copies' | 'apart' | 'open';
  author: string;
  reason: string;
  saidAt: string;
  holds: boolean;
};

export type CountedFacet = {
  facet: 'kind' | 'review' | 'place' | 'level' | 'bloc' | 'award' | 'unit' | 'year' | 'stage';
  total: number;
  more: boolean;
  values: { value: string; label: string | null; hits: number }[];
  others: { values: number; hits: number };
};

export type Disagreement = {
  document: number;
  second: number;
  anchor: string;
  mark: string | null;
  kind: 'document' | 'bloc' | 'member' | 'official' | 'award' | 'head' | 'meeting';
  found:
    | {
        role: string;
        kind: 'value' | 'some' | 'none' | 'unknown';
        written: string | null;
        value: string | number | null;
      }[]
    | null;
  first: {
    verdict: 'holds' | 'wrong' | 'absent';
    arguments: {
      role: string;
      kind: 'value' | 'some' | 'none' | 'unknown';
      written: string | null;
      value: string | number | null;
    }[];
    author: string | null;
    reason: string | null;
  } | null;
  by: string;
  said: {
    verdict: 'holds' | 'wrong' | 'absent';
    arguments: {
      role: string;
      kind: 'value' | 'some' | 'none' | 'unknown';
      written: string | null;
      value: string | number | null;
    }[];
    author: string | null;
    reason: string | null;
  } | null;
};

export type Document = {
  id: number;
  sha256: string;
  format: string;
  withdrawn: boolean;
  blind: boolean;
  reader: string;
  sources: {
    path: string;
    batch: string;
    address: string | null;
    published: string | null;
    publisher: string | null;
    province: string | null;
    licence: string | null;
  }[];
  notes: { code: string; message: string; page: number | null }[];
  text: string;
  blocks: {
    kind: string;
    span: [number, number];
    page: number | null;
    cell: { table: number; row: number; column: number; columns: number } | null;
  }[];
  claims: Claim[];
  complete: { author: string; at: string } | null;
  copies: { id: number; path: string }[];
};

export type Edition = {
  id: number;
  name: string;
  shipped: boolean;
  author: string;
  addedAt: string;
  current: boolean;
  entities: number;
  names: number;
  relations: number;
};

export type Entity = {
  kind: 'organisation' | 'bloc-series';
  code: string;
  name: string;
  listed: boolean;
  level: 'central' | 'province' | 'district' | 'commune' | null;
  place: { code: string; name: string } | null;
  since: string | null;
  until: string | null;
  source: string | null;
  names: {
    name: string;
    kind: 'official' | 'alias' | 'abbreviation' | 'former';
    since: string | null;
    until: string | null;
    source: string;
  }[];
  surfaces: {
    name: string;
    place: string | null;
    within: string;
    basis: 'list' | 'papers' | 'judgement';
    mentions: number;
    documents: number;
    since: number | null;
    until: number | null;
  }[];
  writings: number;
  family: {
    members: { code: string; name: string; since: string | null; until: string | null; mentioned: boolean }[];
    links: {
      kind: 'part-of' | 'renamed-to' | 'merged-into' | 'split-into' | 'succeeds' | 'dissolved';
      from: string;
      to: string | null;
      since: string | null;
      source: string;
    }[];
  };
  parts: {
    direction: string;
    other: { code: string; name: string } | null;
    since: string | null;
    until: string | null;
    source: string;
  }[];
};

export type Error = { error: { code: string; message: string } };

export type FacetCount = {
  facet:
    | 'kind'
    | 'year'
    | 'act'
    | 'award'
    | 'stage'
    | 'bloc'
    | 'place'
    | 'review'
    | 'outcome'
    | 'reached'
    | 'missing'
    | 'wait'
    | 'level'
    | 'unit';
  value: string;
  label: string | null;
  count: number;
};

export type Failure = {
  id: number;
  documentId: number | null;
  path: string;
  stage: 'import' | 'read' | 'extract' | 'store';
  code: string;
  message: string;
  attempts: number;
  failedAt: string;
  retryAt: string | null;
};

export type Finding = {
  code:
    | 'annex-count'
    | 'award-not-yet'
    | 'giver-below'
    | 'granter-gone'
    | 'member-count'
    | 'number-twice'
    | 'recipient-count'
    | 'recipient-kind'
    | 'title-differs'
    | 'decided-twice'
    | 'flag-quota'
    | 'giver-above'
    | 'head-not-member'
    | 'heads-differ'
    | 'outcome-differs'
    | 'recipient-not-member'
    | 'signer-between'
    | 'unit-other-time'
    | 'no-decision'
    | 'awards-for-one'
    | 'member-vanished'
    | 'no-recommendation'
    | 'share-quota'
    | 'title-between';
  severity: 'error' | 'warning' | 'open' | 'info';
  subject: string;
  year: number | null;
  bloc: string | null;
  unit: string | null;
  vi: string;
  en: string;
  documents: number[];
  waived: string | null;
};

export type HeadOfYear = {
  year: number | null;
  role: 'head' | 'deputy';
  unitCode: string;
  unit: string;
  review: 'unreviewed' | 'reviewed' | 'disputed';
  documents: string;
  origins: number;
};

export type HeadshipFact = {
  year: number | null;
  bloc: string | null;
  blocCode: string | null;
  role: string | null;
  unit: string | null;
  unitCode: string | null;
  review: 'unreviewed' | 'reviewed' | 'disputed';
  claimsFor: number | null;
  claimsAgainst: number | null;
  origins: number | null;
  confidence: number | null;
  documents: number[];
};

export type Hit = {
  kind: 'award' | 'member' | 'head' | 'official';
  documentId: number;
  title: string;
  published: string | null;
  page: number | null;
  anchor: string | null;
  state: 'open' | 'accepted' | 'amended' | 'rejected' | 'added' | 'changed';
  confidence: number;
  year: number | null;
  bloc: string | null;
  blocCode: string | null;
  unit: string | null;
  unitCode: string | null;
  award: string | null;
  awardCode: string | null;
  granter: string | null;
  stage: string | null;
  course: string | null;
  count: number | null;
  person: string | null;
  titles: string | null;
  act: string | null;
  start: number | null;
  end: number | null;
  sentence: string | null;
  lit: [number, number][];
  exact: boolean;
};

export type ImportReport = {
  files: number;
  newDocuments: number;
  newSources: number;
  known: number;
  refused: number;
  skipped: number;
  stopped: boolean;
  seconds: number;
  claims: Record<string, number>;
};

export type Judgement = {
  id: number;
  verdict: 'same' | 'different' | 'unsure';
  of: { name: string; place: string | null; within: string; since: number | null; until: number | null };
  as: { name: string; place: string | null; within: string; since: number | null; until: number | null };
  author: string;
  reason: string | null;
  batch: string;
  at: string;
  reverted: boolean;
  back: { author: string; reason: string; at: string } | null;
};

export type Lease = { by: string; mine: boolean; since: string; until: string; word: string | null } | null;

export type LeftSentences = {
  span: [number, number];
  left: { kind: string; span: [number, number]; reason: string }[];
}[];

export type ListAdded = {
  lines: {
    line: number;
    unit: string;
    says: string;
    value: string | null;
    outcome: 'added' | 'changed' | 'known' | 'refused';
    wrong:
      | 'no-unit'
      | 'no-such-word'
      | 'no-source'
      | 'no-date'
      | 'ends-before'
      | 'no-level'
      | 'no-kind'
      | 'no-value'
      | 'district-ended'
      | 'there-already'
      | 'differs'
      | 'name-taken'
      | 'of-itself'
      | 'not-there'
      | 'ambiguous'
      | null;
    about: string | null;
    message: string | null;
  }[];
  kept: boolean;
};

export type ListedDocument = {
  id: number;
  format: string;
  addedAt: string;
  withdrawn: boolean;
  path: string;
  title: string | null;
  publisher: string | null;
  published: string | null;
  kind: string | null;
  claims: number | null;
  reviewed: number;
};

export type ListedEntity = {
  code: string;
  name: string;
  kind: 'organisation' | 'person' | 'bloc-series' | 'place';
  level: 'central' | 'province' | 'district' | 'commune';
  since: string | null;
  until: string | null;
  source: string;
};

export type Me = {
  id: number;
  name: string;
  roles: ('analyst' | 'reviewer' | 'archivist' | 'administrator')[];
  permissions: ('read' | 'review' | 'import' | 'administer')[];
};

export type MembershipFact = {
  year: number | null;
  bloc: string | null;
  blocCode: string | null;
  unit: string | null;
  unitCode: string | null;
  review: 'unreviewed' | 'reviewed' | 'disputed';
  claimsFor: number | null;
  claimsAgainst: number | null;
  origins: number | null;
  confidence: number | null;
  documents: number[];
};

export type Moves = {
  ids: number[];
  moved: {
    documentId: number;
    name: string;
    year: number | null;
    from: string | null;
    to: string | null;
    open: string | null;
  }[];
  movedCount: number;
  movedNext: string | null;
  ways: { from: string | null; to: string | null; mentions: number }[];
  lost: number;
  facts: {
    what: string;
    year: number | null;
    award: string | null;
    granter: string | null;
    before: { unit: string | null; unitCode: string | null; bloc: string | null; blocCode: string | null } | null;
    after: { unit: string | null; unitCode: string | null; bloc: string | null; blocCode: string | null } | null;
    documents: number[];
    stays: boolean;
    joins: boolean;
  }[];
  factsCount: number;
  factsNext: string | null;
  against: Judgement[];
  unsettled: number;
  left: number;
};

export type OpenName = {
  kind: 'organisation' | 'bloc-series';
  name: string;
  place: string | null;
  within: string;
  open: string | null;
  mentions: number;
  documents: number;
  since: number | null;
  until: number | null;
  document: number;
  proposals: { code: string; name: string; score: number; reasons: string[] }[];
};

export type Pending = { documents: number; renaming: number };

export type PersonName = {
  key: string;
  name: string;
  appearances: number;
  awards: number;
  documents: number;
  since: number | null;
  until: number | null;
  titles: string[];
};

export type Persons = {
  key: string;
  persons: {
    person: string;
    units: string[];
    since: number | null;
    until: number | null;
    situation: { name: string; place: string | null; within: string; since: number | null; until: number | null };
    titles: string[];
    told: {
      what: 'appearance' | 'award';
      documentId: number;
      anchor: string;
      titles: string[];
      act: string;
      award: string | null;
      awardCode: string | null;
      granter: string | null;
      stage: string | null;
      bloc: string | null;
      blocCode: string | null;
      year: number | null;
      published: string | null;
      province: string | null;
      place: string | null;
      state: 'open' | 'accepted' | 'amended' | 'rejected' | 'added' | 'changed';
      page: number | null;
      quote: string | null;
    }[];
  }[];
  counts: FacetCount[];
  pairs: {
    pair: [number, number];
    score: number;
    reasons: string[];
    verdict: 'same' | 'different' | 'unsure' | null;
  }[];
  judgements: Judgement[];
  masked: boolean;
};

export type PersonsMoved = {
  id: number | null;
  joined: { person: string; units: string[]; since: number | null; until: number | null; told: number }[][];
  parted: { person: string; units: string[]; since: number | null; until: number | null; told: number }[][];
  against: boolean;
};

export type Practised = { document: Document; outcomes: ReviewOutcome[] };

export type QueuedClaim = {
  document: number;
  title: string | null;
  path: string;
  claim: string;
  kind: 'document' | 'bloc' | 'member' | 'official' | 'award' | 'head' | 'meeting';
  state: 'open' | 'changed' | 'orphaned';
  confidence: number;
  year: number | null;
  settles: number;
  arguments: {
    role: string;
    kind: 'value' | 'some' | 'none' | 'unknown';
    written: string | null;
    value: string | number | null;
  }[];
  held: { by: string; until: string } | null;
  place: string;
};

export type Queues = {
  open: number;
  conflicts: number;
  findings: number;
  names: number;
  seconds: { mine: number; free: number };
  provinces: { code: string; name: string }[];
  batches: string[];
};

export type Quota = {
  awardCode: string;
  place: string | null;
  blocCode: string | null;
  since: number;
  until: number | null;
  most: number | null;
  share: number | null;
  source: string;
  author: string | null;
};

export type ReviewOutcome =
  | { outcome: 'saved'; review: number; claim: Claim | null }
  | { outcome: 'unchanged' }
  | {
      outcome: 'refused';
      code: string;
      message: string;
      changes: {
        role: string;
        before: { written: string | null; value: string | number | null } | null;
        after: { written: string | null; value: string | number | null } | null;
      }[];
    };

export type Said = {
  ledger: 'review' | 'judgement' | 'waiver' | 'copies';
  id: number;
  document: number | null;
  path: string | null;
  action:
    | 'accept'
    | 'reject'
    | 'amend'
    | 'add'
    | 'complete'
    | 'revert'
    | 'same'
    | 'different'
    | 'unsure'
    | 'waive'
    | 'unwaive'
    | 'copies'
    | 'apart'
    | 'open';
  at: string;
  batch: string;
  takenBack: boolean;
  takesBack: number | null;
  claim: {
    anchor: string;
    kind: 'document' | 'bloc' | 'member' | 'official' | 'award' | 'head' | 'meeting';
    arguments: {
      role: string;
      ordinal: number;
      kind: 'value' | 'some' | 'none' | 'unknown';
      written: string | null;
      value: string | number | null;
      basis: 'stated' | 'from_publication' | 'from_context' | 'inferred';
      spans: [number, number][];
    }[];
  } | null;
  names: SaidOfNames | null;
  finding: SaidOfFinding | null;
  copies: SaidOfCopies | null;
};

export type SaidOfCopies = { verdict: 'copies' | 'apart' | 'open'; document: number; other: number };

export type SaidOfFinding = {
  code:
    | 'annex-count'
    | 'award-not-yet'
    | 'giver-below'
    | 'granter-gone'
    | 'member-count'
    | 'number-twice'
    | 'recipient-count'
    | 'recipient-kind'
    | 'title-differs'
    | 'decided-twice'
    | 'flag-quota'
    | 'giver-above'
    | 'head-not-member'
    | 'heads-differ'
    | 'outcome-differs'
    | 'recipient-not-member'
    | 'signer-between'
    | 'unit-other-time'
    | 'no-decision'
    | 'awards-for-one'
    | 'member-vanished'
    | 'no-recommendation'
    | 'share-quota'
    | 'title-between';
  subject: string;
};

export type SaidOfNames = { verdict: 'same' | 'different' | 'unsure'; of: string; as: string };

export type SavedFilter = { id: number; name: string; query: string; shared: boolean; owner: string; own: boolean };

export type SavedQuery = {
  id: number;
  own: boolean;
  author: string;
  name: string;
  statement: string;
  parameters: string[];
  shared: boolean;
  madeAt: string;
  closedAt: string | null;
};

export type SecondRequest = {
  id: number;
  batch: string | null;
  share: number;
  askedBy: string;
  askedAt: string;
  documents: number;
  taken: number;
  finished: number;
};

export type SimilarClaims = {
  changes: { role: string; before: string[]; after: string[] }[];
  scope: { province: string | null; level: string | null; years: [number, number] | null };
  claims: {
    document: number;
    path: string;
    mark: string;
    kind: 'document' | 'bloc' | 'member' | 'official' | 'award' | 'head' | 'meeting';
    arguments: {
      role: string;
      ordinal: number;
      kind: 'value' | 'some' | 'none' | 'unknown';
      written: string | null;
      value: string | number | null;
      basis: 'stated' | 'from_publication' | 'from_context' | 'inferred';
      spans: [number, number][];
    }[];
    sentence: string;
  }[];
  more: boolean;
};

export type SqlAnswer = {
  columns: { name: string; type: string }[];
  rows: (string | number | boolean | (string | number)[] | null)[][];
  more: boolean;
};

export type Step = {
  ledger: 'review' | 'judgement' | 'waiver' | 'copies' | null;
  document: number | null;
  outcomes: ReviewOutcome[];
  left: number;
  names: SaidOfNames | null;
  finding: SaidOfFinding | null;
  copies: SaidOfCopies | null;
};

export type Suggestions = { name: string; hint: string | null }[];

export type UnitHistory = {
  unit: { code: string; name: string; mentions: number; since: number | null; until: number | null };
  relations: { kind: string; direction: string; since: string | null; other: { code: string; name: string } | null }[];
  facts: {
    what: 'member' | 'head' | 'deputy' | 'award';
    year: number | null;
    bloc: string | null;
    blocCode: string | null;
    course: string | null;
    award: string | null;
    awardCode: string | null;
    granter: string | null;
    level: string | null;
    stages: string[] | null;
    steps: Record<string, string> | null;
    reached: string | null;
    outcome: string | null;
    review: 'unreviewed' | 'reviewed' | 'disputed';
    claimsFor: number;
    claimsAgainst: number;
    documents: number[];
    origins: number;
  }[];
  next: string | null;
  counts: FacetCount[];
  years: { year: number | null; awards: number; reviewed: number; disputed: number }[];
  claims: number;
};

export type UnitYear = {
  unitCode: string;
  unit: string;
  year: number | null;
  awards: number;
  member: boolean;
  reviewed: number;
  disputed: number;
};

export type Upload = {
  id: number;
  batch: string;
  batchId: number | null;
  sender: string;
  madeAt: string;
  startedAt: string | null;
  files: number;
  bytes: number;
  received: number;
  looked: number;
  trouble: string | null;
};

export type UploadLimits = { file: number; archive: number; request: number; files: number };

export type Versions = {
  reader: string;
  readAt: string;
  size: number;
  extractor: string | null;
  extractedAt: string | null;
  claims: number | null;
  counts: boolean;
  changes: { gained: number; lost: number; changed: number } | null;
}[];

export type Waits = {
  group: string;
  awards: number;
  before: number;
  to30: number;
  to60: number;
  to90: number;
  to180: number;
  to365: number;
  over365: number;
  open: number;
  unknown: number;
  median: number | null;
  noRegistered: number;
  noVoted: number;
  noRecommended: number;
  noCouncil: number;
  noDecided: number;
  noPresented: number;
  reviewed: number;
  disputed: number;
};

export type WholeBatch = {
  batch: Batch;
  reports: { at: string; report: ImportReport }[];
  withdrawals: { withdrawn: boolean; reason: string; at: string; author: string | null }[];
};

export type WouldWithdraw = { documents: number; alone: number; claims: number; reviewed: number };

export interface Api {
  'DELETE /api/documents/{id}/lease': { path: { id: number }; query: Record<never, never>; body: null; answer: null };
  'DELETE /api/imports/{id}': { path: { id: number }; query: Record<never, never>; body: null; answer: null };
  'DELETE /api/queues/filters/{id}': { path: { id: number }; query: Record<never, never>; body: null; answer: null };
  'DELETE /api/seconds/{id}': { path: { id: number }; query: Record<never, never>; body: null; answer: null };
  'DELETE /api/sessions/{id}': {
    path: { id: 'this' | 'all' | number };
    query: Record<never, never>;
    body: null;
    answer: null;
  };
  'DELETE /api/tokens/{id}': { path: { id: number }; query: Record<never, never>; body: null; answer: null };
  'GET /api/accounts': { path: Record<never, never>; query: Record<never, never>; body: null; answer: Account[] };
  'GET /api/authority': {
    path: Record<never, never>;
    query: { find?: string; province?: string; year?: number };
    body: null;
    answer: { count: number; entities: ListedEntity[] };
  };
  'GET /api/authority/editions': {
    path: Record<never, never>;
    query: Record<never, never>;
    body: null;
    answer: Edition[];
  };
  'GET /api/authority/editions/{id}': {
    path: { id: number };
    query: Record<never, never>;
    body: null;
    answer: {
      code: string;
      unit: string;
      says: string;
      value: string | null;
      since: string | null;
      until: string | null;
      source: string;
    }[];
  };
  'GET /api/authority/sources': {
    path: Record<never, never>;
    query: Record<never, never>;
    body: null;
    answer: { source: string; entities: number; names: number; relations: number }[];
  };
  'GET /api/awards': {
    path: Record<never, never>;
    query: {
      course?: string;
      year?: string;
      place?: string;
      level?: string;
      award?: string;
      unit?: string;
      bloc?: string;
      review?: 'unreviewed' | 'reviewed' | 'disputed';
      outcome?: 'given' | 'open' | 'refused' | 'revoked';
      reached?: 'registered' | 'voted' | 'recommended' | 'council' | 'decided' | 'presented' | 'refused' | 'revoked';
      missing?: 'registered' | 'voted' | 'recommended' | 'council' | 'decided' | 'presented' | 'refused' | 'revoked';
      wait?: 'before' | '0-30' | '31-60' | '61-90' | '91-180' | '181-365' | '366-' | 'open' | 'unknown';
      after?: string;
      limit?: number;
    };
    body: null;
    answer: { rows: AwardRow[]; next: string | null };
  };
  'GET /api/awards/counts': {
    path: Record<never, never>;
    query: {
      course?: string;
      year?: string;
      place?: string;
      level?: string;
      award?: string;
      unit?: string;
      bloc?: string;
      review?: 'unreviewed' | 'reviewed' | 'disputed';
      outcome?: 'given' | 'open' | 'refused' | 'revoked';
      reached?: 'registered' | 'voted' | 'recommended' | 'council' | 'decided' | 'presented' | 'refused' | 'revoked';
      missing?: 'registered' | 'voted' | 'recommended' | 'council' | 'decided' | 'presented' | 'refused' | 'revoked';
      wait?: 'before' | '0-30' | '31-60' | '61-90' | '91-180' | '181-365' | '366-' | 'open' | 'unknown';
    };
    body: null;
    answer: { rows: AwardCount[]; next: string | null };
  };
  'GET /api/awards/file': {
    path: Record<never, never>;
    query: {
      course?: string;
      year?: string;
      place?: string;
      level?: string;
      award?: string;
      unit?: string;
      bloc?: string;
      review?: 'unreviewed' | 'reviewed' | 'disputed';
      outcome?: 'given' | 'open' | 'refused' | 'revoked';
      reached?: 'registered' | 'voted' | 'recommended' | 'council' | 'decided' | 'presented' | 'refused' | 'revoked';
      missing?: 'registered' | 'voted' | 'recommended' | 'council' | 'decided' | 'presented' | 'refused' | 'revoked';
      wait?: 'before' | '0-30' | '31-60' | '61-90' | '91-180' | '181-365' | '366-' | 'open' | 'unknown';
      format?: 'csv' | 'xlsx' | 'jsonl' | 'parquet';
      headings?: 'vi' | 'en' | 'names';
      sources?: 'yes' | 'no';
      personal?: 'yes' | 'no';
    };
    body: null;
    answer: null;
  };
  'GET /api/batches': {
    path: Record<never, never>;
    query: { below?: number; limit?: number };
    body: null;
    answer: { batches: Batch[]; next: number | null };
  };
  'GET /api/batches/{id}': { path: { id: number }; query: Record<never, never>; body: null; answer: WholeBatch };
  'GET /api/batches/{id}/progress': {
    path: { id: number };
    query: Record<never, never>;
    body: null;
    answer: BatchProgress;
  };
  'GET /api/batches/{id}/withdrawal': {
    path: { id: number };
    query: Record<never, never>;
    body: null;
    answer: WouldWithdraw;
  };
  'GET /api/blocs/{code}': {
    path: { code: string };
    query: {
      year?: string;
      place?: string;
      level?: string;
      award?: string;
      unit?: string;
      review?: 'unreviewed' | 'reviewed' | 'disputed';
      outcome?: 'given' | 'open' | 'refused' | 'revoked';
      reached?: 'registered' | 'voted' | 'recommended' | 'council' | 'decided' | 'presented' | 'refused' | 'revoked';
      missing?: 'registered' | 'voted' | 'recommended' | 'council' | 'decided' | 'presented' | 'refused' | 'revoked';
      wait?: 'before' | '0-30' | '31-60' | '61-90' | '91-180' | '181-365' | '366-' | 'open' | 'unknown';
      kind?: 'award' | 'member' | 'head';
      knownBy?: string;
      after?: string;
      limit?: number;
    };
    body: null;
    answer: BlocHistory;
  };
  'GET /api/blocs/{code}/file': {
    path: { code: string };
    query: {
      year?: string;
      place?: string;
      level?: string;
      award?: string;
      unit?: string;
      review?: 'unreviewed' | 'reviewed' | 'disputed';
      outcome?: 'given' | 'open' | 'refused' | 'revoked';
      reached?: 'registered' | 'voted' | 'recommended' | 'council' | 'decided' | 'presented' | 'refused' | 'revoked';
      missing?: 'registered' | 'voted' | 'recommended' | 'council' | 'decided' | 'presented' | 'refused' | 'revoked';
      wait?: 'before' | '0-30' | '31-60' | '61-90' | '91-180' | '181-365' | '366-' | 'open' | 'unknown';
      kind?: 'award' | 'member' | 'head';
      format?: 'csv' | 'xlsx' | 'jsonl' | 'parquet';
      headings?: 'vi' | 'en' | 'names';
      sources?: 'yes' | 'no';
      personal?: 'yes' | 'no';
    };
    body: null;
    answer: null;
  };
  'GET /api/blocs/{code}/{year}': {
    path: { code: string; year: number };
    query: {
      place?: string;
      level?: string;
      award?: string;
      review?: 'unreviewed' | 'reviewed' | 'disputed';
      outcome?: 'given' | 'open' | 'refused' | 'revoked';
      reached?: 'registered' | 'voted' | 'recommended' | 'council' | 'decided' | 'presented' | 'refused' | 'revoked';
      missing?: 'registered' | 'voted' | 'recommended' | 'council' | 'decided' | 'presented' | 'refused' | 'revoked';
      wait?: 'before' | '0-30' | '31-60' | '61-90' | '91-180' | '181-365' | '366-' | 'open' | 'unknown';
      kind?: 'award' | 'member' | 'head' | 'official';
      after?: string;
      limit?: number;
    };
    body: null;
    answer: BlocYear;
  };
  'GET /api/blocs/{code}/{year}/file': {
    path: { code: string; year: number };
    query: {
      place?: string;
      level?: string;
      award?: string;
      review?: 'unreviewed' | 'reviewed' | 'disputed';
      outcome?: 'given' | 'open' | 'refused' | 'revoked';
      reached?: 'registered' | 'voted' | 'recommended' | 'council' | 'decided' | 'presented' | 'refused' | 'revoked';
      missing?: 'registered' | 'voted' | 'recommended' | 'council' | 'decided' | 'presented' | 'refused' | 'revoked';
      wait?: 'before' | '0-30' | '31-60' | '61-90' | '91-180' | '181-365' | '366-' | 'open' | 'unknown';
      kind?: 'award' | 'member' | 'head' | 'official';
      format?: 'csv' | 'xlsx' | 'jsonl' | 'parquet';
      headings?: 'vi' | 'en' | 'names';
      sources?: 'yes' | 'no';
      personal?: 'yes' | 'no';
    };
    body: null;
    answer: null;
  };
  'GET /api/blocs/{code}/{year}/findings': {
    path: { code: string; year: number };
    query: Record<never, never>;
    body: null;
    answer: { rows: BlocYearFinding[]; next: null };
  };
  'GET /api/charts/awards': {
    path: Record<never, never>;
    query: {
      course?: string;
      year?: string;
      place?: string;
      level?: string;
      award?: string;
      unit?: string;
      bloc?: string;
      review?: 'unreviewed' | 'reviewed' | 'disputed';
      outcome?: 'given' | 'open' | 'refused' | 'revoked';
      reached?: 'registered' | 'voted' | 'recommended' | 'council' | 'decided' | 'presented' | 'refused' | 'revoked';
      missing?: 'registered' | 'voted' | 'recommended' | 'council' | 'decided' | 'presented' | 'refused' | 'revoked';
      wait?: 'before' | '0-30' | '31-60' | '61-90' | '91-180' | '181-365' | '366-' | 'open' | 'unknown';
      by?: 'level' | 'review' | 'outcome' | 'award';
    };
    body: null;
    answer: { rows: AwardsOfYear[]; next: string | null };
  };
  'GET /api/charts/awards/file': {
    path: Record<never, never>;
    query: {
      course?: string;
      year?: string;
      place?: string;
      level?: string;
      award?: string;
      unit?: string;
      bloc?: string;
      review?: 'unreviewed' | 'reviewed' | 'disputed';
      outcome?: 'given' | 'open' | 'refused' | 'revoked';
      reached?: 'registered' | 'voted' | 'recommended' | 'council' | 'decided' | 'presented' | 'refused' | 'revoked';
      missing?: 'registered' | 'voted' | 'recommended' | 'council' | 'decided' | 'presented' | 'refused' | 'revoked';
      wait?: 'before' | '0-30' | '31-60' | '61-90' | '91-180' | '181-365' | '366-' | 'open' | 'unknown';
      by?: 'level' | 'review' | 'outcome' | 'award';
      format?: 'csv' | 'xlsx' | 'jsonl' | 'parquet';
      headings?: 'vi' | 'en' | 'names';
      sources?: 'yes' | 'no';
      personal?: 'yes' | 'no';
    };
    body: null;
    answer: null;
  };
  'GET /api/charts/heads': {
    path: Record<never, never>;
    query: { bloc: string; review?: 'unreviewed' | 'reviewed' | 'disputed' };
    body: null;
    answer: { rows: HeadOfYear[]; next: string | null };
  };
  'GET /api/charts/heads/file': {
    path: Record<never, never>;
    query: {
      bloc: string;
      review?: 'unreviewed' | 'reviewed' | 'disputed';
      format?: 'csv' | 'xlsx' | 'jsonl' | 'parquet';
      headings?: 'vi' | 'en' | 'names';
      sources?: 'yes' | 'no';
      personal?: 'yes' | 'no';
    };
    body: null;
    answer: null;
  };
  'GET /api/charts/units': {
    path: Record<never, never>;
    query: {
      course?: string;
      year?: string;
      place?: string;
      level?: string;
      award?: string;
      unit?: string;
      bloc: string;
      review?: 'unreviewed' | 'reviewed' | 'disputed';
      outcome?: 'given' | 'open' | 'refused' | 'revoked';
      reached?: 'registered' | 'voted' | 'recommended' | 'council' | 'decided' | 'presented' | 'refused' | 'revoked';
      missing?: 'registered' | 'voted' | 'recommended' | 'council' | 'decided' | 'presented' | 'refused' | 'revoked';
      wait?: 'before' | '0-30' | '31-60' | '61-90' | '91-180' | '181-365' | '366-' | 'open' | 'unknown';
    };
    body: null;
    answer: { rows: UnitYear[]; next: string | null };
  };
  'GET /api/charts/units/file': {
    path: Record<never, never>;
    query: {
      course?: string;
      year?: string;
      place?: string;
      level?: string;
      award?: string;
      unit?: string;
      bloc: string;
      review?: 'unreviewed' | 'reviewed' | 'disputed';
      outcome?: 'given' | 'open' | 'refused' | 'revoked';
      reached?: 'registered' | 'voted' | 'recommended' | 'council' | 'decided' | 'presented' | 'refused' | 'revoked';
      missing?: 'registered' | 'voted' | 'recommended' | 'council' | 'decided' | 'presented' | 'refused' | 'revoked';
      wait?: 'before' | '0-30' | '31-60' | '61-90' | '91-180' | '181-365' | '366-' | 'open' | 'unknown';
      format?: 'csv' | 'xlsx' | 'jsonl' | 'parquet';
      headings?: 'vi' | 'en' | 'names';
      sources?: 'yes' | 'no';
      personal?: 'yes' | 'no';
    };
    body: null;
    answer: null;
  };
  'GET /api/charts/waits': {
    path: Record<never, never>;
    query: {
      course?: string;
      year?: string;
      place?: string;
      level?: string;
      award?: string;
      unit?: string;
      bloc?: string;
      review?: 'unreviewed' | 'reviewed' | 'disputed';
      outcome?: 'given' | 'open' | 'refused' | 'revoked';
      reached?: 'registered' | 'voted' | 'recommended' | 'council' | 'decided' | 'presented' | 'refused' | 'revoked';
      missing?: 'registered' | 'voted' | 'recommended' | 'council' | 'decided' | 'presented' | 'refused' | 'revoked';
      wait?: 'before' | '0-30' | '31-60' | '61-90' | '91-180' | '181-365' | '366-' | 'open' | 'unknown';
      by?: 'year' | 'place';
    };
    body: null;
    answer: { rows: Waits[]; next: string | null };
  };
  'GET /api/charts/waits/file': {
    path: Record<never, never>;
    query: {
      course?: string;
      year?: string;
      place?: string;
      level?: string;
      award?: string;
      unit?: string;
      bloc?: string;
      review?: 'unreviewed' | 'reviewed' | 'disputed';
      outcome?: 'given' | 'open' | 'refused' | 'revoked';
      reached?: 'registered' | 'voted' | 'recommended' | 'council' | 'decided' | 'presented' | 'refused' | 'revoked';
      missing?: 'registered' | 'voted' | 'recommended' | 'council' | 'decided' | 'presented' | 'refused' | 'revoked';
      wait?: 'before' | '0-30' | '31-60' | '61-90' | '91-180' | '181-365' | '366-' | 'open' | 'unknown';
      by?: 'year' | 'place';
      format?: 'csv' | 'xlsx' | 'jsonl' | 'parquet';
      headings?: 'vi' | 'en' | 'names';
      sources?: 'yes' | 'no';
      personal?: 'yes' | 'no';
    };
    body: null;
    answer: null;
  };
  'GET /api/copies': {
    path: Record<never, never>;
    query: { cursor?: string; limit?: number };
    body: null;
    answer: { groups: CopyGroup[]; next: string | null };
  };
  'GET /api/copies/said': {
    path: Record<never, never>;
    query: { below?: number; limit?: number };
    body: null;
    answer: { words: CopyWord[]; next: number | null };
  };
  'GET /api/copies/{id}': {
    path: { id: number };
    query: { after?: number; limit?: number };
    body: null;
    answer: CopyGroup | null;
  };
  'GET /api/copies/{id}/differences': {
    path: { id: number };
    query: { other: number };
    body: null;
    answer: { likeness: number | null; differences: CopyDifference[]; more: number };
  };
  'GET /api/documents': {
    path: Record<never, never>;
    query: { find?: string; below?: number; limit?: number };
    body: null;
    answer: { documents: ListedDocument[]; next: number | null };
  };
  'GET /api/documents/file': {
    path: Record<never, never>;
    query: {
      find?: string;
      format?: 'csv' | 'xlsx' | 'jsonl' | 'parquet';
      headings?: 'vi' | 'en' | 'names';
      sources?: 'yes' | 'no';
      personal?: 'yes' | 'no';
    };
    body: null;
    answer: null;
  };
  'GET /api/documents/{id}': { path: { id: number }; query: Record<never, never>; body: null; answer: Document };
  'GET /api/documents/{id}/lease': { path: { id: number }; query: Record<never, never>; body: null; answer: Lease };
  'GET /api/documents/{id}/left': {
    path: { id: number };
    query: Record<never, never>;
    body: null;
    answer: LeftSentences;
  };
  'GET /api/documents/{id}/original': { path: { id: number }; query: Record<never, never>; body: null; answer: null };
  'GET /api/documents/{id}/similar': {
    path: { id: number };
    query: { review: number; province?: string; level?: string; from?: number; to?: number };
    body: null;
    answer: SimilarClaims;
  };
  'GET /api/documents/{id}/versions': {
    path: { id: number };
    query: Record<never, never>;
    body: null;
    answer: Versions;
  };
  'GET /api/entities': {
    path: Record<never, never>;
    query: { find: string; kind?: 'organisation' | 'bloc-series' };
    body: null;
    answer: { code: string; name: string; mentions: number; since: number | null; until: number | null }[];
  };
  'GET /api/entities/{kind}/{code}': {
    path: { kind: 'organisation' | 'bloc-series'; code: string };
    query: Record<never, never>;
    body: null;
    answer: Entity;
  };
  'GET /api/entities/{kind}/{code}/about': {
    path: { kind: 'organisation' | 'bloc-series'; code: string };
    query: Record<never, never>;
    body: null;
    answer: AboutEntity;
  };
  'GET /api/entities/{kind}/{code}/places': {
    path: { kind: 'organisation' | 'bloc-series'; code: string };
    query: { name: string; place?: string; within?: string; after?: string; limit?: number };
    body: null;
    answer: {
      places: {
        documentId: number;
        anchor: string;
        claim: string;
        role: string;
        year: number | null;
        basis: 'list' | 'papers' | 'judgement';
        published: string | null;
        page: number | null;
        quote: string | null;
      }[];
      next: string | null;
    };
  };
  'GET /api/facts/appearance': {
    path: Record<never, never>;
    query: {
      year?: number;
      bloc?: string;
      place?: string;
      review?: 'unreviewed' | 'reviewed' | 'disputed';
      person?: string;
      act?: 'chair' | 'direct' | 'sign' | 'present' | 'speak' | 'attend' | 'other';
      cursor?: string;
      limit?: number;
    };
    body: null;
    answer: { facts: AppearanceFact[]; next: string | null };
  };
  'GET /api/facts/appearance/file': {
    path: Record<never, never>;
    query: {
      year?: number;
      bloc?: string;
      place?: string;
      review?: 'unreviewed' | 'reviewed' | 'disputed';
      person?: string;
      act?: 'chair' | 'direct' | 'sign' | 'present' | 'speak' | 'attend' | 'other';
      format?: 'csv' | 'xlsx' | 'jsonl' | 'parquet';
      headings?: 'vi' | 'en' | 'names';
      sources?: 'yes' | 'no';
      personal?: 'yes' | 'no';
    };
    body: null;
    answer: null;
  };
  'GET /api/facts/award': {
    path: Record<never, never>;
    query: {
      year?: number;
      bloc?: string;
      place?: string;
      review?: 'unreviewed' | 'reviewed' | 'disputed';
      unit?: string;
      award?: string;
      stage?: 'registered' | 'voted' | 'recommended' | 'council' | 'decided' | 'presented' | 'refused' | 'revoked';
      cursor?: string;
      limit?: number;
    };
    body: null;
    answer: { facts: AwardFact[]; next: string | null };
  };
  'GET /api/facts/award/file': {
    path: Record<never, never>;
    query: {
      year?: number;
      bloc?: string;
      place?: string;
      review?: 'unreviewed' | 'reviewed' | 'disputed';
      unit?: string;
      award?: string;
      stage?: 'registered' | 'voted' | 'recommended' | 'council' | 'decided' | 'presented' | 'refused' | 'revoked';
      format?: 'csv' | 'xlsx' | 'jsonl' | 'parquet';
      headings?: 'vi' | 'en' | 'names';
      sources?: 'yes' | 'no';
      personal?: 'yes' | 'no';
    };
    body: null;
    answer: null;
  };
  'GET /api/facts/headship': {
    path: Record<never, never>;
    query: {
      year?: number;
      bloc?: string;
      place?: string;
      review?: 'unreviewed' | 'reviewed' | 'disputed';
      unit?: string;
      role?: 'head' | 'deputy';
      cursor?: string;
      limit?: number;
    };
    body: null;
    answer: { facts: HeadshipFact[]; next: string | null };
  };
  'GET /api/facts/headship/file': {
    path: Record<never, never>;
    query: {
      year?: number;
      bloc?: string;
      place?: string;
      review?: 'unreviewed' | 'reviewed' | 'disputed';
      unit?: string;
      role?: 'head' | 'deputy';
      format?: 'csv' | 'xlsx' | 'jsonl' | 'parquet';
      headings?: 'vi' | 'en' | 'names';
      sources?: 'yes' | 'no';
      personal?: 'yes' | 'no';
    };
    body: null;
    answer: null;
  };
  'GET /api/facts/membership': {
    path: Record<never, never>;
    query: {
      year?: number;
      bloc?: string;
      place?: string;
      review?: 'unreviewed' | 'reviewed' | 'disputed';
      unit?: string;
      cursor?: string;
      limit?: number;
    };
    body: null;
    answer: { facts: MembershipFact[]; next: string | null };
  };
  'GET /api/facts/membership/file': {
    path: Record<never, never>;
    query: {
      year?: number;
      bloc?: string;
      place?: string;
      review?: 'unreviewed' | 'reviewed' | 'disputed';
      unit?: string;
      format?: 'csv' | 'xlsx' | 'jsonl' | 'parquet';
      headings?: 'vi' | 'en' | 'names';
      sources?: 'yes' | 'no';
      personal?: 'yes' | 'no';
    };
    body: null;
    answer: null;
  };
  'GET /api/failures': {
    path: Record<never, never>;
    query: {
      batch?: number;
      code?: string;
      stage?: 'import' | 'read' | 'extract' | 'store';
      limit?: number;
      offset?: number;
    };
    body: null;
    answer: Failure[];
  };
  'GET /api/failures/causes': {
    path: Record<never, never>;
    query: { batch?: number };
    body: null;
    answer: {
      stage: 'import' | 'read' | 'extract' | 'store';
      code: string;
      count: number;
      again: number;
      message: string;
    }[];
  };
  'GET /api/findings': {
    path: Record<never, never>;
    query: {
      severity?: 'error' | 'warning' | 'open' | 'info';
      code?:
        | 'annex-count'
        | 'award-not-yet'
        | 'giver-below'
        | 'granter-gone'
        | 'member-count'
        | 'number-twice'
        | 'recipient-count'
        | 'recipient-kind'
        | 'title-differs'
        | 'decided-twice'
        | 'flag-quota'
        | 'giver-above'
        | 'head-not-member'
        | 'heads-differ'
        | 'outcome-differs'
        | 'recipient-not-member'
        | 'signer-between'
        | 'unit-other-time'
        | 'no-decision'
        | 'awards-for-one'
        | 'member-vanished'
        | 'no-recommendation'
        | 'share-quota'
        | 'title-between';
      year?: number;
      about?: string;
      waived?: string;
      cursor?: string;
      limit?: number;
    };
    body: null;
    answer: { findings: Finding[]; next: string | null };
  };
  'GET /api/findings/file': {
    path: Record<never, never>;
    query: {
      severity?: 'error' | 'warning' | 'open' | 'info';
      code?:
        | 'annex-count'
        | 'award-not-yet'
        | 'giver-below'
        | 'granter-gone'
        | 'member-count'
        | 'number-twice'
        | 'recipient-count'
        | 'recipient-kind'
        | 'title-differs'
        | 'decided-twice'
        | 'flag-quota'
        | 'giver-above'
        | 'head-not-member'
        | 'heads-differ'
        | 'outcome-differs'
        | 'recipient-not-member'
        | 'signer-between'
        | 'unit-other-time'
        | 'no-decision'
        | 'awards-for-one'
        | 'member-vanished'
        | 'no-recommendation'
        | 'share-quota'
        | 'title-between';
      year?: number;
      about?: string;
      waived?: string;
      format?: 'csv' | 'xlsx' | 'jsonl' | 'parquet';
      headings?: 'vi' | 'en' | 'names';
      sources?: 'yes' | 'no';
      personal?: 'yes' | 'no';
    };
    body: null;
    answer: null;
  };
  'GET /api/imports': { path: Record<never, never>; query: Record<never, never>; body: null; answer: Upload[] };
  'GET /api/judgements': {
    path: Record<never, never>;
    query: { before?: number; limit?: number };
    body: null;
    answer: Judgement[];
  };
  'GET /api/me': { path: Record<never, never>; query: Record<never, never>; body: null; answer: Me };
  'GET /api/names': {
    path: Record<never, never>;
    query: { kind?: 'organisation' | 'bloc-series'; alike?: string; limit?: number };
    body: null;
    answer: OpenName[];
  };
  'GET /api/pending': { path: Record<never, never>; query: Record<never, never>; body: null; answer: Pending };
  'GET /api/persons': {
    path: Record<never, never>;
    query: { find?: string; unit?: string; since?: number; until?: number; limit?: number };
    body: null;
    answer: PersonName[];
  };
  'GET /api/persons/{key}': {
    path: { key: string };
    query: {
      year?: string;
      bloc?: string;
      award?: string;
      review?: 'unreviewed' | 'reviewed' | 'disputed';
      kind?: 'award' | 'official';
      act?: 'chair' | 'direct' | 'sign' | 'present' | 'speak' | 'attend' | 'other';
      stage?: 'registered' | 'voted' | 'recommended' | 'council' | 'decided' | 'presented' | 'refused' | 'revoked';
      place?: string;
      personal?: string;
    };
    body: null;
    answer: Persons;
  };
  'GET /api/provinces': {
    path: Record<never, never>;
    query: Record<never, never>;
    body: null;
    answer: Record<string, string>;
  };
  'GET /api/queries': { path: Record<never, never>; query: Record<never, never>; body: null; answer: SavedQuery[] };
  'GET /api/queries/{id}': { path: { id: number }; query: Record<never, never>; body: null; answer: SavedQuery };
  'GET /api/queries/{id}/file': {
    path: { id: number };
    query: {
      format?: 'csv' | 'xlsx' | 'jsonl' | 'parquet';
      headings?: 'vi' | 'en' | 'names';
      sources?: 'yes' | 'no';
      personal?: 'yes' | 'no';
    };
    body: null;
    answer: null;
  };
  'GET /api/queries/{id}/rows': { path: { id: number }; query: { limit?: number }; body: null; answer: SqlAnswer };
  'GET /api/queues': { path: Record<never, never>; query: Record<never, never>; body: null; answer: Queues };
  'GET /api/queues/claims': {
    path: Record<never, never>;
    query: {
      queue?: 'open' | 'conflicts';
      order?: 'value' | 'doubt';
      kind?: 'document' | 'bloc' | 'member' | 'official' | 'award' | 'head' | 'meeting';
      below?: number;
      year?: number;
      bloc?: string;
      province?: string;
      batch?: string;
      untouched?: string;
      findings?: string;
      leased?: string;
      after?: string;
      limit?: number;
    };
    body: null;
    answer: { claims: QueuedClaim[]; next: string | null };
  };
  'GET /api/queues/count': {
    path: Record<never, never>;
    query: {
      queue?: 'open' | 'conflicts';
      order?: 'value' | 'doubt';
      kind?: 'document' | 'bloc' | 'member' | 'official' | 'award' | 'head' | 'meeting';
      below?: number;
      year?: number;
      bloc?: string;
      province?: string;
      batch?: string;
      untouched?: string;
      findings?: string;
      leased?: string;
    };
    body: null;
    answer: { claims: number; documents: number; more: boolean };
  };
  'GET /api/queues/filters': {
    path: Record<never, never>;
    query: Record<never, never>;
    body: null;
    answer: SavedFilter[];
  };
  'GET /api/quotas': { path: Record<never, never>; query: { province?: string }; body: null; answer: Quota[] };
  'GET /api/said': {
    path: Record<never, never>;
    query: { cursor?: string; limit?: number };
    body: null;
    answer: { said: Said[]; next: string | null };
  };
  'GET /api/search': {
    path: Record<never, never>;
    query: {
      find?: string;
      kind?: 'award' | 'member' | 'head' | 'official';
      review?: string;
      place?: string;
      level?: string;
      bloc?: string;
      award?: string;
      unit?: string;
      year?: string;
      stage?: string;
      after?: string;
      limit?: number;
    };
    body: null;
    answer: { rows: Hit[]; next: string | null };
  };
  'GET /api/search/facets': {
    path: Record<never, never>;
    query: {
      find?: string;
      kind?: 'award' | 'member' | 'head' | 'official';
      review?: string;
      place?: string;
      level?: string;
      bloc?: string;
      award?: string;
      unit?: string;
      year?: string;
      stage?: string;
    };
    body: null;
    answer: { total: number; more: boolean; facets: CountedFacet[] };
  };
  'GET /api/search/file': {
    path: Record<never, never>;
    query: {
      find?: string;
      kind?: 'award' | 'member' | 'head' | 'official';
      review?: string;
      place?: string;
      level?: string;
      bloc?: string;
      award?: string;
      unit?: string;
      year?: string;
      stage?: string;
      format?: 'csv' | 'xlsx' | 'jsonl' | 'parquet';
      headings?: 'vi' | 'en' | 'names';
      sources?: 'yes' | 'no';
      personal?: 'yes' | 'no';
    };
    body: null;
    answer: null;
  };
  'GET /api/seconds': {
    path: Record<never, never>;
    query: Record<never, never>;
    body: null;
    answer: {
      mine: { document: number; title: string | null; path: string; claims: number; takenAt: string | null }[];
      free: number;
    };
  };
  'GET /api/seconds/agreement': {
    path: Record<never, never>;
    query: Record<never, never>;
    body: null;
    answer: Agreement;
  };
  'GET /api/seconds/disagreements': {
    path: Record<never, never>;
    query: { below?: number; limit?: number };
    body: null;
    answer: { disagreements: Disagreement[]; next: number | null };
  };
  'GET /api/seconds/requests': {
    path: Record<never, never>;
    query: Record<never, never>;
    body: null;
    answer: SecondRequest[];
  };
  'GET /api/sessions': {
    path: Record<never, never>;
    query: Record<never, never>;
    body: null;
    answer: { id: number; agent: string | null; madeAt: string; seenAt: string; expiresAt: string; this: boolean }[];
  };
  'GET /api/sql/file': {
    path: Record<never, never>;
    query: {
      sql: string;
      format?: 'csv' | 'xlsx' | 'jsonl' | 'parquet';
      headings?: 'vi' | 'en' | 'names';
      sources?: 'yes' | 'no';
      personal?: 'yes' | 'no';
    };
    body: null;
    answer: null;
  };
  'GET /api/sql/views': { path: Record<never, never>; query: Record<never, never>; body: null; answer: AskableView[] };
  'GET /api/suggestions': {
    path: Record<never, never>;
    query: { what: 'unit' | 'bloc' | 'award' | 'granter'; find: string; document?: number };
    body: null;
    answer: Suggestions;
  };
  'GET /api/tokens': {
    path: Record<never, never>;
    query: Record<never, never>;
    body: null;
    answer: {
      id: number;
      name: string;
      permissions: ('read' | 'review' | 'import' | 'administer')[];
      madeAt: string;
      seenAt: string | null;
      expiresAt: string;
    }[];
  };
  'GET /api/units/{code}': {
    path: { code: string };
    query: {
      year?: string;
      level?: string;
      award?: string;
      bloc?: string;
      review?: 'unreviewed' | 'reviewed' | 'disputed';
      outcome?: 'given' | 'open' | 'refused' | 'revoked';
      reached?: 'registered' | 'voted' | 'recommended' | 'council' | 'decided' | 'presented' | 'refused' | 'revoked';
      missing?: 'registered' | 'voted' | 'recommended' | 'council' | 'decided' | 'presented' | 'refused' | 'revoked';
      wait?: 'before' | '0-30' | '31-60' | '61-90' | '91-180' | '181-365' | '366-' | 'open' | 'unknown';
      kind?: 'award' | 'member' | 'head';
      knownBy?: string;
      after?: string;
      limit?: number;
    };
    body: null;
    answer: UnitHistory;
  };
  'GET /api/units/{code}/file': {
    path: { code: string };
    query: {
      year?: string;
      level?: string;
      award?: string;
      bloc?: string;
      review?: 'unreviewed' | 'reviewed' | 'disputed';
      outcome?: 'given' | 'open' | 'refused' | 'revoked';
      reached?: 'registered' | 'voted' | 'recommended' | 'council' | 'decided' | 'presented' | 'refused' | 'revoked';
      missing?: 'registered' | 'voted' | 'recommended' | 'council' | 'decided' | 'presented' | 'refused' | 'revoked';
      wait?: 'before' | '0-30' | '31-60' | '61-90' | '91-180' | '181-365' | '366-' | 'open' | 'unknown';
      kind?: 'award' | 'member' | 'head';
      format?: 'csv' | 'xlsx' | 'jsonl' | 'parquet';
      headings?: 'vi' | 'en' | 'names';
      sources?: 'yes' | 'no';
      personal?: 'yes' | 'no';
    };
    body: null;
    answer: null;
  };
  'GET /api/units/{code}/sentences': {
    path: { code: string };
    query: {
      year?: string;
      level?: string;
      award?: string;
      bloc?: string;
      review?: 'unreviewed' | 'reviewed' | 'disputed';
      outcome?: 'given' | 'open' | 'refused' | 'revoked';
      reached?: 'registered' | 'voted' | 'recommended' | 'council' | 'decided' | 'presented' | 'refused' | 'revoked';
      missing?: 'registered' | 'voted' | 'recommended' | 'council' | 'decided' | 'presented' | 'refused' | 'revoked';
      wait?: 'before' | '0-30' | '31-60' | '61-90' | '91-180' | '181-365' | '366-' | 'open' | 'unknown';
      kind?: 'award' | 'member' | 'head';
      after?: string;
      limit?: number;
    };
    body: null;
    answer: {
      sentences: {
        what: string;
        year: number | null;
        stage: string | null;
        course: string | null;
        documentId: number;
        state: 'open' | 'accepted' | 'amended' | 'rejected' | 'added' | 'changed';
        quote: string | null;
      }[];
      next: string | null;
    };
  };
  'PATCH /api/accounts/{id}': {
    path: { id: number };
    query: Record<never, never>;
    body: { roles?: ('analyst' | 'reviewer' | 'archivist' | 'administrator')[]; closed?: boolean };
    answer: Account;
  };
  'PATCH /api/queries/{id}': {
    path: { id: number };
    query: Record<never, never>;
    body: { name?: string; shared?: boolean; closed?: boolean };
    answer: SavedQuery;
  };
  'PATCH /api/queues/filters/{id}': {
    path: { id: number };
    query: Record<never, never>;
    body: { name?: string; shared?: boolean };
    answer: null;
  };
  'POST /api/accounts/{id}/password-link': {
    path: { id: number };
    query: Record<never, never>;
    body: null;
    answer: { secret: string };
  };
  'POST /api/authority/lists': {
    path: Record<never, never>;
    query: Record<never, never>;
    body: { name: string; text: string; dryRun?: boolean };
    answer: ListAdded;
  };
  'POST /api/batches/{id}/withdrawal': {
    path: { id: number };
    query: Record<never, never>;
    body: { withdrawn: boolean; reason: string };
    answer: { changed: boolean };
  };
  'POST /api/copies/said': {
    path: Record<never, never>;
    query: Record<never, never>;
    body: { document: number; other: number; verdict: 'copies' | 'apart' | 'open'; reason: string };
    answer: { changed: boolean };
  };
  'POST /api/documents/{id}/reviews': {
    path: { id: number };
    query: Record<never, never>;
    body: {
      batch?: string;
      reviews: (
        | { action: 'accept'; claim: string; reason?: string }
        | { action: 'reject'; claim: string; reason?: string }
        | {
            action: 'amend';
            claim: string;
            set: Record<
              string,
              | null
              | string
              | number
              | { quote?: string; span?: [number, number]; value?: string | number }
              | (string | number | { quote?: string; span?: [number, number]; value?: string | number })[]
            >;
            near?: number;
            reason?: string;
          }
        | {
            action: 'add';
            kind: 'document' | 'bloc' | 'member' | 'official' | 'award' | 'head' | 'meeting';
            set: Record<
              string,
              | null
              | string
              | number
              | { quote?: string; span?: [number, number]; value?: string | number }
              | (string | number | { quote?: string; span?: [number, number]; value?: string | number })[]
            >;
            near?: number;
            reason?: string;
          }
        | { action: 'complete'; reason?: string }
        | { action: 'revert'; review: number; reason?: string }
        | { action: 'redo'; review: number }
      )[];
    };
    answer: ReviewOutcome[];
  };
  'POST /api/documents/{id}/similar': {
    path: { id: number };
    query: Record<never, never>;
    body: { review: number; claims: { document: number; claim: string }[]; reason?: string };
    answer: ReviewOutcome[];
  };
  'POST /api/failures/retry': {
    path: Record<never, never>;
    query: Record<never, never>;
    body: { batch?: number; code?: string; stage?: 'import' | 'read' | 'extract' | 'store'; ids?: number[] };
    answer: { documents: number; files: number };
  };
  'POST /api/findings/waivers': {
    path: Record<never, never>;
    query: Record<never, never>;
    body: {
      code:
        | 'annex-count'
        | 'award-not-yet'
        | 'giver-below'
        | 'granter-gone'
        | 'member-count'
        | 'number-twice'
        | 'recipient-count'
        | 'recipient-kind'
        | 'title-differs'
        | 'decided-twice'
        | 'flag-quota'
        | 'giver-above'
        | 'head-not-member'
        | 'heads-differ'
        | 'outcome-differs'
        | 'recipient-not-member'
        | 'signer-between'
        | 'unit-other-time'
        | 'no-decision'
        | 'awards-for-one'
        | 'member-vanished'
        | 'no-recommendation'
        | 'share-quota'
        | 'title-between';
      subject: string;
      waived: boolean;
      reason: string;
    };
    answer: { changed: boolean };
  };
  'POST /api/imports': {
    path: Record<never, never>;
    query: Record<never, never>;
    body: { batch: string; goOn?: number };
    answer: { id: number; limits: UploadLimits };
  };
  'POST /api/imports/{id}/files': {
    path: { id: number };
    query: Record<never, never>;
    body: null;
    answer: { path: string; received: number }[];
  };
  'POST /api/imports/{id}/start': {
    path: { id: number };
    query: Record<never, never>;
    body: null;
    answer: { batchId: number };
  };
  'POST /api/invitations': {
    path: Record<never, never>;
    query: Record<never, never>;
    body: { roles: ('analyst' | 'reviewer' | 'archivist' | 'administrator')[] };
    answer: { secret: string };
  };
  'POST /api/invitations/accept': {
    path: Record<never, never>;
    query: Record<never, never>;
    body: { secret: string; name: string; password: string };
    answer: null;
  };
  'POST /api/judgements': {
    path: Record<never, never>;
    query: Record<never, never>;
    body: {
      verdict: 'same' | 'different' | 'unsure';
      kind?: 'organisation' | 'bloc-series';
      of: { name: string; province?: string; within?: string; since?: number; until?: number };
      more?: { name: string; province?: string; within?: string; since?: number; until?: number }[];
      as: { name: string; province?: string; within?: string; since?: number; until?: number };
      reason?: string;
      dryRun?: boolean;
      evenSo?: boolean;
      limit?: number;
      movedAfter?: string;
      factsAfter?: string;
    };
    answer: Moves;
  };
  'POST /api/judgements/take-back': {
    path: Record<never, never>;
    query: Record<never, never>;
    body: {
      id: number;
      together?: boolean;
      reason: string;
      dryRun?: boolean;
      evenSo?: boolean;
      limit?: number;
      movedAfter?: string;
      factsAfter?: string;
    };
    answer: Moves;
  };
  'POST /api/password-links/accept': {
    path: Record<never, never>;
    query: Record<never, never>;
    body: { secret: string; password: string };
    answer: null;
  };
  'POST /api/persons/{key}/judgements': {
    path: { key: string };
    query: Record<never, never>;
    body: {
      verdict: 'same' | 'different' | 'unsure';
      of: { place?: string | null; within?: string; since?: number | null; until?: number | null };
      as: { place?: string | null; within?: string; since?: number | null; until?: number | null };
      reason?: string;
      dryRun?: boolean;
      evenSo?: boolean;
    };
    answer: PersonsMoved;
  };
  'POST /api/persons/{key}/judgements/take-back': {
    path: { key: string };
    query: Record<never, never>;
    body: { id: number; reason: string; dryRun?: boolean };
    answer: PersonsMoved;
  };
  'POST /api/practice': {
    path: Record<never, never>;
    query: Record<never, never>;
    body: {
      reviews: (
        | { action: 'accept'; claim: string; reason?: string }
        | { action: 'reject'; claim: string; reason?: string }
        | {
            action: 'amend';
            claim: string;
            set: Record<
              string,
              | null
              | string
              | number
              | { quote?: string; span?: [number, number]; value?: string | number }
              | (string | number | { quote?: string; span?: [number, number]; value?: string | number })[]
            >;
            near?: number;
            reason?: string;
          }
        | {
            action: 'add';
            kind: 'document' | 'bloc' | 'member' | 'official' | 'award' | 'head' | 'meeting';
            set: Record<
              string,
              | null
              | string
              | number
              | { quote?: string; span?: [number, number]; value?: string | number }
              | (string | number | { quote?: string; span?: [number, number]; value?: string | number })[]
            >;
            near?: number;
            reason?: string;
          }
        | { action: 'complete'; reason?: string }
      )[];
    };
    answer: Practised;
  };
  'POST /api/queries': {
    path: Record<never, never>;
    query: Record<never, never>;
    body: { name: string; statement: string; shared?: boolean };
    answer: SavedQuery;
  };
  'POST /api/queues/filters': {
    path: Record<never, never>;
    query: Record<never, never>;
    body: { name: string; query: string; shared?: boolean };
    answer: { id: number };
  };
  'POST /api/queues/next': {
    path: Record<never, never>;
    query: {
      queue?: 'open' | 'conflicts';
      order?: 'value' | 'doubt';
      kind?: 'document' | 'bloc' | 'member' | 'official' | 'award' | 'head' | 'meeting';
      below?: number;
      year?: number;
      bloc?: string;
      province?: string;
      batch?: string;
      untouched?: string;
      findings?: string;
      after?: string;
      beside?: number;
    };
    body: null;
    answer: QueuedClaim | null;
  };
  'POST /api/quotas': {
    path: Record<never, never>;
    query: Record<never, never>;
    body: {
      award:
        | 'flag-of-government'
        | 'flag'
        | 'merit-certificate-of-prime-minister'
        | 'merit-certificate'
        | 'excellent-collective'
        | 'certificate';
      province?: string;
      bloc?: string;
      since: number;
      until?: number;
      most?: number;
      share?: number;
      source: string;
    };
    answer: { changed: boolean };
  };
  'POST /api/redo': { path: Record<never, never>; query: Record<never, never>; body: null; answer: Step };
  'POST /api/seconds/requests': {
    path: Record<never, never>;
    query: Record<never, never>;
    body: { share: number; batch?: string };
    answer: { documents: number };
  };
  'POST /api/seconds/settle': {
    path: Record<never, never>;
    query: Record<never, never>;
    body: { second: number; anchor: string; mark: string | null; for: 'first' | 'second'; reason: string };
    answer: { review: number };
  };
  'POST /api/seconds/take': {
    path: Record<never, never>;
    query: Record<never, never>;
    body: null;
    answer: { document: number | null };
  };
  'POST /api/sessions': {
    path: Record<never, never>;
    query: Record<never, never>;
    body: { name: string; password: string };
    answer: null;
  };
  'POST /api/sql': {
    path: Record<never, never>;
    query: Record<never, never>;
    body: { sql: string; parameters?: Record<string, string>; limit?: number };
    answer: SqlAnswer;
  };
  'POST /api/tokens': {
    path: Record<never, never>;
    query: Record<never, never>;
    body: { name: string; permissions: ('read' | 'review' | 'import' | 'administer')[]; days: number };
    answer: { id: number; secret: string; expiresAt: string };
  };
  'POST /api/undo': { path: Record<never, never>; query: Record<never, never>; body: { reason: string }; answer: Step };
  'PUT /api/documents/{id}/lease': {
    path: { id: number };
    query: Record<never, never>;
    body: { takeOver?: string };
    answer: Lease;
  };
  'PUT /api/me/password': {
    path: Record<never, never>;
    query: Record<never, never>;
    body: { old: string; next: string };
    answer: null;
  };
}
