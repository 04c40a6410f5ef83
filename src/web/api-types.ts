// Made from the description of the API: SOVANG_WRITE=1 npm test -- client-types. Not written by hand.

export type Account = {
  id: number;
  name: string;
  roles: ('analyst' | 'reviewer' | 'archivist' | 'administrator')[];
  madeAt: string;
  closedAt: string | null;
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

export type ReviewOutcome =
  | { outcome: 'saved'; review: number }
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

export interface Api {
  'DELETE /api/sessions/{id}': {
    path: { id: 'this' | 'all' | number };
    query: Record<never, never>;
    body: null;
    answer: null;
  };
  'DELETE /api/tokens/{id}': { path: { id: number }; query: Record<never, never>; body: null; answer: null };
  'GET /api/accounts': { path: Record<never, never>; query: Record<never, never>; body: null; answer: Account[] };
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
  'GET /api/me': { path: Record<never, never>; query: Record<never, never>; body: null; answer: Me };
  'GET /api/sessions': {
    path: Record<never, never>;
    query: Record<never, never>;
    body: null;
    answer: { id: number; agent: string | null; madeAt: string; seenAt: string; expiresAt: string; this: boolean }[];
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
      )[];
    };
    answer: ReviewOutcome[];
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
