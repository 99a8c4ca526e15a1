import type { Assistant } from '../assistants/assistant.ts';
import type { Visitor } from '../identity/visitor.ts';
import type { Urgency } from '../models/fair-order.ts';

/**
 * Whose work waits for the model, by what the server itself knows and never by what a request says of itself: a program
 * of the house is a batch; a counselor has a person in front of them, and so has whoever uses a service that is for
 * counselors alone; everybody else asks for themselves.
 */
export function urgencyOf(
  { program, account }: Pick<Visitor, 'program' | 'account'>,
  { roles }: Pick<Assistant, 'roles'>,
): Urgency {
  if (program) return 'batch';
  const atTheDesk = account?.roles.includes('counselor') || roles.every((role) => role === 'counselor');
  return atTheDesk ? 'session' : 'person';
}
