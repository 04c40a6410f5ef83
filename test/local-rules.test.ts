import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Claim } from '../src/domain/claim.js';
import { StageFailure } from '../src/domain/failure.js';
import { measuredConfidence } from '../src/domain/local-rule.js';
import { checkExamples } from '../src/engines/local-rules/examples.js';
import { extractWith, findWith } from '../src/engines/local-rules/extract-with.js';
import { openLocalRules } from '../src/engines/local-rules/local-rules.js';
import { extract } from '../src/extract/extract.js';
import { ROLES } from '../src/extract/local-rules/roles.js';
import { parseRules } from '../src/extract/local-rules/rule-file.js';
import { TAGS } from '../src/extract/local-rules/tags.js';
import { documentOf, open, ruleOf, withPattern } from './local-rule.js';

const RULE = `
# What our province writes of the first of a bloc.
rule: dan-dau
yields: award
about: "đơn vị dẫn đầu" stands before the award
pattern: [<recipient>#Unit] là đơn vị dẫn đầu .{0,3} được (trao|nhận) [<award>#Award]
unless: phấn đấu
status: awarded
example: Sở Y tế là đơn vị dẫn đầu toàn khối, được trao Cờ thi đua của UBND tỉnh.
  recipient: Sở Y tế
  award: Cờ thi đua của UBND tỉnh
example: Các Sở: Y tế, Nội vụ là đơn vị dẫn đầu được nhận Bằng khen.
  recipient: Sở Y tế
  recipient: Sở Nội vụ
not: Sở Y tế phấn đấu là đơn vị dẫn đầu được trao Cờ thi đua.
`;

/** What a pattern finds: of each claim the recipient and the award, as written. */
async function found(pattern: string, text: string, more = ''): Promise<string[]> {
  const claims = findWith(await open(withPattern(pattern, more)), documentOf(text));
  return claims.map((claim) => `${said(claim, 'recipient')} | ${said(claim, 'award')}`);
}

const said = (claim: Claim, role: string) => {
  const argument = claim.arguments.find((one) => one.role === role);
  return argument?.written ?? argument?.value ?? null;
};

const refusal = async (pattern: string): Promise<string> => {
  const failure = await open(withPattern(pattern)).then(
    () => null,
    (error) => error,
  );
  expect(failure).toBeInstanceOf(StageFailure);
  expect(failure.code).toBe('bad-pattern');
  return failure.message;
};

describe('a file of rules', () => {
  it('says name, kind, pattern, fixed values and examples', () => {
    expect(ruleOf(RULE)).toMatchObject({
      name: 'dan-dau',
      yields: 'award',
      unless: 'phấn đấu',
      fixed: { status: 'awarded' },
      examples: [
        { yields: [{ recipient: ['Sở Y tế'], award: ['Cờ thi đua của UBND tỉnh'] }] },
        { yields: [{ recipient: ['Sở Y tế'] }, { recipient: ['Sở Nội vụ'] }] },
      ],
      counterexamples: ['Sở Y tế phấn đấu là đơn vị dẫn đầu được trao Cờ thi đua.'],
    });
  });

  it('holds several rules, in NFC whatever it was typed in, and what it keeps of them can be read again', () => {
    const file = `${RULE}\n${RULE.replace('dan-dau', 'dan-dau-2')}`.normalize('NFD').replaceAll('\n', '\r\n');
    const rules = parseRules(file, 'rules.txt');
    expect(rules.map(({ name }) => name)).toEqual(['dan-dau', 'dan-dau-2']);
    expect(rules[0]).toEqual(ruleOf(RULE));
    expect(parseRules(rules[1].source, 'again')).toEqual([rules[1]]);
  });

  it.each([
    ['no example that matches', /example: .*\n( {2}.*\n)+/g, '', 'needs an example that matches'],
    ['no example that must not match', /not: .*\n/, '', 'needs an example that must not match'],
    ['no pattern', /pattern: .*\n/, '', 'lacks its line "pattern: …"'],
    ['no status', /status: .*\n/, '', 'say "status: …", one of registered, voted, recommended, awarded'],
    ['a status that is none', 'status: awarded', 'status: given', 'line 8: status is one of'],
    ['a kind that is none', 'yields: award', 'yields: prize', 'yields one of bloc, member'],
    ['a line that is none', 'about:', 'abuot:', 'line 5: "abuot" is no line of a rule'],
    ['a line said twice', 'unless: phấn đấu', 'status: voted', 'line 8: "status" is said twice'],
    ['a role that is none', '  award: Cờ', '  prize: Cờ', 'line 11: a claim of kind award has no prize'],
    ['a name with blanks', 'rule: dan-dau', 'rule: dẫn đầu', 'is no name'],
    ['what is no line', 'unless: phấn đấu', 'phấn đấu', 'line 7: "phấn đấu" is not of the form'],
  ])('is refused with %s', (_, from, to, says) => {
    expect(() => parseRules(RULE.replace(from, to), 'rules.txt')).toThrow(says);
  });

  it('is refused where two rules have one name', () => {
    expect(() => parseRules(RULE + RULE, 'rules.txt')).toThrow('two rules "dan-dau"');
  });
});

describe('examples', () => {
  it('hold', () => expect(checkExamples(ruleOf(RULE))).resolves.toBeUndefined());

  it.each([
    [
      'gives something else',
      'recipient: Sở Nội vụ',
      'recipient: Sở Tư pháp',
      'should give recipient "Sở Y tế"; recipient "Sở Tư pháp", and gives',
    ],
    ['gives fewer', 'Các Sở: Y tế, Nội vụ là', 'Sở Y tế là', 'should give'],
    ['gives nothing', 'là đơn vị dẫn đầu toàn khối', 'là đơn vị đứng đầu toàn khối', 'and gives nothing'],
    ['matches where it must not', 'not: Sở Y tế phấn đấu', 'not: Sở Y tế', 'must give nothing, and gives'],
  ])('do not hold where one %s', async (_, from, to, says) => {
    await expect(checkExamples(ruleOf(RULE.replace(from, to)))).rejects.toThrow(says);
  });
});

// What compromise alone does otherwise with Vietnamese, or in silence.
describe('our plugin', () => {
  const GIVEN = '[<recipient>#Unit] được trao [<award>#Award]';

  it('keeps diacritics', async () => {
    const text = 'Sở Y tế đua được trao Cờ thi đua.';
    expect(await found('[<recipient>#Unit] đua được trao [<award>#Award]', text)).toHaveLength(1);
    expect(await found('[<recipient>#Unit] dua được trao [<award>#Award]', text)).toEqual([]);
    expect(await found('[<recipient>Đảng ủy] được trao [<award>#Award]', 'Dảng ủy được trao Cờ thi đua.')).toEqual([]);
  });

  it('reads a pattern typed in NFD, in capitals, with another place of the tone mark', async () => {
    const text = 'Sở Y tế đã hoà đồng, được trao Cờ thi đua.';
    const pattern = '[<recipient>#Unit] ĐÃ hòa đồng , được trao [<award>#Award]';
    expect(await found(pattern.normalize('NFD'), text)).toEqual(['Sở Y tế | Cờ thi đua']);
  });

  it('ends no sentence at an abbreviation, and matches over none that ends', async () => {
    expect(
      await found('[<recipient>Tp \\. Vinh] được trao [<award>#Award]', 'Chiều nay TP. Vinh được trao Cờ thi đua.'),
    ).toHaveLength(1);
    expect(
      await found('[<recipient>ThS \\. Lan] được trao [<award>#Award]', 'Hôm nay ThS. Lan được trao Bằng khen.'),
    ).toHaveLength(1);
    expect(await found(GIVEN, 'Đó là Sở Y tế. Được trao Cờ thi đua là vinh dự.')).toEqual([]);
  });

  it('does not match across a mark that the pattern does not name', async () => {
    const text = 'Sở Y tế, được trao Cờ thi đua.';
    expect(await found(GIVEN, text)).toEqual([]);
    expect(await found('[<recipient>#Unit] , được trao [<award>#Award]', text)).toHaveLength(1);
    expect(await found('[<recipient>sở y tế] được trao [<award>#Award]', 'Sở, Y tế được trao Cờ thi đua.')).toEqual([]);
  });

  it('cuts words at every dash and number alike', async () => {
    for (const word of ['tế-xã', 'hóa-xã', 'kinh-te'])
      expect(await refusal(`[<recipient>${word}] [<award>cờ]`)).toContain('a dash is a word of its own');
    expect(await refusal('[<recipient>3,5] [<award>cờ]')).toContain('"3,5" is 3 words here: write "3 , 5"');
    const text = 'Khối kinh tế-xã hội được trao Cờ thi đua 3,5 điểm.';
    expect(await found('[<recipient>kinh tế - xã hội] được trao [<award>Cờ thi đua] 3 , 5', text)).toHaveLength(1);
  });

  it('knows a capital of any letter', async () => {
    for (const word of ['Tổ', 'Sở', 'Văn', 'Đội', 'Ủy'])
      expect(
        await found('[<recipient>@isTitleCase] được trao [<award>Cờ]', `hôm nay ${word} được trao Cờ`),
      ).toHaveLength(1);
    for (const word of ['tổ', 'đội', 'UBND'])
      expect(await found('[<recipient>@isTitleCase] được trao [<award>Cờ]', `hôm nay ${word} được trao Cờ`)).toEqual(
        [],
      );
  });

  it('gives each match its own groups, and leaves out those that stayed empty', async () => {
    const text =
      'Sở Y tế được trao Cờ thi đua năm 2019; Sở Nội vụ được trao Bằng khen; Thuế tỉnh được trao Giấy khen năm 2021.';
    const claims = findWith(await open(withPattern(`${GIVEN} [<year>#Year]?`)), documentOf(text));
    expect(claims.map((claim) => [said(claim, 'recipient'), said(claim, 'award'), said(claim, 'year')])).toEqual([
      ['Sở Y tế', 'Cờ thi đua', 'năm 2019'],
      ['Sở Nội vụ', 'Bằng khen', null],
      ['Thuế tỉnh', 'Giấy khen', 'năm 2021'],
    ]);
  });

  it('counts words beside names without cutting into them', async () => {
    const text = 'Hôm nay Sở Nông nghiệp và Phát triển nông thôn vinh dự được trao Cờ thi đua.';
    expect(await found('[<recipient>#Unit] .{0,3} được trao [<award>#Award]', text)).toEqual([
      'Sở Nông nghiệp và Phát triển nông thôn | Cờ thi đua',
    ]);
  });

  it.each([
    ['(a|.{1,5} b) [<award>cờ]', 'within (a|b) nothing can be counted'],
    ['(a|b{1,2} c) [<award>cờ]', 'within (a|b) nothing can be counted'],
    ['(a? b|c) [<award>cờ]', 'within (a|b) nothing can be counted'],
    ['(a (b|c)) [<award>cờ]', 'alternatives (a|b) cannot stand in each other'],
    ['(a|[<recipient>b]) [<award>cờ]', 'a group stands around alternatives'],
    ['[<recipient>a [<award>b] c]', 'groups cannot stand in each other'],
    ['[<recipient>#Unit được [<award>cờ]', 'groups cannot stand in each other'],
    ['[#Unit] được [<award>cờ]', 'each group says whose it is'],
    ['[<recipient>#Unit] .* được? [<award>cờ]', 'before all else it finds nothing'],
    ['[<recipient>#Unit] .* (được tặng|được trao) [<award>cờ]', 'before all else it finds nothing'],
    ['[<recipient>#UnitHead+] .{0,5} được [<award>cờ]', '. fits every word'],
    ['[<recipient>#Organisation] được [<award>cờ]', 'there is no tag #Organisation; there are #Unit'],
    ['[<recipient>@isProper] được [<award>cờ]', 'there is no @isProper'],
    ['[<recipient>/(a+)+$/] được [<award>cờ]', 'regular expressions are not taken'],
    ['[<recipient>~đơn~] được [<award>cờ]', 'only alike'],
    ['[<recipient>{đi}] được [<award>cờ]', 'braces only count'],
    ['<noun> [<recipient>#Unit] được [<award>cờ]', 'stands only at the head of a group'],
    ['[<recipient>.] [<award>.*]', 'nothing that must be there'],
    ['[<name>#Unit] được [<award>cờ]', '<name> is no role of award'],
    ['[<recipient>#Unit] được cờ', 'lacks a group for award'],
    ['[<award>cờ] được trao', 'lacks a group for recipient or count'],
    [`[<recipient>#Unit] ${'rất '.repeat(200)}[<award>cờ]`, 'longer than 500'],
  ])('refuses %s', async (pattern, says) => {
    expect(await refusal(pattern)).toContain(says);
  });
});

// docs/local-rules.md says so.
describe('the page for archivists', () => {
  const page = readFileSync(join(import.meta.dirname, '../docs/local-rules.md'), 'utf8');

  it('shows a rule whose examples hold', async () => {
    const [rule] = parseRules(/```\n(rule: [\s\S]*?)```/.exec(page)![1]!, 'local-rules.md');
    await expect(checkExamples(rule)).resolves.toBeUndefined();
  });

  it('names every tag, and no others', () => {
    const named = new Set([...page.matchAll(/`#([A-Za-z]+)`/g)].map((match) => match[1]));
    expect([...named].sort()).toEqual([...TAGS].sort());
  });

  it('names every role and every value of each kind', () => {
    for (const [kind, { captured, fixed, needed, mustFix }] of Object.entries(ROLES)) {
      const [, , groups, values] = page
        .split('\n')
        .find((line) => line.startsWith(`| \`${kind}\` `))!
        .split('|');
      expect(
        groups
          .match(/[a-z_]+(?=[,* ]|$)/g)!
          .filter((word) => word !== 'or')
          .sort(),
      ).toEqual([...captured].sort());
      for (const role of needed.flat()) expect(groups).toContain(`**${role}**`);
      for (const role of mustFix) expect(values).toContain(`**${role}**`);
      for (const [role, allowed] of Object.entries(fixed))
        for (const word of [role, ...(allowed ?? [])]) expect(values).toContain(word);
    }
  });

  it.each([
    ['rất? vinh dự', ['rất vinh dự', 'vinh dự'], ['quá vinh dự']],
    ['(được|đã được) chọn', ['được chọn', 'đã được chọn'], ['đã chọn']],
    ['!không được', ['nay được', ', được'], ['không được']],
    ['. . được', ['hôm nay được'], ['nay được']],
    ['.{1,2} được', ['hôm nay được', 'nay được'], ['vào hôm nay được', 'được']],
    ['.* được', ['vào chiều hôm nay được', 'nay được'], ['vào chiều. Được']],
    ['(#UnitHead && @isTitleCase)', ['Sở'], ['sở', 'Cờ']],
    ['#Bracket cả khối #Bracket', ['(cả khối)'], ['cả khối', '"cả khối"']],
    ['khen \\.', ['khen.'], ['khen,']],
  ])('%s matches what it says', async (form, matching, others) => {
    const pattern = `[<recipient>#Unit] ${form} [<award>lá cờ]`;
    for (const words of matching) expect([words, ...(await found(pattern, `Sở Y tế ${words} lá cờ`))]).toHaveLength(2);
    for (const words of others) expect([words, ...(await found(pattern, `Sở Y tế ${words} lá cờ`))]).toHaveLength(1);
  });

  it('^ and $ hold a pattern to the ends of the sentence', async () => {
    const pattern = '^[<recipient>#Unit] giành [<award>lá cờ]$';
    expect(await found(pattern, 'Sở Y tế giành lá cờ')).toHaveLength(1);
    expect(await found(pattern, 'Nay Sở Y tế giành lá cờ')).toEqual([]);
    expect(await found(pattern, 'Sở Y tế giành lá cờ đầu')).toEqual([]);
  });
});

describe('what a rule finds', () => {
  it('is one claim a unit of a list, a person with titles, or a count', async () => {
    expect(
      await found('trao [<award>#Award] cho [<recipient>#Unit]', 'Tỉnh trao Cờ thi đua cho các Sở: Y tế, Nội vụ.'),
    ).toEqual(['Y tế | Cờ thi đua', 'Nội vụ | Cờ thi đua']);
    const rules = await open(withPattern('trao [<award>#Award] cho [<recipient>(#Count|#Person)]'));
    const [count] = findWith(rules, documentOf('Tỉnh trao Cờ thi đua cho 4 đơn vị.'));
    expect(count.arguments.map(({ role, kind, value }) => [role, kind, value])).toEqual([
      ['award', 'value', 'Cờ thi đua'],
      ['recipient', 'some', null],
      ['count', 'value', 4],
      ['recipient_kind', 'value', 'org'],
      ['status', 'value', 'awarded'],
    ]);
    const [person] = findWith(rules, documentOf('Tỉnh trao Bằng khen cho ông Lê Văn Cầm, Giám đốc Sở Y tế.'));
    expect([said(person, 'recipient'), said(person, 'recipient_kind')]).toEqual(['Lê Văn Cầm', 'person']);
  });

  it('is what a group says of its role, though a name beside it says another', async () => {
    const rules = await open(withPattern('[<granter>#Title] trao [<recipient>#Unit] [<award>#Award]'));
    const [claim] = findWith(rules, documentOf('Chủ tịch UBND tỉnh trao Sở Y tế Bằng khen của Bộ Y tế.'));
    expect(said(claim, 'granter')).toBe('Chủ tịch UBND tỉnh');
    const swapped = await open(withPattern('[<award>#Award] , [<granter>#Title] trao [<recipient>#Unit]'));
    const [other] = findWith(swapped, documentOf('Bằng khen của Bộ Y tế, Chủ tịch UBND tỉnh trao Sở Y tế.'));
    expect([said(other, 'granter'), said(other, 'award')]).toEqual(['Chủ tịch UBND tỉnh', 'Bằng khen của Bộ Y tế']);
  });

  it('takes bloc and year from the words around, and is nothing where a bloc is needed and none is named', async () => {
    const rule = ruleOf(
      'rule: vao-khoi\nyields: member\npattern: [<org>#Unit] về chung nhà\nexample: a\n  org: a\nnot: b',
    );
    const rules = await open(rule);
    const [claim] = findWith(rules, documentOf('Khối thi đua số 3 tổng kết năm 2027. Nay Sở Y tế về chung nhà.'));
    expect([said(claim, 'bloc'), said(claim, 'org')]).toEqual(['Khối thi đua số 3', 'Sở Y tế']);
    expect(claim).toMatchObject({ kind: 'member', rule: 'local:vao-khoi', confidence: 700 });
    expect(findWith(rules, documentOf('Nay Sở Y tế về chung nhà.'))).toEqual([]);
  });

  it('is a day as a date, and nothing where the words name none', async () => {
    const rules = await open(
      ruleOf('rule: hop\nyields: meeting\npattern: khối gặp mặt [<date>#Date]\nexample: a\n  date: a\nnot: b'),
      ruleOf('rule: hop-2\nyields: meeting\npattern: khối gặp mặt [<date>hôm qua]\nexample: a\n  date: a\nnot: b'),
    );
    const found = findWith(
      rules,
      documentOf('Khối thi đua số 3 vui. Khối gặp mặt ngày 5-12-2027. Khối gặp mặt hôm qua.'),
    );
    expect(found.map((claim) => [claim.rule, said(claim, 'date'), said(claim, 'bloc')])).toEqual([
      ['local:hop', '2027-12-05', 'Khối thi đua số 3'],
    ]);
  });

  it('is a person with the titles before and behind the name, each once', async () => {
    const rules = await open(
      ruleOf(
        'rule: ghe\nyields: official\npattern: [<name>#Person] dự họp\nact: attend\nexample: a\n  name: a\nnot: b',
      ),
    );
    const [claim] = findWith(rules, documentOf('Ông Lê Văn Cầm, Giám đốc Sở Y tế, Bí thư Đảng ủy Sở Y tế dự họp.'));
    expect(claim.arguments.map(({ role, ordinal, value }) => [role, ordinal, value])).toEqual([
      ['name', 0, 'Lê Văn Cầm'],
      ['title', 0, 'Giám đốc Sở Y tế'],
      ['title', 1, 'Bí thư Đảng ủy Sở Y tế'],
      ['act', 0, 'attend'],
    ]);
  });

  it('is less sure in a text that was damaged, and quotes it as it stands', async () => {
    const rules = await open(withPattern('[<recipient>#Unit] được trao [<award>#Award]'));
    const document = documentOf(
      'SỞ Y TẾ ĐƯỢC TRAO CỜ THI ĐUA CỦA UBND TỈNH NĂM 2019 TẠI HỘI NGHỊ TỔNG KẾT PHONG TRÀO THI ĐUA.',
    );
    const [claim] = findWith(rules, document);
    expect(said(claim, 'recipient')).toBe('SỞ Y TẾ');
    expect(claim.confidence).toBeLessThan(700);
  });

  it('is not said twice: neither beside the core nor beside another rule', async () => {
    const document = documentOf('UBND tỉnh tặng Cờ thi đua cho Sở Y tế. Sở Nội vụ vinh hạnh ôm Cờ thi đua.');
    const same = withPattern('tặng [<award>#Award] cho [<recipient>#Unit]');
    const other = withPattern('[<recipient>#Unit] vinh hạnh ôm [<award>#Award]');
    const core = extract(document);
    expect(core.filter(({ kind }) => kind === 'award')).toHaveLength(1);
    expect(extractWith(await open(same), document)).toEqual(core);
    const twice = extractWith(await open(other, { ...other, name: 'ba' }), document);
    expect(twice.slice(0, core.length)).toEqual(core);
    expect(twice.slice(core.length).map(({ rule }) => rule)).toEqual(['local:thu']);
  });

  it('is another claim where the status is another', async () => {
    const document = documentOf('UBND tỉnh tặng Cờ thi đua cho Sở Y tế.');
    const rule = { ...withPattern('tặng [<award>#Award] cho [<recipient>#Unit]'), fixed: { status: 'voted' } };
    expect(extractWith(await open(rule), document)).toHaveLength(extract(document).length + 1);
  });
});

describe('time', () => {
  it('that a rule takes beyond all measure fails the document, and names the rule', async () => {
    const rule = { rule: withPattern('[<recipient>#Unit] được trao [<award>#Award]'), version: 1, confidence: 500 };
    const document = documentOf('Sở Y tế được trao Cờ thi đua.');
    expect(findWith(await openLocalRules([rule], { least: 60_000, slowest: 20 }), document)).toHaveLength(1);
    const hurried = await openLocalRules([rule], { least: 0, slowest: Number.POSITIVE_INFINITY });
    expect(() => findWith(hurried, document)).toThrow('The local rule thu was at work when its processor time');
  });
});

it('a confidence that was measured leans to the middle where little was seen', () => {
  expect([
    measuredConfidence(0, 0),
    measuredConfidence(5, 5),
    measuredConfidence(20, 20),
    measuredConfidence(0, 6),
  ]).toEqual([500, 778, 917, 200]);
});
