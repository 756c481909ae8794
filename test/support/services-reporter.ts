// The last lines of a run: which services were there, which tests used them, what tests were skipped for want of, and
// which proofs ran, with the time of each.

import type { Reporter, TestCase, TestModule } from 'vitest/node';
import { isThere, type Service, services } from './services.ts';

export default class ServicesReporter implements Reporter {
  async onTestRunEnd(modules: readonly TestModule[]): Promise<void> {
    const tests = modules.flatMap((module) => [...module.children.allTests()]);
    const lines = await Promise.all(
      (Object.keys(services) as Service[]).map(async (service) => {
        const used = tests.filter((test) => test.meta().service === service);
        const { host, port } = services[service];
        return `${service} (${host}:${port}): ${describe(await isThere(service), used)}`;
      }),
    );
    lines.push(...skippedForWant(tests));
    const proofs = modules.filter(({ moduleId }) => moduleId.endsWith('.proof.ts'));
    for (const proof of proofs) {
      const seconds = Math.round(proof.diagnostic().duration / 1_000);
      lines.push(`Proof ${proof.relativeModuleId}: ${proof.state()}, ${seconds} s`);
    }
    process.stdout.write(`${lines.join('\n')}\n`);
  }
}

/** One line for each thing that this machine lacks. */
function skippedForWant(tests: readonly TestCase[]): string[] {
  const skipped = tests.filter((test) => test.result().state === 'skipped' && test.meta().needs !== undefined);
  const groups = Map.groupBy(skipped, (test) => test.meta().needs);
  return [...groups].map(([needs, those]) => `Skipped for want of ${needs}: ${those.length} tests`);
}

function describe(found: boolean, tests: readonly TestCase[]): string {
  const ran = tests.filter((test) => test.result().state !== 'skipped').length;
  const skipped = tests.length - ran;
  if (ran > 0) return `used by ${ran} tests${skipped > 0 ? `, ${skipped} skipped` : ''}`;
  const count = skipped > 0 ? `${skipped} tests skipped` : 'no test of this run uses it';
  return `${found ? 'found' : 'not found'}, ${count}`;
}
