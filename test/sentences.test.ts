import { expect, it } from 'vitest';
import { NOTHING_STATED, type SourceDocument } from '../src/domain/document.js';
import { sentencesOf } from '../src/extract/sentences.js';
import { lexicon } from '../src/lexicon/lexicon.js';
import { Scan } from '../src/lexicon/scan.js';
import { identity } from '../src/text/alignment.js';

function sentences(text: string): string[] {
  const block = { kind: 'paragraph', span: { start: 0, end: text.length }, page: null, box: null, cell: null } as const;
  const document: SourceDocument = {
    sha256: '',
    format: 'text',
    reader: '',
    encoding: null,
    text,
    blocks: [block],
    alignment: identity(text.length),
    stated: NOTHING_STATED,
    notes: [],
  };
  const scan = new Scan(text, lexicon());
  return sentencesOf(document, scan).map((s) => scan.slice(s.from, s.to));
}

it.each([
  ['Cờ cho Công an TP. Hai đơn vị xin rút.', ['Cờ cho Công an TP.', 'Hai đơn vị xin rút.']],
  ['Hội nghị họp ở TP. Từ Sơn và TP. Vinh.', ['Hội nghị họp ở TP. Từ Sơn và TP. Vinh.']],
  ['Hội nghị họp ở TP. Vinh. PGS. TS. Lê Hà dự.', ['Hội nghị họp ở TP. Vinh.', 'PGS. TS. Lê Hà dự.']],
  ['Thu 1.026 tỷ ngày 20.12.2027. Khối vui.', ['Thu 1.026 tỷ ngày 20.12.2027.', 'Khối vui.']],
  ['Bà nói: “Làm tốt thì khen.” Cả khối vỗ tay.', ['Bà nói: “Làm tốt thì khen.”', 'Cả khối vỗ tay.']],
  ['1. Sở Y tế; 2. Thuế tỉnh.', ['1. Sở Y tế; 2. Thuế tỉnh.']],
  ['Có cờ, hoa v.v. và nhạc! Vui quá.', ['Có cờ, hoa v.v. và nhạc!', 'Vui quá.']],
  ['Ông Nguyễn Văn C. phát biểu.', ['Ông Nguyễn Văn C. phát biểu.']],
])('%s', (text, expected) => expect(sentences(text)).toEqual(expected));
