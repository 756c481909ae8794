import { describe, expect, it } from 'vitest';
import { type Rule, tellsNothing } from '../../../src/errors/rules.ts';
import { faultFromAnswer, faultWithoutAnswer } from '../../../src/graph/fault.ts';
import { deleteRefusals } from '../../../src/methods/phone/delete-phone.ts';
import { addRules, classify, disableRules, enableRules, updateRules } from '../../../src/methods/phone/errors.ts';

// A removal's rules hold the member itself; what they leave open is read back.
const deleteRules: readonly Rule<string>[] = [
  ...deleteRefusals.map((rule) => ({ ...rule, verdict: rule.verdict.name })),
  { when: tellsNothing, verdict: 'readBack', evidence: 'assumption', source: 'src/methods/remove.ts' },
];
const tables = { enable: enableRules, disable: disableRules, add: addRules, update: updateRules, delete: deleteRules };

const policyText = 'Can not enable Sms sign in on phone auth method as the credential policy is not enabled on user.';
const otherPolicyText =
  'Cannot enable SMS sign-in on phone auth method as the credential policy is not enabled on user';
const defaultText =
  "The requested authentication method id of [3179e48a-750b-4051-897c-87b9720928f7] matches the user's current default authentication method, and cannot be deleted until the default authentication method is changed";
const olderDefaultText =
  'Cannot delete default method with other methods configured. Please change default method before deletion.';
const alternateText = 'The mobile number cannot be deleted without first deleting alternate mobile number.';

describe('classify', () => {
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
    expect(classify<string>(tables[operation], fault)).toBe(verdict);
  });

  it.each(Object.entries(tables))('leaves what is not special to %s to the general map', (_operation, rules) => {
    for (const status of [401, 403, 429, 500, 503]) {
      expect(classify<string>(rules, faultFromAnswer(status, {}, { error: { code: 'x' } }, 0))).toBeNull();
    }
    expect(classify<string>(rules, faultWithoutAnswer('timeout'))).toBeNull();
  });

  it('has evidence and a source for each rule', () => {
    for (const rule of Object.values(tables).flat()) {
      expect(['documented', 'field', 'assumption']).toContain(rule.evidence);
      expect(rule.source.length).toBeGreaterThan(5);
    }
  });
});
