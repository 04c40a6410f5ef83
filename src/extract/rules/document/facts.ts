import type { Argument } from '../../../domain/claim.js';
import type { Context, SourceDocument } from '../../../domain/document.js';
import type { DocumentKind } from '../../../domain/record.js';
import type { Scan } from '../../../lexicon/scan.js';
import { inferred, stated } from '../../argument.js';
import { type Resolved, resolveDate } from '../../calendar.js';
import type { DocumentFacts } from '../../passage.js';
import type { Form } from './form.js';
import { formFacts, joined } from './form-facts.js';
import type { Range } from './lines.js';
import { honouredYear, meritYear } from './merit.js';

/** What is known of the whole document: of its form, else of its container, else of the manifest. */
export function factsOf(document: SourceDocument, context: Context, scan: Scan, form: Form): DocumentFacts {
  const { paper, article } = form;
  const kind: DocumentKind = paper?.kind ?? 'news';
  const layout = paper ?? article ?? NOTHING;
  const date = layout.date && resolveDate(scan, layout.date, null, null);
  const published = date ?? known(document.stated.published ?? context.published);
  const publisher = paper ? paper.publisher : article?.publisher ? [article.publisher] : [];
  // Whoever drew up a list signs it; the secretary of a meeting does not sign for its chair.
  const closed = paper?.closing?.signers ?? [];
  const signers = (closed.length === 0 && paper?.carded ? [paper.carded] : closed).map((s) =>
    kind === 'list' ? { ...s, clerk: false } : s,
  );
  const signer = signers.find((s) => s.chair) ?? signers.findLast((s) => !s.clerk && s.joint !== true) ?? null;
  const clerk = signers.findLast((s) => s.clerk) ?? null;
  const byline = article?.byline ?? null;
  const claimed: (Argument | null)[] = [
    inferred('kind', kind, 'inferred', [paper?.form ? span(scan, paper.form.phrase) : null]),
    said(scan, 'title', layout.title) ?? told('title', document.stated.title),
    published && inferred('published', published.value, published.basis, [published.span]),
    joined(scan, 'publisher', publisher) ?? told('publisher', document.stated.publisher ?? context.publisher),
    paper ? null : (said(scan, 'byline', byline) ?? told('byline', document.stated.byline)),
    numbered(scan, paper?.number ?? null),
    said(scan, 'signer', signer?.name ?? null),
    ...(paper ? formFacts(scan, form.lines, paper, signer, clerk) : [said(scan, 'place', article?.place ?? null)]),
  ];
  return {
    kind,
    published,
    title: layout.title && span(scan, layout.title),
    publisher: publisher.length > 0 ? span(scan, publisher[0]) : null,
    year: paper ? meritYear(scan, layout.title, form.lines, paper.body) : honouredYear(scan, layout.title, form.lines),
    signers,
    claimed: claimed.filter((argument) => argument !== null),
  };
}

const NOTHING = { date: null, title: null };

const span = (scan: Scan, { from, to }: Range) => scan.span(from, to);

const known = (date: string | null): Resolved<string> | null =>
  date === null ? null : { value: date, basis: 'from_context', span: null };

const said = (scan: Scan, role: string, range: Range | null): Argument | null =>
  range && stated(scan, role, range.from, range.to);

/** "1306 / QĐ - UBND" is one number with "1306/QĐ-UBND". */
const numbered = (scan: Scan, range: Range | null): Argument | null =>
  range && stated(scan, 'number', range.from, range.to, scan.slice(range.from, range.to).replace(/\s+/g, ''));

const told = (role: string, value: string | null): Argument | null =>
  value === null ? null : inferred(role, value, 'from_context', []);
