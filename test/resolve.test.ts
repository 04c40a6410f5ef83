import { describe, expect, it } from 'vitest';
import { shippedAuthority } from '../src/reconcile/authority.js';
import { contextOf, type DocumentFacts } from '../src/reconcile/mention-context.js';
import { registerOf } from '../src/reconcile/register.js';
import { resolve } from '../src/reconcile/resolve.js';
import { type LabelledMention, labelledMentions } from './mentions.js';

const register = registerOf(shippedAuthority());
const ask = (surface: string, facts: DocumentFacts) => resolve(surface, contextOf(facts, register), register);
const codeOf = (surface: string, facts: DocumentFacts) => ask(surface, facts).same?.code ?? null;

// How many labels of each kind a list has at least, and the least recall; figures measured stand in docs/measurements/history.md.
describe.each([
  { file: 'mentions.txt', same: 300, ask: 15, none: 60, recall: 0.99 },
  { file: 'second.txt', same: 60, ask: 7, none: 30, recall: 0.98 },
  { file: 'national.txt', same: 150, ask: 8, none: 13, recall: 0.98 },
])('labelled mentions of $file', ({ file, recall, ...least }) => {
  const mentions = labelledMentions(file);
  const answers = mentions.map((mention) => {
    const answer = ask(mention.surface, mention.facts);
    return { mention, same: answer.same?.code ?? null, candidates: answer.same ? [] : answer.candidates };
  });
  const at = ({ line, surface, codes }: LabelledMention) => `${line}: ${surface} (${codes.join(' | ')})`;
  const automatic = answers.filter(({ same }) => same !== null);
  const due = answers.filter(({ mention }) => mention.verdict === 'same');
  const rest = answers.filter(({ mention, same }) => mention.verdict !== 'none' && same === null);

  it('are enough, of every kind', () => {
    const count = (verdict: string) => mentions.filter((mention) => mention.verdict === verdict).length;
    for (const [verdict, number] of Object.entries(least))
      expect(count(verdict), verdict).toBeGreaterThanOrEqual(number);
  });

  it('name entities of the list', () => {
    const codes = new Set(shippedAuthority().entities.map(({ code }) => code));
    expect(mentions.flatMap((mention) => mention.codes.filter((code) => !codes.has(code)))).toEqual([]);
  });

  it('are never taken for another: precision 1.0', () => {
    const wrong = automatic.filter(({ mention: { codes }, same }) => codes.length !== 1 || codes[0] !== same);
    expect(wrong.map(({ mention, same }) => `${at(mention)} was taken for ${same}`)).toEqual([]);
  });

  it('are known by themselves where their context tells', () => {
    const missed = due.filter(({ same }) => same === null).map(({ mention }) => at(mention));
    expect(1 - missed.length / due.length, missed.join('\n')).toBeGreaterThanOrEqual(recall);
  });

  it('are among the first three proposals where it does not: 95 %', () => {
    const unseen = rest.filter(({ mention, candidates }) => {
      const first = candidates.slice(0, 3).map(({ entity }) => entity.code);
      return !mention.codes.every((code) => first.includes(code));
    });
    const lost = unseen.map(({ mention }) => at(mention));
    expect(1 - lost.length / rest.length, lost.join('\n')).toBeGreaterThanOrEqual(0.95);
  });
});

describe('a mention', () => {
  it('is of the province of its paper, and of its time', () => {
    expect(codeOf('Sở Y tế', { publisher: 'Báo Bắc Ninh', year: 2019 })).toBe('so-y-te@bac-ninh');
    expect(codeOf('Sở Y tế', { publisher: 'Báo Bắc Giang', year: 2019 })).toBe('so-y-te@bac-giang');
    expect(codeOf('Sở Y tế', { publisher: 'Báo Bắc Giang', year: 2026 })).toBe('so-y-te@bac-ninh-2025');
    expect(codeOf('Sở Y tế', { year: 2019 })).toBeNull();
  });

  it('whose acronym two names fit is proposed only: Nội vụ, Ngoại vụ', () => {
    const answer = ask('Sở NV', { publisher: 'Báo Bắc Ninh', year: 2019 });
    expect(answer.same).toBeNull();
    const first = answer.same ? [] : answer.candidates.slice(0, 2).map(({ entity }) => entity.code);
    expect(first.sort()).toEqual(['so-ngoai-vu@bac-ninh', 'so-noi-vu@bac-ninh']);
  });

  it('is explained: why a candidate is thought of', () => {
    const answer = ask('Sở Thương mại', { issuer: 'UBND tỉnh Sóc Trăng', year: 2012 });
    expect(answer.same ? [] : answer.candidates[0].reasons).toEqual(['name', 'other-time']);
  });

  it('in a short form that the text defines is the long one', () => {
    const facts = { publisher: 'Báo Nghệ An', year: 2020 };
    expect(codeOf('QLCK', facts)).toBeNull();
    expect(codeOf('QLCK', { ...facts, defined: new Map([['QLCK', 'Sở Tư pháp']]) })).toBe('so-tu-phap@nghe-an');
  });

  it.each([
    '',
    '   ',
    '-',
    '()',
    'tỉnh',
    'thành phố',
    'và',
    'A'.repeat(100_000),
    'Sở '.repeat(20_000),
    'và NN '.repeat(9_000),
    'và các NV '.repeat(13),
  ])('may be anything: %.20j', (surface) => {
    expect(codeOf(surface, { publisher: 'Báo Bắc Ninh', year: 2019 })).toBeNull();
  });
});

describe('the context of a mention', () => {
  const places = (facts: DocumentFacts) => [
    ...new Set(contextOf(facts, register).places.map(({ place }) => place.code)),
  ];
  it.each<[DocumentFacts, string[]]>([
    [{ province: 'Tiền Giang' }, ['tien-giang']],
    [{ province: 'Bắc Ninh' }, ['bac-ninh', 'bac-ninh-2025']],
    [{ publisher: 'Báo Đồng Khởi' }, ['ben-tre']],
    [{ publisher: 'Báo Hà Nam', issuer: 'UBND tỉnh Hà Tây' }, ['ha-tay']],
    [{ issuer: 'UBND thành phố Bắc Ninh' }, []],
    [{ issuer: 'UBND huyện Quảng Ninh' }, []],
    [{ others: ['Công an tỉnh Sơn La', 'tỉnh Sơn La'] }, ['son-la']],
    [{ others: ['Công an tỉnh Sơn La', 'Công an tỉnh Lai Châu'] }, []],
    [{ hosts: ['Phó Chủ tịch UBND tỉnh Nam Định', 'Chủ tịch Hội đồng'] }, ['nam-dinh']],
    [{ hosts: ['Phó Chủ tịch UBND tỉnh', 'Chủ tịch Hội đồng'] }, []],
    [{ publisher: 'Báo Nhân Dân' }, []],
    [{ publisher: 'Báo Bắc Giang', published: '2025-08-20' }, ['bac-giang', 'bac-ninh-2025']],
  ])('of %j is %j', (facts, codes) => {
    expect(places(facts)).toEqual(codes);
  });

  it.each<[DocumentFacts, string | null]>([
    [{ issuer: 'UBND huyện Yên Phong', publisher: 'Báo Bắc Ninh' }, 'district'],
    [{ issuer: 'UBND phường Bắc Giang' }, 'commune'],
    [{ issuer: 'UBND TP Bắc Ninh' }, 'district'],
    [{ issuer: 'UBND TP Đà Nẵng' }, 'province'],
    [{ issuer: 'Thủ tướng Chính phủ' }, 'central'],
    [{ issuer: 'Bộ Nội vụ' }, 'central'],
    [{ issuer: 'Bộ Chỉ huy Quân sự tỉnh' }, 'province'],
    [{ issuer: 'Bộ Chỉ huy Quân sự tỉnh Nam Định' }, 'province'],
    [{ publisher: 'Cổng thông tin điện tử' }, null],
    [{ others: ['Sở Y tế', 'Sở Nội vụ'] }, 'province'],
    [{ hosts: ['Phó Chủ tịch UBND huyện Yên Phong', 'Chủ tịch Hội đồng'] }, 'district'],
    [{ hosts: ['Phó Chủ tịch UBND huyện Yên Phong', 'Giám đốc Sở Y tế tỉnh Bắc Ninh'] }, null],
    [{ others: ['Sở Y tế', 'Sở Nội vụ', 'UBND huyện Yên Phong'] }, null],
  ])('has the level: %j %s', (facts, level) => {
    expect(contextOf(facts, register).level).toBe(level);
  });
});
