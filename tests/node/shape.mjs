// Holds a value against a type of the shipped .d.ts: a small reader of the subset of TypeScript that is written there.
const TOKEN = /\s*(\/\*\*.*?\*\/|\/\/[^\n]*|'[^']*'|\d+|[A-Za-z_$][\w$]*|=>|[{}[\]()|?:;,<>=.])/gsy;

/** The type aliases of a .d.ts by name. */
export function aliases(source) {
  const out = {};
  for (const [, name, body] of source.matchAll(/export type (\w+) =((?:[^;{]|\{(?:[^{}]|\{(?:[^{}]|\{[^{}]*\})*\})*\})*);/g)) out[name] = parse(body);
  return out;
}

function parse(text) {
  const tokens = [...text.matchAll(TOKEN)].map((m) => m[1]).filter((t) => !t.startsWith('/'));
  let at = 0;
  const next = () => tokens[at++], peek = () => tokens[at];
  const eat = (t) => peek() === t && (at++, true);
  const must = (t) => { if (!eat(t)) throw new Error(`expected ${t} before ${tokens.slice(at, at + 5).join(' ')} in ${text}`); };
  const union = () => { eat('|'); const any = [postfix()]; while (eat('|')) any.push(postfix()); return any.length === 1 ? any[0] : { any }; };
  const postfix = () => { eat('readonly'); let t = primary(); while (peek() === '[' && tokens[at + 1] === ']') { at += 2; t = { list: t }; } return t; };
  const primary = () => {
    const t = next();
    if (t === '{') {
      const fields = {};
      while (!eat('}')) { eat('readonly'); const name = next(), optional = eat('?'); must(':'); fields[name] = { type: union(), optional }; if (!eat(';')) eat(','); }
      return { fields };
    }
    if (t === '(') { const inner = union(); must(')'); return inner; }
    if (t.startsWith("'")) return { exactly: t.slice(1, -1) };
    if (/^\d/.test(t)) return { exactly: Number(t) };
    if (eat('<')) { const of = [union()]; while (eat(',')) of.push(union()); must('>'); return { generic: t, of }; }
    return { name: t };
  };
  return union();
}

/** Everything in `value` that is not as the type says, one line each; empty when it conforms. */
export function problems(types, type, value, place = '') {
  if (typeof type === 'string') type = { name: type };
  const shown = () => JSON.stringify(value)?.slice(0, 60);
  if (type.any) {
    const tried = type.any.map((t) => problems(types, t, value, place));
    // The variant that comes nearest speaks.
    return tried.some((p) => !p.length) ? [] : tried.sort((a, b) => a.length - b.length)[0];
  }
  if ('exactly' in type) return value === type.exactly ? [] : [`${place}: ${shown()} is not '${type.exactly}'`];
  if (type.list) return Array.isArray(value) ? value.flatMap((v, n) => problems(types, type.list, v, `${place}[${n}]`)) : [`${place}: ${shown()} is no list`];
  if (type.fields) {
    if (typeof value !== 'object' || value === null || Array.isArray(value) || value instanceof Map) return [`${place}: ${shown()} is no plain object`];
    const out = Object.keys(value).filter((k) => !(k in type.fields)).map((k) => `${place}.${k}: not in the type`);
    for (const [name, { type: t, optional }] of Object.entries(type.fields)) {
      if (value[name] === undefined) { if (!optional || name in value) out.push(`${place}.${name}: missing`); } else out.push(...problems(types, t, value[name], `${place}.${name}`));
    }
    return out;
  }
  if (type.generic === 'Record') return Object.entries(value).flatMap(([k, v]) => problems(types, type.of[1], v, `${place}.${k}`));
  if (['string', 'number', 'boolean', 'undefined'].includes(type.name)) return typeof value === type.name ? [] : [`${place}: ${shown()} is no ${type.name}`];
  if (!types[type.name]) throw new Error(`no type ${type.name}`);
  return problems(types, types[type.name], value, place);
}
