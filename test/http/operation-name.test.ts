import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Harness, startHarness } from '../support/harness.ts';

let harness: Harness;
beforeAll(async () => {
  harness = await startHarness();
});
afterAll(() => harness.close());

describe('operationName', () => {
  it('that is not in the document is refused with 400, and nothing is executed', async () => {
    const query = 'mutation Enable { enableSmsSignIn(userId: "enable-ok@contoso.example") { __typename } }';
    const token = await harness.emulator.issueCallerToken();
    const post = (operationName: string) =>
      fetch(`${harness.url}/graphql`, {
        method: 'POST',
        headers: { 'content-type': 'application/json', authorization: `Bearer ${token}` },
        body: JSON.stringify({ query, operationName }),
      });
    // A document that is known by now is taken another way than one that is new.
    for (let known = 0; known < 3; known++) {
      const calls = harness.calls().all;
      for (const name of ['Disable', '']) {
        const answer = await post(name);
        expect(answer.status).toBe(400);
        expect(await answer.json()).toMatchObject({
          errors: [{ extensions: { code: 'OPERATION_RESOLUTION_FAILURE' } }],
        });
      }
      expect(harness.calls().all).toBe(calls);
      expect((await post('Enable')).status).toBe(200);
    }
  });
});
