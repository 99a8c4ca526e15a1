interface Rule {
  readonly allows: boolean;
  readonly path: string;
}

/** By what name sites address this program in their robots.txt. */
const ourName = 'naru';

/**
 * Whether a site's robots.txt lets us fetch a path (RFC 9309): the group of our name, else of everybody; the longest
 * rule that fits decides, and of two as long the one that allows.
 */
export function robotsAllow(robots: string, path: string): boolean {
  const groups = groupsOf(robots);
  const rules = groups.get(ourName) ?? groups.get('*') ?? [];
  const [best] = rules
    .filter((rule) => fits(rule.path, path))
    .sort((one, other) => other.path.length - one.path.length || Number(other.allows) - Number(one.allows));
  return best?.allows ?? true;
}

function groupsOf(robots: string): Map<string, Rule[]> {
  const groups = new Map<string, Rule[]>();
  let agents: string[] = [];
  let open = false;
  for (const line of robots.split(/\r\n|\r|\n/)) {
    const [, field, value] = /^\s*([A-Za-z-]+)\s*:\s*([^#]*)/.exec(line) ?? [];
    if (field === undefined || value === undefined) continue;
    const name = field.toLowerCase();
    if (name === 'user-agent') {
      if (!open) agents = [];
      open = true;
      agents.push(value.trim().toLowerCase());
      for (const agent of agents) groups.set(agent, groups.get(agent) ?? []);
    } else if (name === 'allow' || name === 'disallow') {
      open = false;
      const path = value.trim();
      // An empty rule forbids nothing.
      if (path !== '')
        for (const agent of agents) groups.get(agent)?.push({ allows: name === 'allow', path });
    }
  }
  return groups;
}

/** `*` stands for anything, `$` at the end for the path's end. No expression is made of it: sites could write slow ones. */
function fits(pattern: string, path: string): boolean {
  const toTheEnd = pattern.endsWith('$');
  const [first = '', ...rest] = (toTheEnd ? pattern.slice(0, -1) : pattern).split('*');
  if (!path.startsWith(first)) return false;
  let at = first.length;
  for (const [index, piece] of rest.entries()) {
    const isLast = index === rest.length - 1;
    if (isLast && toTheEnd) return path.length - piece.length >= at && path.endsWith(piece);
    const found = path.indexOf(piece, at);
    if (found === -1) return false;
    at = found + piece.length;
  }
  return !toTheEnd || at === path.length;
}
