import type { Stated } from '../../domain/document.js';
import { normalise } from '../../text/normalise.js';
import { attributeOf, type Element, isElement, type Node, parentOf, walk } from './elements.js';

/** What the head of a page says of it: title, ISO date, author, site; null where it does not. */
export function metadataOf(root: Node): Stated {
  const meta = new Map<string, string>();
  const linked: Record<string, unknown>[] = [];
  let title = '';
  walk(
    root,
    (node) => {
      if (!isElement(node)) return true;
      if (node.tagName === 'meta') collectMeta(node, meta);
      if (node.tagName === 'title' && title === '' && node.namespaceURI.endsWith('xhtml')) title = contentOf(node);
      // The clock of the page is a time too.
      if (node.tagName === 'time' && isOfArticle(node)) put(meta, 'time', attributeOf(node, 'datetime'));
      if (node.tagName === 'script' && /ld\+json/i.test(attributeOf(node, 'type')))
        linked.push(...articlesIn(contentOf(node)));
      return true;
    },
    () => {},
  );
  const said = (...keys: string[]): string | null => keys.map((key) => meta.get(key)).find((value) => value) ?? null;
  const article = linked[0] ?? {};
  return {
    title: clean(said('og:title') ?? text(article.headline) ?? title),
    published: dayOf(
      said('article:published_time') ??
        text(article.datePublished) ??
        said('datepublished', 'pubdate', 'publishdate', 'date', 'dc.date', 'dc.date.issued', 'dcterms.created', 'time'),
    ),
    byline: clean(nameIn(article.author) ?? said('author', 'article:author', 'dc.creator')),
    publisher: clean(said('og:site_name') ?? nameIn(article.publisher) ?? said('dc.publisher')),
  };
}

function isOfArticle(element: Element): boolean {
  if (attributeOf(element, 'itemprop') === 'datePublished') return true;
  for (let at: Element | null = element; at; at = parentOf(at)) if (at.tagName === 'article') return true;
  return false;
}

function collectMeta(element: Element, meta: Map<string, string>): void {
  for (const key of ['property', 'name', 'itemprop'])
    put(meta, attributeOf(element, key).toLowerCase(), attributeOf(element, 'content'));
}

function put(meta: Map<string, string>, key: string, value: string): void {
  if (key !== '' && value.trim() !== '' && !meta.has(key)) meta.set(key, value);
}

const contentOf = (element: Element): string =>
  element.childNodes.map((node) => ('value' in node ? node.value : '')).join('');

/** The articles in a JSON-LD script. */
function articlesIn(json: string): Record<string, unknown>[] {
  let found: unknown;
  try {
    found = JSON.parse(json);
  } catch {
    return [];
  }
  const all = [found].flat().flatMap((one) => (isObject(one) && Array.isArray(one['@graph']) ? one['@graph'] : [one]));
  return all.filter(
    (one): one is Record<string, unknown> => isObject(one) && /Article|Posting/.test(String(one['@type'])),
  );
}

const isObject = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null;
const text = (value: unknown): string | null => (typeof value === 'string' ? value : null);

function nameIn(value: unknown): string | null {
  const [first] = Array.isArray(value) ? value : [value];
  return isObject(first) ? text(first.name) : text(first);
}

/** Addresses, empty strings and the users that programs come with are no names. */
function clean(value: string | null): string | null {
  if (value === null) return null;
  const folded = normalise(value).text.replace(/\s+/g, ' ').trim();
  return folded === '' || /^https?:|^(?:super ?user|admin(?:istrator)?|quản trị(?: viên)?)$/i.test(folded)
    ? null
    : folded;
}

/**
 * The day in Vietnam: "2023-12-14T23:30:00Z" is the 15th. A time without a zone is taken as it stands; so is
 * "15/12/2023 06:30". Null for a day that there is not.
 */
function dayOf(value: string | null): string | null {
  const found = ISO.exec(value ?? '') ?? WRITTEN.exec(value ?? '');
  if (!found?.groups) return null;
  const { year, month, day, hour, minute, zone } = found.groups;
  const midnight = Date.UTC(+year, +month - 1, +day);
  if (new Date(midnight).getUTCDate() !== +day || +month > 12 || +year < 1945) return null;
  const offset = zone ? minutesOf(zone) : VIETNAM;
  const time = midnight + (+(hour ?? 0) * 60 + +(minute ?? 0) + VIETNAM - offset) * 60_000;
  return new Date(time).toISOString().slice(0, 10);
}

const ISO =
  /^\s*(?<year>\d{4})-(?<month>\d{2})-(?<day>\d{2})(?:[T ](?<hour>\d{2}):(?<minute>\d{2})(?::\d{2}(?:\.\d+)?)?\s*(?<zone>Z|[+-]\d{2}:?\d{2})?)?/i;
const WRITTEN = /^\s*(?<day>\d{1,2})[/-](?<month>\d{1,2})[/-](?<year>\d{4})(?!\d)/;

const VIETNAM = 7 * 60;
const minutesOf = (zone: string): number =>
  /z/i.test(zone) ? 0 : (zone.startsWith('-') ? -1 : 1) * (Number(zone.slice(1, 3)) * 60 + Number(zone.slice(-2)));
