import type { DefaultTreeAdapterTypes } from 'parse5';

export type Node = DefaultTreeAdapterTypes.ChildNode | DefaultTreeAdapterTypes.Document;
export type Element = DefaultTreeAdapterTypes.Element;

const tags = (list: string): ReadonlySet<string> => new Set(list.split(' '));

/** Never text; <xml> is what a word processor leaves in a pasted page ("Normal 0 false false …"). */
const DROPPED = tags(
  'xml script style noscript noframes iframe svg select option input button template object embed head math canvas video ' +
    'audio textarea datalist map progress meter',
);
/** Begin and end a paragraph. */
const BLOCKS = tags(
  'p div td th tr table li ul ol h1 h2 h3 h4 h5 h6 section article main blockquote figure figcaption hr form body ' +
    'center pre dd dt dl tbody thead tfoot header footer nav aside caption fieldset address details summary legend ' +
    'marquee dialog html',
);

export const isElement = (node: Node | null | undefined): node is Element => !!node && 'tagName' in node;
export const isBlock = (element: Element): boolean => BLOCKS.has(element.tagName);

export const attributeOf = (element: Element, name: string): string =>
  element.attrs.find((attribute) => attribute.name === name)?.value ?? '';

/** Scripts, forms' fields, and what the page does not show. */
export const isDropped = (element: Element): boolean =>
  DROPPED.has(element.tagName) ||
  element.attrs.some(({ name, value }) => name === 'hidden' || (name === 'style' && HIDING.test(value))) ||
  (element.tagName === 'dialog' && !element.attrs.some(({ name }) => name === 'open'));

const HIDING =
  /mso-hide\s*:\s*all|display\s*:\s*none|visibility\s*:\s*(?:hidden|collapse)|font-size\s*:\s*0+(?:\.0+)?(?:[a-z%]|\s*[;!]|\s*$)/i;

export function parentOf(element: Element): Element | null {
  const parent = element.parentNode;
  return parent && 'tagName' in parent ? parent : null;
}

/** Class, id and role, as the page's author named them. */
export const namesOf = (element: Element): string =>
  `${attributeOf(element, 'class')} ${attributeOf(element, 'id')} ${attributeOf(element, 'role')}`.toLowerCase();

/** An anchor without an address is a place, not a link. */
export const isLink = (element: Element): boolean => element.tagName === 'a' && attributeOf(element, 'href') !== '';

/** Stands for itself though it is no block: "<span class=title>…</span><span class=author>…</span>"; not in a sentence. */
export const isLabel = (element: Element): boolean =>
  /^(?:span|em|strong|b|i|a|label|font)$/.test(element.tagName) &&
  LABEL_NAME.test(namesOf(element)) &&
  (parentOf(element)?.childNodes ?? []).every((node) => !('value' in node) || node.value.trim().length < 12);

export const AUTHOR_NAME = /author(?!i)|byline|created-?by|tac-?_?gia|nguoi-?_?viet/;
const LABEL_NAME = new RegExp(`${AUTHOR_NAME.source}|title(?![a-z])|tieu-?_?de|headline`);

/** Set in the middle or in italics, as what is said of a picture is. */
export const isSetApart = (element: Element): boolean =>
  /^(?:em|i|center)$/.test(element.tagName) ||
  /^center$/i.test(attributeOf(element, 'align')) ||
  /text-align\s*:\s*center|font-style\s*:\s*italic/i.test(attributeOf(element, 'style'));

/** Set to the right, as the author's name is. */
export const isAtRight = (element: Element): boolean =>
  /^right$/i.test(attributeOf(element, 'align')) || /text-align\s*:\s*right/i.test(attributeOf(element, 'style'));

/** Menus, boxes of other news, comments, counters: by the element or by the name that its author gave it. */
export const isFurniture = (element: Element): boolean =>
  /^(?:nav|footer|aside|marquee)$/.test(element.tagName) ||
  (!/^(?:body|html)$/.test(element.tagName) && FURNITURE_NAME.test(namesOf(element)));

export const isComments = (element: Element): boolean => /comment|binh-?_?luan|y-?_?kien/.test(namesOf(element));

const FURNITURE_NAME = new RegExp(
  [
    String.raw`(?:^|[\s_-])(?:nav(?:igation|bar)?|(?:top|main|left|right)?menu|mnu|breadcrumbs?|sidebar|footer|banner|comments?|respond)(?=[\s_-]|$)`,
    String.raw`(?:^|[\s_-])(?:related?\w*|shar(?:e|ing)\w*|social|ads?|advert\w*|widget|copyright|pagination|toolbar|tools|tags?)(?=[\s_-]|$)`,
    String.raw`(?:^|[\s_-])(?:mostread|counter|search|login|complementary|sr-only|screen-reader-text|visually-hidden|skip-link)(?=[\s_-]|$)`,
    'lien-?_?quan|tin-?_?khac|tin-?_?moi|tin-?_?cu(?![a-z])|binh-?_?luan|quang-?_?cao|doc-?_?nhieu|xem-?_?nhieu|truy-?_?cap',
    'thong-?_?ke|other-?_?news|ban-?_?do-?_?site|duong-?_?dan|cong-?_?cu(?![a-z])|chan-?_?trang|menu-?(?:trai|phai|tren)|lien-?_?ket',
  ].join('|'),
);

/** All nodes in order, without recursion: pages may nest without end. `enter` says whether to go inside. */
export function walk(root: Node, enter: (node: Node) => boolean, leave: (element: Element) => void): void {
  const stack: { node: Node; leaving: boolean }[] = [{ node: root, leaving: false }];
  for (let next = stack.pop(); next; next = stack.pop()) {
    const { node, leaving } = next;
    if (leaving) {
      if (isElement(node)) leave(node);
    } else if (enter(node)) {
      stack.push({ node, leaving: true });
      const children = 'childNodes' in node ? node.childNodes : [];
      for (let i = children.length - 1; i >= 0; i--) stack.push({ node: children[i], leaving: false });
    }
  }
}
