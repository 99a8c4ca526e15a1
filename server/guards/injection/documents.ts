import { attackIn } from '../injection.ts';

/** Without any of these a text holds no order to a machine; nearly every passage of law is done with here. */
const suspicious =
  /무시|잊|프롬프트|역할|너는|당신은|탈옥|답변|응답|대답|출력|지시|명령|시스템|인공지능|챗봇|나루|비밀번호|prompt|ignor|disregard|forget|system|assistant|instruct|you |jailbreak|respond|output|reveal|<\||\[\/?INST|<|[ㄱ-ㅎㅏ-ㅣ]{3}|[A-Za-z0-9+/]{24}|&#|\\u[0-9a-f]{4}|%[0-9a-f]{2}%|[\u0400-\u04ff]|指令|忽略|忘记|提示|bỏ qua/iu;
const controlWord = String.raw`<\|[a-z_]+\|>|<\/?(?:start_of_turn|end_of_turn|system|assistant|user|instruction|자료|계산|질문|bos|eos)>|\[\/?(?:INST|SYS|SYSTEM)\]|<<\/?SYS>>`;
/** From the first control word of a chat template, or of the frame in which a prompt puts documents, to the last. */
const controlled = new RegExp(`(?:${controlWord})(?:[\\s\\S]{0,4000}(?:${controlWord}))?`, 'giu');
/** Sentences, each with the white space behind it. */
const sentence = /(?:[^\n.!?。！？]|[.!?](?!\s|$))*(?:[.!?。！？]+|\n|$)\s*/gu;

const kept = new Map<string, string>();
const mostKept = 4000;

/**
 * A document's text without sentences that give orders to the machine, and without control words: what stands in a
 * document is read, never followed. A text without such comes back as it is.
 */
export function withoutInstructions(text: string): string {
  if (!suspicious.test(text)) return text;
  const known = kept.get(text);
  if (known !== undefined) return known;
  const plain = text.replace(controlled, ' ');
  const cleaned = attackIn(text, true) === null ? plain : withoutAttacks(plain);
  if (kept.size >= mostKept) kept.clear();
  kept.set(text, cleaned);
  return cleaned;
}

/** An order goes on to the end of its line: 너는 해적이다. 해적처럼 답하라. */
function withoutAttacks(text: string): string {
  return text
    .split(/(?<=\n)/)
    .map((line) => {
      const pieces = line.match(sentence) ?? [];
      const order = pieces.findIndex((piece) => attackIn(piece, true) !== null);
      if (order >= 0) return `${pieces.slice(0, order).join('').trimEnd()}${line.endsWith('\n') ? '\n' : ''}`;
      return attackIn(line, true) === null ? line : '';
    })
    .join('');
}
