import { z } from 'zod';
import type { DocumentAssistant } from '../../../server/assistants/document.ts';
import { twoPageResume } from '../../fixtures/documents/two-page-resume.ts';

/** For services that need more than one text to begin with: notes as short as the example name no work to plan for. */
const given: Readonly<Record<string, Record<string, unknown>>> = {
  'action-plan': {
    notes: '국민취업지원제도 I유형, 통지 11/2. 경리 5년. 4시 하원이라 9~15시만 가능. 다음 상담 12/2 10시',
    aims: '경리 사무원',
  },
};

/**
 * An input with which a service drafts: its first example in the field that takes one text, or what is listed above.
 *
 * @throws Error where a service is new, takes more than one text, and is not listed
 */
export function exampleInput({ id, input, examples }: DocumentAssistant): Record<string, unknown> {
  const listed = given[id];
  if (listed) return listed;
  const example = examples[0] ?? twoPageResume;
  const fields = Object.keys(z.toJSONSchema(input, { io: 'input', unrepresentable: 'any' }).properties ?? {});
  for (const field of fields) {
    for (const value of [example, [example]]) {
      const parsed = input.safeParse({ [field]: value });
      if (parsed.success) return { [field]: value };
    }
  }
  throw new Error(`Say in ${import.meta.url} what ${id} is given, so that its model is watched too.`);
}
