// node figures.mjs REPORT: the figures of a test run in one line; fails when a test failed, was skipped or is owed.
import { readFileSync } from 'node:fs';

const report = JSON.parse(readFileSync(process.argv[2], 'utf8'));
const { numPassedTests, numFailedTests, numPendingTests, numTodoTests, testResults } = report;
const tests = testResults.flatMap((file) => file.assertionResults);
// A file that cannot even be loaded has no tests to fail.
const broken = testResults.filter((file) => file.status === 'failed' && file.assertionResults.length === 0);

for (const file of broken) console.log(`cannot be run: ${file.name}`);
for (const test of tests.filter(({ status }) => !['passed', 'failed'].includes(status))) {
  console.log(`not run (${test.status}): ${test.fullName}`);
}
const failed = numFailedTests + numPendingTests + numTodoTests + broken.length;
console.log(`${numPassedTests} passed, ${failed} failed`);
process.exit(failed === 0 && numPassedTests > 0 ? 0 : 1);
