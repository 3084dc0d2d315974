import { existsSync, readFileSync } from 'node:fs';

export interface TestCount {
  passed: number;
  failed: number;
}

/**
 * What Vitest's JSON report counts. A file that could not be loaded holds no tests, so each such file counts as failed.
 *
 * @param file the report's path
 * @returns undefined when there is no report, because Vitest stopped before it wrote one
 */
export function vitestCount(file: string): TestCount | undefined {
  const report = read<VitestReport>(file);
  if (!report) return undefined;
  const unloaded = report.testResults.filter(
    (suite) => suite.status === 'failed' && suite.assertionResults.length === 0,
  );
  return { passed: report.numPassedTests, failed: report.numFailedTests + unloaded.length };
}

/**
 * What Playwright's JSON report counts. A test that passed only on a second try counts as passed, as in its own summary;
 * an error outside any test counts as failed.
 *
 * @param file the report's path
 * @returns undefined when there is no report, because Playwright stopped before it wrote one
 */
export function playwrightCount(file: string): TestCount | undefined {
  const report = read<PlaywrightReport>(file);
  if (!report) return undefined;
  const { expected, flaky, unexpected } = report.stats;
  return { passed: expected + flaky, failed: unexpected + report.errors.length };
}

interface VitestReport {
  readonly numPassedTests: number;
  readonly numFailedTests: number;
  readonly testResults: readonly { readonly status: string; readonly assertionResults: readonly unknown[] }[];
}

interface PlaywrightReport {
  readonly stats: { readonly expected: number; readonly flaky: number; readonly unexpected: number };
  readonly errors: readonly unknown[];
}

function read<Report>(file: string): Report | undefined {
  return existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as Report) : undefined;
}
