import type { Reporter, TestModule } from 'vitest/node'

/**
 * Ends a run with one plain line, `N passed, N failed`, for whoever reads only the last line. A file
 * that fails outside its tests (it does not load, a hook throws) and an unhandled error count as
 * failed too.
 */
export class CountResults implements Reporter {
  onTestRunEnd(modules: readonly TestModule[], unhandled: readonly unknown[]) {
    const tests = modules.flatMap((module) => [...module.children.allTests()])
    const failedTests = tests.filter((each) => each.result().state === 'failed').length
    const failedFiles = modules.filter(
      (module) => !module.ok() && [...module.children.allTests('failed')].length === 0,
    ).length
    const passed = tests.filter((each) => each.result().state === 'passed').length
    console.log(`${passed} passed, ${failedTests + failedFiles + unhandled.length} failed`)
  }
}
