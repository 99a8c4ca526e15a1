import type { DefaultTreeAdapterTypes } from 'parse5';

type Element = DefaultTreeAdapterTypes.Element;
type Parent = DefaultTreeAdapterTypes.ParentNode;

/** What a page carries beside its text. */
const passedOver = new Set(
  'script style noscript template nav footer aside form button select svg iframe object video audio canvas dialog head'.split(
    ' ',
  ),
);
const roles = new Set(
  'navigation banner contentinfo search complementary dialog menu menubar toolbar'.split(' '),
);
/** Words of which Korean public sites make the classes and ids of menus, paths, sharing buttons and the like. */
const names =
  /^(?:gnb|lnb|snb|fnb|tnb|navi?|navigation|breadcrumbs?|location|skip(?:nav|navi|-nav|-link|_nav)?|sitemap|foot(?:er)?|copyright|sns|share|sharing|social|banner|popup|quick(?:menu)?|weather|pagination|paging|paginate|prev-?next|related|recommend|comments?|reply|cookie|toolbar|util(?:ity|menu)?|satisfaction|top-?btn|btn-?(?:area|wrap|group)|ads?|advert(?:isement)?)$/;
/** Boxes that may be made of links alone. */
const boxes = new Set('div ul ol section p table dl'.split(' '));

/** Whether an element is no part of the page's text: by its kind, its role, its name, or because it is a list of links. */
export function isPageFurniture(element: Element): boolean {
  if (passedOver.has(element.tagName) || isHidden(element)) return true;
  const value = (name: string) => element.attrs.find((one) => one.name === name)?.value ?? '';
  if (roles.has(value('role'))) return true;
  const tokens = `${value('class')} ${value('id')}`.toLowerCase().split(/[\s_]+/);
  // A wrapper of the whole page may be called anything; what is named so and holds paragraphs is text all the same.
  if (tokens.some((token) => names.test(token)) && textLength(element, isProse) < 200) return true;
  return boxes.has(element.tagName) && isMenu(element);
}

/** Three links or more, hardly any words beside them, and none of them a sentence. */
function isMenu(element: Element): boolean {
  const links = linksIn(element);
  if (links.length < 3) return false;
  const inLinks = links.reduce((sum, link) => sum + textLength(link), 0);
  return inLinks > textLength(element) * 0.8 && inLinks < links.length * 25;
}

function linksIn(parent: Parent): Element[] {
  return parent.childNodes.flatMap((child) => {
    if (!('tagName' in child)) return [];
    return child.tagName === 'a' ? [child] : linksIn(child);
  });
}

const isProse = (element: Element) =>
  ['p', 'td', 'dd', 'h1', 'h2', 'h3', 'blockquote'].includes(element.tagName);

/** Letters in an element; with `within`, only those in elements that it accepts. */
function textLength(parent: Parent, within?: (element: Element) => boolean): number {
  return parent.childNodes.reduce((sum, child) => {
    if (child.nodeName === '#text' && 'value' in child) return within ? sum : sum + child.value.trim().length;
    if (!('tagName' in child)) return sum;
    return sum + textLength(child, within?.(child) ? undefined : within);
  }, 0);
}

function isHidden(element: Element): boolean {
  return element.attrs.some(
    ({ name, value }) =>
      name === 'hidden' ||
      (name === 'aria-hidden' && value === 'true') ||
      (name === 'style' && /display:\s*none/.test(value)),
  );
}
