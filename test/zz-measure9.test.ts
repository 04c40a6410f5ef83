import { appendFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { useDatabase } from './database.js';
import { byWords } from './world/documents/meaning.js';
import { documentsOfWorld, HELD_OUT, OPEN } from './world/documents/worlds.js';
import { measured } from './world/measure.js';
import { imported } from './world/record.js';

const OUT = process.env.OUT9!;
const P: [string, string, string][] = [['Quảng Nam', 'Đà Nẵng', 'Đà Nẵng']];
const Q: [string, string, string][] = [['Quảng Bình', 'Quảng Trị', 'Quảng Trị']];
const worlds = (process.env.SEEDS ?? '611,2024,2025,3001,3002')
  .split(',')
  .map((s, i) => ({
    ...(process.env.OPEN9 ? OPEN : HELD_OUT),
    seed: Number(s),
    ...(process.env.OPEN9 ? {} : { merged: i < 3 ? P : Q }),
  }));
describe.each(worlds)('seed $seed', (world) => {
  const test = useDatabase();
  it('is measured', async () => {
    const { papers, untold } = documentsOfWorld(world);
    const ids = await imported(test().database, papers);
    const facts = await measured(test().database, papers, ids, byWords, untold);
    const pc = ({ told, found, right }: { told: number; found: number; right: number }) =>
      `${((100 * right) / found).toFixed(1)} %, ${((100 * right) / told).toFixed(1)} %`;
    appendFileSync(
      OUT,
      `seed ${world.seed} | ${papers.length} | ${pc(facts.memberships)} | ${pc(facts.headships)} | ${pc(facts.awards)} | ${pc(facts.steps)} | merged ${facts.merged.length} strays ${facts.strays.length} miscounted ${facts.miscounted.length}\n`,
    );
    for (const k of ['memberships', 'headships', 'awards', 'steps'] as const)
      for (const w of ['missed', 'wrong'] as const)
        if (process.env.LIST9) for (const one of facts[k][w]) appendFileSync(OUT, `  ${k} ${w} ${one}\n`);
    if (process.env.LIST9)
      for (const one of [...facts.merged, ...facts.strays])
        appendFileSync(OUT, `  ${JSON.stringify(one).slice(0, 400)}\n`);
    expect(papers.length).toBeGreaterThan(0);
  }, 300_000);
});
