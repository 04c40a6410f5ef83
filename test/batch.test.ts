import { describe, expect, it } from 'vitest';
import { NO_CONTEXT, type SourceDocument } from '../src/domain/document.js';
import { extractAll } from '../src/extract/batch.js';
import { extract } from '../src/extract/extract.js';
import { readText } from '../src/read/text.js';

const TEXTS = [
  'Khối thi đua số 3 tổng kết năm 2027\n\nNgày 12/1/2028, Khối thi đua số 3 gồm Sở Y tế, Thuế tỉnh và Bưu điện tỉnh tổng kết.',
  'UBND tỉnh tặng Cờ thi đua cho Sở Y tế và Sở Nội vụ, Bằng khen cho bà Tô Thị Lan.',
  'Ông Hà Văn Nhàn, Giám đốc Sở Y tế, Khối trưởng Khối thi đua số 2 chủ trì hội nghị.',
  // Whoever is only commended is no official.
  'UBND tỉnh tặng Bằng khen cho 3 cá nhân, gồm: 1- Bà Hà Nhàn, Hiệu trưởng Trường THPT Bến Đá; 2- Bà Tô Lan, Giám đốc Sở Y tế; 3- Ông Lê Tư, Giám đốc Sở Nội vụ.',
  'UBND TINH TANG CO THI DUA CHO SO Y TE',
  'Hội nghị.',
];
const read = (text: string): SourceDocument => readText(new TextEncoder().encode(text), 'example.txt');
const asked = (documents: readonly SourceDocument[]) =>
  documents.map((document) => ({ document, context: NO_CONTEXT }));

describe('documents in a batch', () => {
  const many = Array.from({ length: 50 }, (_, i) => read(TEXTS[i % TEXTS.length]));
  // Alone more text than a batch takes.
  many.splice(20, 0, read(`${TEXTS[1]}\n`.repeat(6000)));

  it('say what each says alone, in their order', () =>
    expect(extractAll(asked(many))).toEqual(many.map((document) => ({ claims: extract(document) }))));

  it('fail alone', () => {
    const broken = { ...read(TEXTS[0]), blocks: null as never };
    const documents = [many[0], broken, many[2]];
    const answers = extractAll(asked(documents));
    expect(answers[1]).toEqual({ error: expect.any(TypeError) });
    expect([answers[0], answers[2]]).toEqual([{ claims: extract(many[0]) }, { claims: extract(many[2]) }]);
  });

  it('are none', () => expect(extractAll([])).toEqual([]));
});
