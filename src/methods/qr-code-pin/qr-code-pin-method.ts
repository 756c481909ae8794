// Graph's qrCodePinAuthenticationMethod and its access requirements. One for each person at most, at a path of its own.
// https://learn.microsoft.com/graph/api/resources/qrcodepinauthenticationmethod

import { z } from 'zod';
import { parseMethodId } from '../../graph/ids.ts';
import { path } from '../../graph/request.ts';
import { methodAccess } from '../access.ts';
import { defineMethod } from '../method.ts';

const time = z.iso.datetime({ offset: true }).nullish().catch(null);
const id = z.string().max(256).nullish();
const code = z.object({ id, startDateTime: time, expireDateTime: time, createdDateTime: time }).nullish();
const pin = z
  .object({ id, forceChangePinNextSignIn: z.boolean().nullish(), createdDateTime: time, updatedDateTime: time })
  .nullish();

const withNulls = (found: z.output<typeof code>) =>
  found == null
    ? null
    : {
        id: found.id ?? null,
        startDateTime: found.startDateTime ?? null,
        expireDateTime: found.expireDateTime ?? null,
        createdDateTime: found.createdDateTime ?? null,
      };

export const qrCodes = defineMethod({
  typename: 'QrCodePinMethod',
  collection: 'qrCodePinMethod',
  scope: 'QrCodePinMethods',
  issue: 'QrCodePinMethods.Issue',
  missingIn: ['USGOV', 'USGOV_DOD', 'CHINA'],
  isInMixedList: false,
  isSingleton: true,
  paths: {
    list: (user) => path`/users/${user}/authentication/qrCodePinMethod`,
    one: (user) => path`/users/${user}/authentication/qrCodePinMethod`,
  },
  parseId: parseMethodId,
  wire: { standardQRCode: code, temporaryQRCode: code, pin },
  decode: ({ standardQRCode, temporaryQRCode, pin: found }) => ({
    standardQRCode: withNulls(standardQRCode),
    temporaryQRCode: withNulls(temporaryQRCode),
    pin:
      found == null
        ? null
        : {
            id: found.id ?? null,
            forceChangePinNextSignIn: found.forceChangePinNextSignIn ?? null,
            createdDateTime: found.createdDateTime ?? null,
            updatedDateTime: found.updatedDateTime ?? null,
          },
  }),
  access: methodAccess('UserAuthMethod-QR'),
});

export type QrMethod = NonNullable<ReturnType<typeof qrCodes.decodeOne>>;
