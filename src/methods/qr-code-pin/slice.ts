// What the slice of QR codes with PIN hands to the registry.

import { removeMethod } from '../remove.ts';
import { methodSlice } from '../slice.ts';
import { issueQrCodePin, issueTemporaryQrCode, resetQrCodePin } from './issue-qr-code.ts';
import { qrCodes } from './qr-code-pin-method.ts';

export const qrCodePinSlice = methodSlice(qrCodes, {
  mutations: {
    issueQrCodePin,
    resetQrCodePin,
    issueTemporaryQrCode,
    // https://learn.microsoft.com/graph/api/qrcodepinauthenticationmethod-delete
    deleteQrCodePinMethod: removeMethod(qrCodes, {}),
  },
});
