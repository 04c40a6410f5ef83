import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { readGold, type Scored } from '../src/stages/evaluation/gold.js';
import { Scoreboard } from '../src/stages/evaluation/score.js';

const bloc = (name: string, aliases: string[] = [], year: number | null = 2024) => ({
  name,
  aliases,
  kind: 'khoi',
  year,
});

function score(gold: Scored, found: Scored | null) {
  const scoreboard = new Scoreboard();
  scoreboard.add('d.json', gold, found);
  return scoreboard.result();
}

describe('evaluation', () => {
  it.each<[string, Scored, Scored, number]>([
    [
      'a name in another case, with other dashes',
      { blocs: [bloc('Khối  các Sở – ngành.')] },
      { blocs: [bloc('khối các Sở - ngành')] },
      1,
    ],
    ['a bloc by an alias', { blocs: [bloc('Khối thi đua số 4', ['Khối 4'])] }, { blocs: [bloc('Khối 4')] }, 1],
    ['blocs whose numbers differ', { blocs: [bloc('Khối thi đua số 4')] }, { blocs: [bloc('Khối thi đua số 5')] }, 0],
    [
      'either form of a member',
      { blocs: [bloc('Khối 1')], members: [{ bloc: 'Khối 1', org: 'Y tế', org_full: 'Sở Y tế' }] },
      { blocs: [bloc('Khối 1')], members: [{ bloc: 'Khối 1', org: 'Sở Y tế' }] },
      1,
    ],
    [
      'a count in place of a recipient',
      { awards: [{ award: 'Cờ thi đua', recipient: null, count: 4 }] },
      { awards: [{ award: 'Cờ thi đua', recipient: null, count: 4 }] },
      1,
    ],
    [
      'a member that is only inferred',
      { members: [] },
      { members: [{ bloc: 'Khối 1', org: 'Sở Y tế', basis: 'inferred' }] },
      1,
    ],
  ])('scores %s', (_, gold, found, f1) => {
    expect(score(gold, found).kinds.all.f1 ?? 1).toBe(f1);
  });

  it('counts a document without an extraction as empty', () => {
    const result = score({ blocs: [bloc('Khối 1')] }, null);
    expect([result.missing, result.kinds.blocs.fn, result.errors]).toEqual([1, 1, ['d.json blocs - khối 1']]);
  });

  it('lists a wrong field of a right record', () => {
    const result = score({ blocs: [bloc('Khối 1', [], 2024)] }, { blocs: [bloc('Khối 1', [], 2023)] });
    expect(result.errors).toEqual(['d.json blocs ~ khối 1: year is 2023, should be 2024']);
    expect(result.fields['blocs year']).toEqual({ right: 0, of: 1, share: 0 });
  });

  const shared = fileURLToPath(new URL('../../shared/eval/', import.meta.url));
  const why = existsSync(shared) ? '' : ' (skipped: ../shared is not beside this checkout)';
  it.skipIf(why !== '')(`gives the figures of the shared scorer for damaged annotations${why}`, async () => {
    const folder = mkdtempSync(join(tmpdir(), 'sovang-evaluation-'));
    try {
      const scoreboard = new Scoreboard();
      for (const [index, file] of readdirSync(join(shared, 'dev/gold')).sort().entries()) {
        const gold = await readGold(join(shared, 'dev/gold', file));
        const found = index % 9 === 8 ? null : damage(gold, index);
        if (found) writeFileSync(join(folder, file), JSON.stringify(found));
        scoreboard.add(file, gold, found);
      }
      const { errors, ...figures } = scoreboard.result();
      const run = (...flags: string[]) =>
        execFileSync(process.execPath, [join(shared, 'score.mjs'), join(shared, 'dev/gold'), folder, ...flags], {
          encoding: 'utf8',
        });
      expect(figures).toEqual(JSON.parse(run('--json')));
      expect(run('--errors').trimEnd().split('\n').slice(-errors.length)).toEqual(errors);
      expect(figures.kinds.all.f1).toBeGreaterThan(0.5);
      expect(figures.kinds.all.f1).toBeLessThan(0.95);
    } finally {
      rmSync(folder, { recursive: true });
    }
  });
});

/** Another extraction of the same document: rows lost, doubled and changed, by a rule that repeats. */
function damage(gold: Scored, seed: number): Scored {
  const changed = <T extends object>(rows: T[] | null | undefined, change: (row: T) => T): T[] =>
    (rows ?? []).flatMap((row, index) => {
      const dice = (index * 7 + seed * 3) % 10;
      if (dice === 0) return [];
      if (dice === 1) return [row, { ...row }];
      return [dice <= 3 ? change(row) : row];
    });
  return {
    ...gold,
    doc: gold.doc ? { ...gold.doc, title: seed % 2 ? 'Khác' : gold.doc.title } : gold.doc,
    blocs: changed(gold.blocs, (row) => ({ ...row, name: `${row.name} tỉnh`, year: 1999 })),
    members: changed(gold.members, (row) => ({ ...row, org: `${row.org} X`, org_full: null })),
    officials: changed(gold.officials, (row) => ({ ...row, act: 'other', titles: [] })),
    awards: changed(gold.awards, (row) => ({ ...row, status: 'voted', bloc: null })),
    heads: changed(gold.heads, (row) => ({ ...row, year: 1999 })),
    meetings: changed(gold.meetings, (row) => ({ ...row, venue: 'khác' })),
  };
}
