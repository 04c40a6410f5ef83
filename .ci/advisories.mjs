// `npm audit --json | node .ci/advisories.mjs`: one advisory of high severity on what the lock file names is a failure. Not every registry
// answers; of one that does not it says so, so that nobody takes it for an answer.
import { readFileSync } from 'node:fs';

const said = JSON.parse(readFileSync(0, 'utf8') || '{}');
if (!said.vulnerabilities) {
  console.log(`advisories: not asked, as the registry does not answer (${said.message?.split(' - ')[0] ?? 'nothing'})`);
} else {
  const bad = Object.values(said.vulnerabilities).filter(({ severity }) => /^(high|critical)$/.test(severity));
  for (const { name, severity, range, via } of bad)
    console.log(`advisories: ${name} ${range}, ${severity}: ${via.map((one) => one.title ?? one).join('; ')}`);
  if (bad.length === 0) console.log('advisories: none of high severity');
  process.exitCode = bad.length === 0 ? 0 : 1;
}
