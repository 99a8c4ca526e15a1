import { renderMarkdown } from '../answer/markdown.ts';
import type { Language, Messages } from '../messages/index.ts';
import type { Turn } from '../talk/turn.ts';
import { talkText } from './talk-text.ts';

const css = `body{max-inline-size:42rem;margin:2rem auto;padding:0 1rem;font:16px/1.6 "Pretendard GOV",Pretendard,system-ui,"Apple SD Gothic Neo","Noto Sans KR","Malgun Gothic",sans-serif;color:#000;background:#fff}
h1{font-size:1.5em}h2{font-size:1.1em;margin:2em 0 .5em;border-top:1px solid #58616a;padding-top:1em}h3,h4{font-size:1em}
table{border-collapse:collapse}th,td{border:1px solid #58616a;padding:4px 8px;text-align:start}
.after{white-space:pre-wrap;font-size:.9em;border-inline-start:2px solid #58616a;padding-inline-start:1em}button{all:unset}button::before{content:"["}button::after{content:"]"}`;

/** Opens the talk in a window of its own, laid out for paper, and asks to print it. */
export function printTalk(turns: readonly Turn[], m: Messages, language: Language, now: Date): void {
  const page = open('', '_blank');
  if (!page) return;
  const { document: paper } = page;
  const { title, lines, turns: parts } = talkText(turns, m, language, now);
  const add = (parent: Element, tag: string, text = ''): HTMLElement => {
    const node = parent.appendChild(paper.createElement(tag));
    node.textContent = text;
    return node;
  };
  paper.documentElement.lang = language;
  paper.title = title;
  const sheet = new (page as Window & typeof globalThis).CSSStyleSheet();
  sheet.replaceSync(css);
  paper.adoptedStyleSheets = [sheet];
  const main = add(paper.body, 'main');
  add(main, 'h1', title);
  for (const line of lines) add(main, 'p', line);
  for (const { question, answer, citations, after } of parts) {
    add(main, 'h2', `${m.you}: ${question}`);
    add(main, 'h3', m.naru);
    const sources = { has: (n: number) => citations.some((one) => one.n === n), label: m.source };
    renderMarkdown(add(main, 'div'), answer, sources);
    add(main, 'div', after.join('\n')).className = 'after';
  }
  page.print();
}
