import { z } from 'zod';
import { CalendarDate, OpenedPassage } from './passage.ts';

/** How a passage hangs together with another, seen from the first. */
export const RelatedKind = z.enum([
  'carried_out_by',
  'punished_by',
  'explained_by',
  'cites',
  'cited_by',
  'carries_out',
  'punishes',
  'rests_on',
]);
export type RelatedKind = z.infer<typeof RelatedKind>;

const RelatedPassage = OpenedPassage.pick({
  id: true,
  kind: true,
  title: true,
  locator: true,
  heading: true,
  effectiveFrom: true,
  mark: true,
});

export const RelatedRequest = z.object({ asOf: CalendarDate.optional() });

/** `GET /v1/passages/:id/related`: what hangs together with a passage on a day, by kind. */
export const RelatedPassages = z.object({
  asOf: CalendarDate,
  groups: z.array(
    z.object({
      kind: RelatedKind,
      /** In Korean, for people. */
      label: z.string(),
      passages: z.array(RelatedPassage),
      /** Articles of the kind that are not in the index, as they are named. */
      missing: z.array(z.string()),
    }),
  ),
});
export type RelatedPassages = z.infer<typeof RelatedPassages>;
