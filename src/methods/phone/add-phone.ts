// Mutation.addPhoneMethod. https://learn.microsoft.com/graph/api/authentication-post-phonemethods

import type { GatewayContext } from '../../context.ts';
import { invalidInput } from '../../errors/members.ts';
import type { MutationResolvers, ResolversTypes, ResolversUnionTypes } from '../../generated/resolvers.ts';
import { runWrite } from '../../writes/run-write.ts';
import type { Write } from '../../writes/write.ts';
import { admitPerson, generalError, readBack } from '../target.ts';
import { saveAccess } from './access.ts';
import { addRules, classify } from './errors.ts';
import { graphPhoneTypes, phoneMethodIds, phones } from './phone-method.ts';
import { parsePhoneNumber } from './phone-number.ts';
import { mobilePhoneRequired, phoneAlreadyExists } from './refusals.ts';
import {
  acceptsSaved,
  describe,
  findSaved,
  judgeSaved,
  type KeptSave,
  numberInUse,
  numberViolations,
  type Saving,
  saved,
  shownSave,
} from './save-phone.ts';
import { outcomeUncertain, type SentPhoneWrite, sendWrite } from './send-write.ts';

type AddResult = ResolversUnionTypes<ResolversTypes>['AddPhoneMethodResult'];
type KeptResult = Exclude<AddResult, { __typename: 'AddPhoneMethodSuccess' }> | KeptSave<'AddPhoneMethodSuccess'>;

const success = 'AddPhoneMethodSuccess';
const adding = { action: 'addPhoneMethod', success, numberField: 'input.phoneNumber' } as const;

export const addPhoneMethod: NonNullable<MutationResolvers['addPhoneMethod']> = async (_root, args, context) => {
  const { phoneType } = args.input;
  const phoneNumber = parsePhoneNumber(args.input.phoneNumber);
  const admitted = await admitPerson(context, 'addPhoneMethod', args, numberViolations(phoneNumber));
  if (!admitted.ok) return admitted.error;
  if (phoneNumber === null) throw new Error('A malformed number was admitted.');
  const { user } = admitted;
  const saving: Saving = { user, methodId: phoneMethodIds[phoneType], phoneNumber, phoneType, answered: null };
  const body = { phoneNumber, phoneType: graphPhoneTypes[phoneType] };
  const request = { method: 'POST', path: phones.paths.list(user.id), body } as const;
  const described = describe(adding, saving, args.idempotencyKey);
  const result = await runWrite<KeptResult>(context, described, async (write) => {
    const sent = await sendWrite(context, write, {
      target: saving,
      request,
      judge: judgeSaved(phoneNumber),
      accepts: acceptsSaved(saving, false),
      // Graph never overwrites: it refuses a second phone of the same type.
      mayRepeat: () => true,
      access: saveAccess,
    });
    if (sent.is === 'undecided') return sent.error;
    if (sent.is === 'refused') return refusedAdd(context, write, saving, sent);
    return saved(success, saving, sent);
  });
  return result.__typename === success ? shownSave(result as KeptSave<typeof success>, saving) : (result as AddResult);
};

async function refusedAdd(
  context: GatewayContext,
  write: Write,
  saving: Saving,
  { fault, isSecond }: Extract<SentPhoneWrite, { is: 'refused' }>,
): Promise<KeptResult> {
  const verdict = classify(addRules, fault);
  const { user, phoneType } = saving;
  if (verdict === 'savedWithoutSignIn') return numberInUse(context, success, write, saving, fault.requestId);
  // The existing phone may be the one that the first attempt saved.
  if (isSecond) return (await findSaved(context, success, write, saving)) ?? outcomeUncertain(write);
  if (verdict === null) return generalError(context, user, saveAccess, fault);
  if (verdict === 'numberRefused') return invalidInput('input.phoneNumber', 'REJECTED_BY_GRAPH', fault.requestId);
  const found = await readBack(context, phones, saving, saveAccess, fault);
  if (!found.ok) return found.error;
  if (found.found !== null) return phoneAlreadyExists(phoneType, fault.requestId);
  const hasMobile = found.methods.items.some((phone) => phone.phoneType === 'MOBILE');
  if (phoneType === 'ALTERNATE_MOBILE' && !hasMobile) return mobilePhoneRequired(fault.requestId);
  return generalError(context, user, saveAccess, fault);
}
