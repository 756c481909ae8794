// The order of test files: those that take long come first, so that no worker ends with one of them while others idle. The
// order of vitest is by times of earlier runs, which a fresh machine does not have.

import { BaseSequencer, type TestSpecification } from 'vitest/node';

const longFiles = [
  'examples/console',
  'writes/properties',
  'dev-faults',
  'examples/generators',
  'writes/durable/replicas',
  'http/explorer',
  'life-cycle',
  'writes/durable/restarts',
  'writes/throttled-roll-out',
  'log-output',
  'cli/issuing',
  'telemetry/diagnosis',
  'dockerfile',
  'cli/commands',
  'cli/support-commands',
  'graphql/hostile-inputs',
  'writes/reconcile',
  'identity/hostile-tokens',
  'audit/audit',
  'http/examples',
  'structure/expressions',
  'tools/schema-package',
  'graph/lost-connections',
  'deploy/supply-chain',
  'methods/phone/bulk',
].map((name) => `/test/${name}.test.ts`);

export class LongFilesFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const place = ({ moduleId }: TestSpecification) => {
      const found = longFiles.findIndex((name) => moduleId.endsWith(name));
      return found === -1 ? longFiles.length : found;
    };
    return (await super.sort(files)).toSorted((one, other) => place(one) - place(other));
  }
}
