import { Router } from 'express';
import { type MaskedTexts, MaskRequest } from '../contracts/index.ts';
import { maskInput } from '../pipeline/mask-input.ts';
import { incoming } from './incoming.ts';

/** `POST /v1/masked-texts`: what a counselor noted, as it may be shown and sent. Nothing is stored. */
export function maskedTextsOverHttp(): Router {
  const router = Router();
  router.post('/v1/masked-texts', async (request, response) => {
    const { texts } = incoming(MaskRequest, request.body);
    const { input, found } = await maskInput(texts, []);
    response.json({ texts: input as MaskedTexts['texts'], masked: found.length > 0 } satisfies MaskedTexts);
  });
  return router;
}
