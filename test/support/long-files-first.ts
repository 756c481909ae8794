// The order of test files: those that take long come first, so that no worker ends with one of them while others idle. The
// order of vitest is by times of earlier runs, which a fresh machine does not have.

import { BaseSequencer, type TestSpecification } from 'vitest/node';

const longFiles = [
  'examples/console',
  'writes/gates',
  'http/explorer',
  'writes/properties',
  'identity/token-outage',
  'graph/hostile-upstream',
  'cli/commands',
  'life-cycle',
  'writes/durable/restarts',
  'graphql/hostile-inputs',
  'http/strangers',
  'graph/lost-connections',
  'graph/broken-http',
  'writes/reconcile',
  'graph/unreachable',
  'log-output',
  'methods/phone/bulk',
  'writes/store/postgres-store',
  'writes/lost-connections',
  'dev-faults',
  'http/examples',
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
