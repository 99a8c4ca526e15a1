/** What pages say around their text: buttons, menus, sharing, other articles. */
const button =
  /^(?:기상청 제공|더\s?보기\s?\+?|목록(?:으로|보기)?|인쇄(?:하기)?|프린트|공유(?:하기)?|스크랩|글자\s?크기.{0,12}|본문\s?바로가기|주\s?메뉴\s?바로가기|맨\s?위로|TOP|이전\s?글.{0,60}|다음\s?글.{0,60}|로그인|로그아웃|회원가입|사이트맵|전체\s?메뉴|메뉴\s?(?:열기|닫기)|검색|닫기|URL\s?복사|페이스북|트위터|카카오(?:톡|스토리)|네이버\s?(?:블로그|밴드)|구독(?:하기)?|댓글\s?\d*)$/i;
const otherArticles =
  /^(?:포토\s?이슈|포토\s?뉴스|(?:가장\s?)?많이\s?본\s?(?:뉴스|기사|글)|관련\s?기사|인기\s?기사|실시간\s?뉴스|.{0,6}핫이슈)$/;
const newsSection = /^(?:정치|경제|사회|문화|국제|연예|스포츠|과학|지역|오피니언|전국|생활)$/;
const weather =
  /^[\s•·*-]*(?:맑음|흐림|구름\s?많음|구름\s?조금|비|눈|안개|소나기|박무|연무|황사|천둥번개)?\s*[가-힣]{2,6}\s*-?\d{1,2}(?:\.\d)?\s*℃\s*$/;
const dayInHeader = /^\d{4}[.\-/]\s?\d{1,2}[.\-/]\s?\d{1,2}\.?\s*\([월화수목금토일]\)$/;
const rights =
  /^(?:copyright|ⓒ|©|\(c\)|저작권자)|all rights reserved|무단\s?(?:전재|복제|배포)|^\[?\s*(?:뉴스|기사)\s?(?:출처|제공)\s*[:：]/i;
const breadcrumb = /^(?:home|홈|처음)\s*[>›»]\s*\S/i;
/** Who in the ministry answers for a press release: names and extensions, no matter of the text. */
const pressContact =
  /^(?:\(?(?:총괄|협조|공동)\)?\s*)?담당\s?(?:부서|자)[\s|].*\(0\d{1,2}-\d{3,4}-\d{4}\)\s*\|?$/;

/**
 * Plain text that was copied from a page, without what stood around its text: weather, menus, rights, press contacts, and the
 * list of other articles behind the end. A text without such lines comes back as it was.
 */
export function withoutPageFurniture(text: string): string {
  const lines = text.split('\n');
  const isNewsPage = lines.some((line) => weather.test(line) || otherArticles.test(line.trim()));
  const end = endOfArticle(lines);
  return lines
    .slice(0, end)
    .filter((line, index) => {
      const words = line.trim();
      if (button.test(words) || weather.test(line) || rights.test(words)) return false;
      if (breadcrumb.test(words) || pressContact.test(words)) return false;
      if (dayInHeader.test(words)) return !lines.slice(index, index + 6).some((next) => weather.test(next));
      return !(isNewsPage && newsSection.test(words));
    })
    .join('\n');
}

/** The line where other articles begin: the rights or source line of this one, in its second half, with such a list behind it. */
function endOfArticle(lines: readonly string[]): number {
  const half = Math.floor(lines.length / 2);
  const last = lines.findIndex(
    (line, index) => index >= half && (rights.test(line.trim()) || otherArticles.test(line.trim())),
  );
  if (last === -1) return lines.length;
  const behind = lines.slice(last).map((line) => line.trim());
  return behind.some((line) => otherArticles.test(line) || /^더\s?보기$/.test(line)) ? last : lines.length;
}
