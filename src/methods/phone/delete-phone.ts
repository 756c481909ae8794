// `Mutation.deletePhoneMethod`, and the meaning of Graph's refusals to remove a phone.
// https://learn.microsoft.com/graph/api/phoneauthenticationmethod-delete

import { answered, type Rule } from '../../errors/rules.ts';
import { type defaultMethodProtected, defaultMethodRule } from '../refusals.ts';
import { removeMethod } from '../remove.ts';
import { phoneMethodIds, phones } from './phone-method.ts';
import { mobilePhoneRequired, phoneMethodNotFound } from './refusals.ts';
import { phoneRefusals } from './replay.ts';

const alternateWords = /without first deleting alternate mobile number/i;

export const deleteRefusals: readonly Rule<typeof mobilePhoneRequired | typeof defaultMethodProtected>[] = [
  defaultMethodRule,
  {
    when: (fault) => answered(fault, 400, 409) && fault.says(alternateWords),
    verdict: mobilePhoneRequired,
    evidence: 'field',
    source: 'HelloID script',
  },
];

export const deletePhoneMethod = removeMethod(phones, {
  notFound: phoneMethodNotFound,
  rules: deleteRefusals,
  replayedRefusals: phoneRefusals,
  explain({ items }, { methodId }, fault) {
    const alternateRemains = items.some((phone) => phone.phoneType === 'ALTERNATE_MOBILE');
    const isForAlternate = methodId === phoneMethodIds.MOBILE && alternateRemains && fault.status === 400;
    return isForAlternate ? mobilePhoneRequired(fault.requestId) : null;
  },
});
