// Mutation.updatePhoneMethod. https://learn.microsoft.com/graph/api/phoneauthenticationmethod-update

import type { GatewayContext } from '../../context.ts';
import { invalidInput } from '../../errors/members.ts';
import type { MutationResolvers, ResolversTypes, ResolversUnionTypes } from '../../generated/resolvers.ts';
import type { AssignablePhoneType } from '../../generated/schema.ts';
import { runWrite } from '../../writes/run-write.ts';
import type { Write } from '../../writes/write.ts';
import { generalError, readBack, type WriteTarget } from '../target.ts';
import { saveAccess } from './access.ts';
import { classify, updateRules } from './errors.ts';
import { graphPhoneTypes, phoneMethodIds, phones } from './phone-method.ts';
import { parsePhoneNumber } from './phone-number.ts';
import { phoneMethodNotFound } from './refusals.ts';
import {
  acceptsSaved,
  describe,
  judgeSaved,
  type KeptSave,
  numberInUse,
  numberViolations,
  type Saving,
  saved,
  shownSave,
} from './save-phone.ts';
import { type SentPhoneWrite, sendWrite } from './send-write.ts';
import { admitPhone } from './write-target.ts';

type UpdateResult = ResolversUnionTypes<ResolversTypes>['UpdatePhoneMethodResult'];
type KeptResult =
  | Exclude<UpdateResult, { __typename: 'UpdatePhoneMethodSuccess' }>
  | KeptSave<'UpdatePhoneMethodSuccess'>;

const success = 'UpdatePhoneMethodSuccess';
const updating = { action: 'updatePhoneMethod', success, numberField: 'input.phoneNumber' } as const;

export const updatePhoneMethod: NonNullable<MutationResolvers['updatePhoneMethod']> = async (_root, args, context) => {
  const phoneNumber = parsePhoneNumber(args.input.phoneNumber);
  const admitted = await admitPhone(context, 'updatePhoneMethod', args, numberViolations(phoneNumber));
  if (!admitted.ok) return admitted.error;
  if (phoneNumber === null) throw new Error('A malformed number was admitted.');
  const { user, methodId } = admitted.value;
  const phoneType = typeOf(admitted.value);
  const saving: Saving = { user, methodId, phoneNumber, phoneType, answered: null };
  const body = { phoneNumber, phoneType: graphPhoneTypes[phoneType] };
  const request = { method: 'PATCH', path: phones.paths.one(user.id, methodId), body } as const;
  const described = describe(updating, saving, args.idempotencyKey);
  const result = await runWrite<KeptResult>(context, described, async (write) => {
    const sent = await sendWrite(context, write, {
      target: saving,
      request,
      judge: judgeSaved(phoneNumber),
      accepts: acceptsSaved(saving, true),
      // A different number may be the old one, or one that somebody has written since.
      mayRepeat: () => false,
      access: saveAccess,
    });
    if (sent.is === 'undecided') return sent.error;
    if (sent.is === 'refused') return refusedUpdate(context, write, saving, sent);
    return saved(success, saving, sent);
  });
  return result.__typename === success
    ? shownSave(result as KeptSave<typeof success>, saving)
    : (result as UpdateResult);
};

async function refusedUpdate(
  context: GatewayContext,
  write: Write,
  saving: Saving,
  { fault }: Extract<SentPhoneWrite, { is: 'refused' }>,
): Promise<KeptResult> {
  const verdict = classify(updateRules, fault);
  if (verdict === null) return generalError(context, saving.user, saveAccess, fault);
  if (verdict === 'savedWithoutSignIn') return numberInUse(context, success, write, saving, fault.requestId);
  if (verdict === 'numberRefused') return invalidInput('input.phoneNumber', 'REJECTED_BY_GRAPH', fault.requestId);
  const found = await readBack(context, phones, saving, saveAccess, fault);
  if (!found.ok) return found.error;
  if (found.found === null) return phoneMethodNotFound(fault.requestId);
  return generalError(context, saving.user, saveAccess, fault);
}

function typeOf(target: WriteTarget): AssignablePhoneType {
  const types = Object.keys(phoneMethodIds) as AssignablePhoneType[];
  return types.find((type) => phoneMethodIds[type] === target.methodId) ?? 'MOBILE';
}
