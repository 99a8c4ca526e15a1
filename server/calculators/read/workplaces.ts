const counted =
  /(?:두|2|세|3)\s?(?:군데|곳|탕|개(?:의)?\s?(?:회사|직장|사업장|가게|알바))|투\s?잡|쓰리\s?잡|겸직|겸업|회사\s?(?:두|2)\s?개/;
const another =
  /(?:다른|또\s?다른)\s?(?:회사|직장|가게|카페|식당|편의점|곳|데|사업장)(?:에서|에)(?:도|는)\s?[^.?!]{0,12}(?:일|알바|근무|다니|다녀)/;
const named =
  /([가-힣A-Za-z]{1,8}(?:카페|편의점|식당|회사|가게|학원|마트|매장|점|사))(?:에서|에|는|은)[^.?!]{1,24}\d[^.?!]{0,24}?([가-힣A-Za-z]{1,8}(?:카페|편의점|식당|회사|가게|학원|마트|매장|점|사))(?:에서|에|는|은)[^.?!]{1,24}\d/;

/** Work in two places at once: the law counts each by itself, so numbers told of both must not be mixed. */
export function tellsOfTwoWorkplaces(text: string): boolean {
  if (counted.test(text) || another.test(text)) return true;
  const places = named.exec(text);
  return places !== null && places[1] !== places[2];
}
