import { writeFileSync } from 'node:fs';
import { it } from 'vitest';
import { createDatabase } from './database.js';
import { measured } from './world/measure.js';
import { recorded } from './world/record.js';
import { papersOfWorld } from './world/worlds.js';

const W: Record<string, any> = {
  a: { merged: [['Hải Dương', 'Hải Phòng', 'Hải Phòng']], lasting: [] },
  b: { merged: [['Quảng Nam', 'Đà Nẵng', 'Đà Nẵng']], lasting: [] },
  c: { merged: [['Hòa Bình', 'Phú Thọ', 'Phú Thọ']], lasting: ['Nghệ An'] },
  d: { merged: [['Bắc Giang', 'Bắc Ninh', 'Bắc Ninh']], lasting: ['Thanh Hóa'] },
  e: { merged: [['Kon Tum', 'Quảng Ngãi', 'Quảng Ngãi']], lasting: [] },
};
for (const spec of (process.env.SPECS ?? 'a5').split(','))
  it(spec, async () => {
    const world = { ...W[spec[0]], seed: Number(spec.slice(1)), held: process.env.HELD !== '0' };
    const papers = papersOfWorld(world);
    const { database, drop } = await createDatabase();
    const ids = await recorded(database, papers);
    const m = await measured(database, papers, ids);
    const pc = (a: number, b: number) => `${((100 * a) / b).toFixed(1)}`;
    console.log(
      `RESULT ${spec} ${papers.length}: ` +
        (['memberships', 'headships', 'awards', 'steps'] as const)
          .map((k) => `${k} ${pc(m[k].right, m[k].found)}, ${pc(m[k].right, m[k].told)} (${m[k].told})`)
          .join(' | ') +
        ` merged ${m.merged.length}`,
    );
    const byId = new Map(papers.map((p) => [ids.get(p.id)!, p.id]));
    const rows = await database.query<any>('select document_id as d, * from award_step');
    writeFileSync(
      `/tmp/dbg/w10-claims-${spec}.json`,
      JSON.stringify({ m, rows: rows.map((r: any) => ({ ...r, paper: byId.get(r.d) })), papers }, null, 1),
    );
    await drop();
  }, 600_000);
