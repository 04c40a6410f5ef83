// Made from the description of the API: SOVANG_WRITE=1 npm test -- client-types. Not written by hand.

export type Account = {
  id: number;
  name: string;
  roles: ('analyst' | 'reviewer' | 'archivist' | 'administrator')[];
  madeAt: string;
  closedAt: string | null;
};

export type BlocHistory = {
  bloc: { code: string; name: string; mentions: number; since: number | null; until: number | null };
  facts: {
    what: 'member' | 'head' | 'deputy' | 'award';
    year: number | null;
    unit: string;
    code: string;
    award: string | null;
    granter: string | null;
    stages: string[] | null;
    review: 'unreviewed' | 'reviewed' | 'disputed';
    documents: number[];
    origins: number;
  }[];
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

export type Document = {
  id: number;
  sha256: string;
  format: string;
  withdrawn: boolean;
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

export type Error = { error: { code: string; message: string } };

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
    | 'unit-other-time'
    | 'no-decision'
    | 'awards-for-one'
    | 'member-vanished'
    | 'no-recommendation';
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

export type Judgement = {
  id: number;
  verdict: 'same' | 'different' | 'unsure';
  of: { name: string; place: string | null; within: string };
  as: { name: string; place: string | null; within: string };
  author: string;
  reason: string | null;
  at: string;
  reverted: boolean;
};

export type LeftSentences = {
  span: [number, number];
  left: { kind: string; span: [number, number]; reason: string }[];
}[];

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

export type Me = {
  id: number;
  name: string;
  roles: ('analyst' | 'reviewer' | 'archivist' | 'administrator')[];
  permissions: ('read' | 'review' | 'import' | 'administer')[];
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
  proposals: { code: string; score: number; reasons: string[] }[];
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

export type ReviewStep = { document: number | null; outcomes: ReviewOutcome[] };

export type SaidReview = {
  id: number;
  document: number;
  path: string;
  action: 'accept' | 'reject' | 'amend' | 'add' | 'complete' | 'revert';
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
    granter: string | null;
    stages: string[] | null;
    steps: Record<string, string> | null;
    review: 'unreviewed' | 'reviewed' | 'disputed';
    claimsFor: number;
    claimsAgainst: number;
    documents: number[];
    origins: number;
  }[];
  evidence: {
    what: string;
    year: number | null;
    stage: string | null;
    course: string | null;
    documentId: number;
    state: 'open' | 'accepted' | 'amended' | 'rejected' | 'added' | 'changed';
    quote: string | null;
  }[];
};

export interface Api {
  'DELETE /api/sessions/{id}': {
    path: { id: 'this' | 'all' | number };
    query: Record<never, never>;
    body: null;
    answer: null;
  };
  'DELETE /api/tokens/{id}': { path: { id: number }; query: Record<never, never>; body: null; answer: null };
  'GET /api/accounts': { path: Record<never, never>; query: Record<never, never>; body: null; answer: Account[] };
  'GET /api/blocs/{code}': {
    path: { code: string };
    query: { year?: number; knownBy?: string };
    body: null;
    answer: BlocHistory;
  };
  'GET /api/documents': {
    path: Record<never, never>;
    query: { find?: string; below?: number; limit?: number };
    body: null;
    answer: { documents: ListedDocument[]; next: number | null };
  };
  'GET /api/documents/{id}': { path: { id: number }; query: Record<never, never>; body: null; answer: Document };
  'GET /api/documents/{id}/left': {
    path: { id: number };
    query: Record<never, never>;
    body: null;
    answer: LeftSentences;
  };
  'GET /api/documents/{id}/original': { path: { id: number }; query: Record<never, never>; body: null; answer: null };
  'GET /api/entities': {
    path: Record<never, never>;
    query: { find: string; kind?: 'organisation' | 'bloc-series' };
    body: null;
    answer: { code: string; name: string; mentions: number; since: number | null; until: number | null }[];
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
        | 'unit-other-time'
        | 'no-decision'
        | 'awards-for-one'
        | 'member-vanished'
        | 'no-recommendation';
      year?: number;
      about?: string;
      waived?: string;
      limit?: number;
    };
    body: null;
    answer: Finding[];
  };
  'GET /api/judgements': { path: Record<never, never>; query: Record<never, never>; body: null; answer: Judgement[] };
  'GET /api/me': { path: Record<never, never>; query: Record<never, never>; body: null; answer: Me };
  'GET /api/names': {
    path: Record<never, never>;
    query: { kind?: 'organisation' | 'bloc-series'; alike?: string; limit?: number };
    body: null;
    answer: OpenName[];
  };
  'GET /api/reviews': {
    path: Record<never, never>;
    query: { below?: number; limit?: number };
    body: null;
    answer: { reviews: SaidReview[]; next: number | null };
  };
  'GET /api/sessions': {
    path: Record<never, never>;
    query: Record<never, never>;
    body: null;
    answer: { id: number; agent: string | null; madeAt: string; seenAt: string; expiresAt: string; this: boolean }[];
  };
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
  'GET /api/units/{code}': { path: { code: string }; query: { knownBy?: string }; body: null; answer: UnitHistory };
  'PATCH /api/accounts/{id}': {
    path: { id: number };
    query: Record<never, never>;
    body: { roles?: ('analyst' | 'reviewer' | 'archivist' | 'administrator')[]; closed?: boolean };
    answer: Account;
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
        | 'unit-other-time'
        | 'no-decision'
        | 'awards-for-one'
        | 'member-vanished'
        | 'no-recommendation';
      subject: string;
      waived: boolean;
      reason: string;
    };
    answer: { changed: boolean };
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
      as: { name: string; province?: string; within?: string; since?: number; until?: number };
      reason?: string;
      dryRun?: boolean;
      evenSo?: boolean;
    };
    answer: {
      ids: number[];
      moved: {
        documentId: number;
        name: string;
        year: number | null;
        from: string | null;
        to: string | null;
        open: string | null;
      }[];
    };
  };
  'POST /api/judgements/take-back': {
    path: Record<never, never>;
    query: Record<never, never>;
    body: { id: number; reason: string; dryRun?: boolean };
    answer: {
      ids: number[];
      moved: {
        documentId: number;
        name: string;
        year: number | null;
        from: string | null;
        to: string | null;
        open: string | null;
      }[];
    };
  };
  'POST /api/reviews/redo': { path: Record<never, never>; query: Record<never, never>; body: null; answer: ReviewStep };
  'POST /api/reviews/undo': {
    path: Record<never, never>;
    query: Record<never, never>;
    body: { reason: string };
    answer: ReviewStep;
  };
  'POST /api/sessions': {
    path: Record<never, never>;
    query: Record<never, never>;
    body: { name: string; password: string };
    answer: null;
  };
  'POST /api/tokens': {
    path: Record<never, never>;
    query: Record<never, never>;
    body: { name: string; permissions: ('read' | 'review' | 'import' | 'administer')[]; days: number };
    answer: { id: number; secret: string; expiresAt: string };
  };
  'PUT /api/me/password': {
    path: Record<never, never>;
    query: Record<never, never>;
    body: { old: string; next: string };
    answer: null;
  };
}
