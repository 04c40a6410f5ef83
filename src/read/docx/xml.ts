import { SaxesParser, type SaxesTagNS } from 'saxes';
import { StageFailure } from '../../domain/failure.js';
import { broken } from './zip.js';

export interface XmlEvents {
  readonly open: (local: string, tag: SaxesTagNS) => void;
  readonly close: (local: string) => void;
  readonly text?: (text: string) => void;
}

/** Goes through a part of a DOCX. A part with a DOCTYPE is refused: it can grow without bounds, and Word writes none. */
export function parseXml(content: Buffer, name: string, events: XmlEvents): void {
  const parser = new SaxesParser({ xmlns: true });
  parser.on('error', (error) => {
    throw broken(name, error);
  });
  parser.on('doctype', () => {
    throw new StageFailure(
      'unsafe-document',
      `${name} declares entities of its own, as no word processor does; save it anew.`,
    );
  });
  parser.on('opentag', (tag) => events.open(tag.local, tag));
  parser.on('closetag', (tag) => events.close(tag.local));
  if (events.text) {
    parser.on('text', events.text);
    parser.on('cdata', events.text);
  }
  const wide = content[0] === 0xff && content[1] === 0xfe;
  parser.write(content.toString(wide ? 'utf16le' : 'utf8').replace(/^\ufeff/, '')).close();
}

/** An attribute by its local name: `w:val` and `val` are one. */
export function attribute(tag: SaxesTagNS, local: string): string | null {
  for (const found of Object.values(tag.attributes)) if (found.local === local) return found.value;
  return null;
}

/** A switch that is on unless it says otherwise: `<w:vanish/>`, `<w:vanish w:val="0"/>`. */
export const isOn = (tag: SaxesTagNS): boolean => !/^(?:0|false|off|none)$/.test(attribute(tag, 'val') ?? '');
