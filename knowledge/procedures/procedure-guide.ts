import type { Guide } from '../guides/guide.ts';
import { type Contacts, contactLine } from './contacts.ts';
import type { Procedure } from './procedure.ts';

/**
 * A procedure in the form of a guide, so that it is indexed, cited and opened like one. Each sentence stands alone,
 * and a list stays with the sentence that opens it.
 * @throws Error where the procedure names a contact that is not in contacts.yaml
 */
export function guideOfProcedure(procedure: Procedure, contacts: Contacts): Guide {
  const { id, title, topic, audience, law, questions, as_of, review_by, related } = procedure;
  const sections = sectionsOf(procedure, contacts).filter(([, lines]) => lines.length > 0);
  return {
    id,
    title,
    topic,
    audience,
    law,
    questions,
    as_of,
    review_by,
    related,
    body: sections.map(([heading, lines]) => `## ${heading}\n${lines.join('\n')}\n`).join('\n'),
  };
}

function sectionsOf(procedure: Procedure, contacts: Contacts): [heading: string, lines: string[]][] {
  const { summary, who, deadline = [], steps, handling = [], fee } = procedure;
  return [
    ['짧은 답', [summary]],
    ['누가 할 수 있나요', items(who)],
    ['어디에 내나요', [...whereTo(procedure), ...form(procedure)]],
    ['무엇을 내나요', [...papers(procedure), ...(fee ? [fee] : [])]],
    ['기한', items(deadline)],
    ['어떻게 하나요', steps.map((step, index) => `${index + 1}. ${step}`)],
    ['그 뒤에는', items(handling)],
    ['물어볼 곳', [ask(procedure, contacts)]],
  ];
}

const items = (sentences: readonly string[]): string[] => sentences.map((sentence) => `- ${sentence}`);

function whereTo({ title, where: { office, online, law } }: Procedure): string[] {
  return [
    `${title} 창구: ${office}${law ? `(${law})` : ''}.`,
    ...(online ? [`${title} 온라인 창구: ${online}.`] : []),
  ];
}

function form({ title, form: used }: Procedure): string[] {
  return used ? [`${title} 서식: 「${used.name}」 ${used.number}(${used.law}).`] : [];
}

function papers({ title, documents, helpful }: Procedure): string[] {
  return [
    ...(documents ? [`${title}에 필요한 서류(${documents.law}):`, ...items(documents.items)] : []),
    ...(helpful ? [`${title}에 있으면 도움이 되는 자료: ${helpful.join(', ')}.`] : []),
  ];
}

function ask({ title, contacts: keys }: Procedure, contacts: Contacts): string {
  const lines = keys.map((key) => {
    const contact = contacts[key];
    if (!contact) throw new Error(`${title}: contacts.yaml has no "${key}".`);
    return contactLine(contact);
  });
  return `${title} 문의: ${lines.join(', ')}.`;
}
