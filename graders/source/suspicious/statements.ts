import { bare, type Suspicion, written } from './suspicion.ts';
import { child, type Node, walk } from '../tree.ts';

/** Conditions, loops and statements that do something else than they seem to. */
export const statements: Suspicion = ({ node, within }, source) => {
  const test = child(node, 'test');
  if (test && TESTED.has(node.type) && bare(test).type === 'AssignmentExpression' && bare(test).operator === '=') {
    const { start } = bare(test);
    return { code: 'assignsInCondition', at: start, values: { name: written(child(bare(test), 'left'), source) } };
  }
  switch (node.type) {
    case 'IfStatement':
      return child(node, 'consequent')?.type === 'EmptyStatement'
        ? { code: 'emptyBody', at: (child(node, 'consequent') as Node).start, values: { word: 'if' } }
        : undefined;
    case 'ForStatement':
    case 'WhileStatement': {
      const word = node.type === 'ForStatement' ? 'for' : 'while';
      if (child(node, 'body')?.type === 'EmptyStatement' && next(node, within?.node)?.type === 'BlockStatement')
        return { code: 'emptyBody', at: (child(node, 'body') as Node).start, values: { word } };
      return test && readsPastEnd(test, child(node, 'body') as Node, source);
    }
    case 'ForInStatement':
      return { code: 'forIn', at: node.start, values: { list: written(child(node, 'right'), source) } };
    case 'ReturnStatement':
      return !child(node, 'argument') && next(node, within?.node)?.type === 'ExpressionStatement'
        ? { code: 'returnAlone', at: node.start }
        : undefined;
    case 'ExpressionStatement': {
      const expression = child(node, 'expression') as Node;
      return expression.type === 'BinaryExpression' && /^===?$/.test(String(expression.operator))
        ? { code: 'comparesOnly', at: expression.start, values: { name: written(child(expression, 'left'), source) } }
        : undefined;
    }
    default:
      return undefined;
  }
};

const TESTED = new Set(['IfStatement', 'WhileStatement', 'DoWhileStatement', 'ConditionalExpression']);

/** `i <= xs.length`, where the loop reads `xs[i]`. */
function readsPastEnd(test: Node, body: Node, source: string): ReturnType<Suspicion> {
  const [left, right] = [child(test, 'left'), child(test, 'right')];
  const isLength = right?.type === 'MemberExpression' && child(right, 'property')?.name === 'length';
  if (test.operator !== '<=' || !isLength || left?.type !== 'Identifier') return undefined;
  const index = written(left, source);
  const element = `${written(child(right, 'object'), source)}[${index}]`;
  let isRead = false;
  walk(body, ({ node }) => {
    if (node.type === 'MemberExpression' && written(node, source) === element) isRead = true;
    return;
  });
  return isRead ? { code: 'pastTheEnd', at: test.start, values: { index, length: written(right, source) } } : undefined;
}

/**
 * The statement that follows in the same block. Its place is found by halving: a block may have ten thousand statements, each of which is
 * asked for the next.
 */
function next(node: Node, block: Node | undefined): Node | undefined {
  const body = Array.isArray(block?.body) ? (block.body as Node[]) : []; // statements, in the order of the source
  let [low, high] = [0, body.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((body[middle] as Node).start <= node.start) low = middle + 1;
    else high = middle;
  }
  return body[low - 1] === node ? body[low] : undefined;
}
