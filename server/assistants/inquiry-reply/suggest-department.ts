import { type Department, departments } from './departments.ts';

export interface DepartmentSuggestion {
  readonly department: Department;
  /** Its words that the inquiry has, each once. */
  readonly because: readonly string[];
  /** Others that have a part in it, the weightiest first. */
  readonly beside: readonly Department[];
}

/** A matter that is asked about counts more than one that is told of. */
const askedWeight = 2;
const mostBeside = 2;
/** Whom people write to tells nothing: they ask whether it is the right place. */
const nameOfDepartment = /[가-힣]{2,10}(?:팀|지도과|관리과|지원과)(?![가-힣]*(?:장|원|구))/gu;

/** Who should answer: the department with most of the words, those of the questions counting double. */
export function suggestDepartment(text: string, questions: readonly string[]): DepartmentSuggestion {
  const [told, asked] = [text, questions.join('\n')].map((part) => part.replace(nameOfDepartment, ''));
  const weighed = departments
    .map((department) => ({ department, ...weigh(department, told ?? '', asked ?? '') }))
    .filter(({ weight }) => weight > 0)
    .sort((a, b) => b.weight - a.weight);
  const [first, ...others] = weighed;
  const department = first?.department ?? departments.at(-1);
  if (!department) throw new Error('The table of departments is empty.');
  return {
    department,
    because: first?.because ?? [],
    beside: others.slice(0, mostBeside).map((other) => other.department),
  };
}

function weigh({ words }: Department, text: string, asked: string): { weight: number; because: string[] } {
  const found = new Set<string>();
  let weight = 0;
  for (const [pattern, each] of words) {
    const told = matchesOf(pattern, text);
    const questioned = matchesOf(pattern, asked);
    for (const word of [...told, ...questioned]) found.add(word);
    weight += each * (told.size + askedWeight * questioned.size);
  }
  return { weight, because: [...found].slice(0, 4) };
}

const matchesOf = (pattern: RegExp, text: string): Set<string> =>
  new Set([...text.matchAll(pattern)].map(([word]) => word.replace(/\s/g, '')));
