import { describe, expect, it } from 'vitest';
import { type Row, tellsNothing } from '../../../src/errors/rules.ts';
import { faultFromAnswer, faultWithoutAnswer } from '../../../src/graph/fault.ts';
import { deleteRefusals } from '../../../src/methods/phone/delete-phone.ts';
import { addRows, disableRows, enableRows, judge, updateRows } from '../../../src/methods/phone/errors.ts';

// A removal's rows hold the member itself; what they leave open is read back.
const deleteRows: readonly Row<string>[] = [
  ...deleteRefusals.map((row) => ({ ...row, verdict: row.verdict.name })),
  { when: tellsNothing, verdict: 'readBack', evidence: 'assumption', source: 'src/methods/remove.ts' },
];
const tables = { enable: enableRows, disable: disableRows, add: addRows, update: updateRows, delete: deleteRows };

const policyText = 'Can not enable Sms sign in on phone auth method as the credential policy is not enabled on user.';
const otherPolicyText =
  'Cannot enable SMS sign-in on phone auth method as the credential policy is not enabled on user';
const defaultText =
  "The requested authentication method id of [3179e48a-750b-4051-897c-87b9720928f7] matches the user's current default authentication method, and cannot be deleted until the default authentication method is changed";
const olderDefaultText =
  'Cannot delete default method with other methods configured. Please change default method before deletion.';
const alternateText = 'The mobile number cannot be deleted without first deleting alternate mobile number.';

describe('judge', () => {
  it.each([
    ['enable', 409, 'phoneNumberNotUnique', '', 'notUnique'],
    ['enable', 405, 'methodNotAllowed', policyText, 'notAllowedByPolicy'],
    ['enable', 405, 'UnknownError', otherPolicyText, 'notAllowedByPolicy'],
    ['enable', 405, 'disabledByPolicy', '', 'notAllowedByPolicy'],
    ['enable', 400, 'badRequest', '', 'readBack'],
    ['enable', 404, 'UnknownError', '', 'readBack'],
    ['enable', 405, 'Request_BadRequest', '', 'readBack'],
    ['disable', 400, 'badRequest', '', 'readBack'],
    ['disable', 404, 'itemNotFound', '', 'readBack'],
    ['add', 409, 'phoneNumberNotUnique', '', 'savedWithoutSignIn'],
    ['add', 400, 'badRequest', '', 'readBack'],
    ['update', 409, 'phoneNumberNotUnique', '', 'savedWithoutSignIn'],
    ['update', 404, 'itemNotFound', '', 'readBack'],
    ['delete', 400, 'badRequest', defaultText, 'defaultMethodProtected'],
    ['delete', 400, 'badRequest', olderDefaultText, 'defaultMethodProtected'],
    ['delete', 400, 'badRequest', alternateText, 'mobilePhoneRequired'],
    ['delete', 404, 'itemNotFound', '', 'readBack'],
  ] as const)('%s answered with %i %s', (operation, status, code, message, verdict) => {
    const fault = faultFromAnswer(status, {}, { error: { code, message } }, 0);
    expect(judge<string>(tables[operation], fault)).toBe(verdict);
  });

  it.each(Object.entries(tables))('leaves what is not special to %s to the general map', (_operation, rows) => {
    for (const status of [401, 403, 429, 500, 503]) {
      expect(judge<string>(rows, faultFromAnswer(status, {}, { error: { code: 'x' } }, 0))).toBeNull();
    }
    expect(judge<string>(rows, faultWithoutAnswer('timeout'))).toBeNull();
  });

  it('states the evidence and the source of each row', () => {
    for (const row of Object.values(tables).flat()) {
      expect(['documented', 'field', 'assumption']).toContain(row.evidence);
      expect(row.source.length).toBeGreaterThan(5);
    }
  });
});
