/**
 * The value of a computation such as `(3650000 - 2) * 4.75% / 2`.
 * @throws Error where the text is none
 */
export function evaluate(expression: string): number {
  const tokens = expression.match(/\d+(?:\.\d+)?%?|[-+*/()]/g) ?? [];
  if (tokens.join('') !== expression.replace(/\s/g, '')) throw new Error(`no computation: ${expression}`);
  let at = 0;

  function sum(): number {
    let value = product();
    while (tokens[at] === '+' || tokens[at] === '-') value += tokens[at++] === '+' ? product() : -product();
    return value;
  }
  function product(): number {
    let value = factor();
    while (tokens[at] === '*' || tokens[at] === '/')
      value = tokens[at++] === '*' ? value * factor() : value / factor();
    return value;
  }
  function factor(): number {
    const token = tokens[at++] ?? '';
    if (token === '(') {
      const value = sum();
      if (tokens[at++] !== ')') throw new Error(`a parenthesis is open: ${expression}`);
      return value;
    }
    const value = Number.parseFloat(token);
    if (Number.isNaN(value)) throw new Error(`no number where one must be: ${expression}`);
    return token.endsWith('%') ? value / 100 : value;
  }

  const value = sum();
  if (at < tokens.length) throw new Error(`more than one computation: ${expression}`);
  return value;
}
