import type { BlockKind } from '../../domain/document.js';
import { attribute, parseXml } from './xml.js';

/** What a paragraph style says, its ancestors' word included. */
export interface Style {
  readonly kind: BlockKind | null;
  readonly list: ListRef | null;
}
export interface ListRef {
  readonly id: string;
  readonly level: number;
}

const NONE: Style = { kind: null, list: null };

interface Written {
  name: string;
  parent: string | null;
  outline: boolean;
  id: string | null;
  level: number;
}

/** The paragraph styles of a document by id. */
export function readStyles(content: Buffer | undefined, name: string): (id: string | null) => Style {
  const styles = new Map<string, Written>();
  if (content) collect(content, name, styles);
  const styleOf = (id: string | null, depth = 0): Style => {
    const written = id === null || depth > 20 ? undefined : styles.get(id);
    if (!written) return NONE;
    const parent = styleOf(written.parent, depth + 1);
    const kind = kindOf(written.name) ?? (written.outline ? 'heading' : parent.kind);
    return { kind, list: written.id === null ? parent.list : { id: written.id, level: written.level } };
  };
  return (id) => styleOf(id);
}

function collect(content: Buffer, name: string, styles: Map<string, Written>): void {
  let current: Written | null = null;
  parseXml(content, name, {
    open: (local, tag) => {
      if (local === 'style') {
        current = { name: '', parent: null, outline: false, id: null, level: 0 };
        styles.set(attribute(tag, 'styleId') ?? '', current);
      }
      if (!current) return;
      const value = attribute(tag, 'val');
      if (local === 'name') current.name = value ?? '';
      else if (local === 'basedOn') current.parent = value;
      else if (local === 'outlineLvl') current.outline = Number(value) < 9;
      else if (local === 'numId') current.id = value;
      else if (local === 'ilvl') current.level = Number(value) || 0;
    },
    close: (local) => {
      if (local === 'style') current = null;
    },
  });
}

function kindOf(style: string): BlockKind | null {
  if (/^title$/i.test(style)) return 'title';
  if (/^(?:heading \d|subtitle)$/i.test(style)) return 'heading';
  return /^caption$/i.test(style) ? 'caption' : null;
}
