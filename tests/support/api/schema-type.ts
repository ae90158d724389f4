import { docBefore, isNode, type Node, nameOf, nodes, type Parsed } from './nodes.ts';

/** Fields from which on a shorter form is the more readable one; our choice. */
const MANY = 6;

/**
 * A valibot schema of a declaration file as the type that it reads: `v.NullableSchema<v.NumberSchema<…>, …>` is `number | null`. What has been
 * shown once is named by where it stands.
 */
export function typeOfSchema(file: Parsed, schema: Node, root: string): string {
  const shown = new Map<string, string>();

  /** `path` is a type expression for this very place. */
  function show(node: Node, indent: string, path: string): string {
    const [first, second] = nodes(isNode(node.typeArguments) ? node.typeArguments.params : []);
    const kind = kindOf(node);
    if (kind === 'StringSchema') return 'string';
    if (kind === 'NumberSchema') return 'number';
    if (kind === 'BooleanSchema') return 'boolean';
    if (first === undefined) throw new TypeError(`${path}: expected a schema with arguments, got ${kind}`);
    if (kind === 'LiteralSchema') return file.text.slice(first.start, first.end).replaceAll('"', "'");
    if (kind === 'PicklistSchema')
      return elementsOf(first)
        .map((one) => file.text.slice(one.start, one.end).replaceAll('"', "'"))
        .join(' | ');
    if (kind === 'NullableSchema') return `${show(first, indent, `NonNullable<${path}>`)} | null`;
    if (kind === 'ArraySchema') return arrayOf(show(first, indent, `${path}[number]`));
    if (kind === 'RecordSchema' && second !== undefined)
      return `Record<string, ${show(second, indent, `${path}[string]`)}>`;
    if (kind === 'SchemaWithPipe') {
      const [piped] = elementsOf(first);
      if (piped !== undefined) return show(piped, indent, path);
    }
    if (kind === 'ObjectSchema') return object(first, indent, path);
    throw new TypeError(`${path}: expected a kind of schema we know, got ${kind}`);
  }

  function object(literal: Node, indent: string, path: string): string {
    // The same fields in another place have the same text but for their indentation.
    const text = file.text.slice(literal.start, literal.end).replace(/\n\s+/gu, '\n');
    const before = shown.get(text);
    if (before !== undefined && text.split('\n').length > MANY) return before;
    shown.set(text, path);
    const fields = nodes(literal.members).map((member) => {
      const key = nameOf(member.key);
      const annotation = member.typeAnnotation as { readonly typeAnnotation: Node };
      return {
        key,
        doc: docBefore(file, member),
        type: show(annotation.typeAnnotation, `${indent}  `, `${path}['${key}']`),
      };
    });
    const [first] = fields;
    if (fields.length > MANY && fields.every(({ doc, type }) => doc === null && type === first?.type)) {
      return `{ [name in ${fields.map(({ key }) => `'${key}'`).join(' | ')}]: ${first?.type} }`;
    }
    const lines = fields.map(({ key, doc, type }) => {
      const comment = doc === null ? '' : `${indent}  /** ${doc.replaceAll('\n', ' ')} */\n`;
      return `${comment}${indent}  ${key}: ${type};`;
    });
    return `{\n${lines.join('\n')}\n${indent}}`;
  }

  return show(schema, '', root);
}

function kindOf({ typeName }: Node): string {
  return isNode(typeName) && isNode(typeName.right) ? nameOf(typeName.right) : 'something else';
}

/** Of `["a", "b"]` and `readonly ["a", "b"]`. */
function elementsOf(tuple: Node): readonly Node[] {
  return isNode(tuple.typeAnnotation) ? elementsOf(tuple.typeAnnotation) : nodes(tuple.elementTypes);
}

function arrayOf(element: string): string {
  return / \| /u.test(element.replace(/\{.*\}/su, '')) ? `(${element})[]` : `${element}[]`;
}
