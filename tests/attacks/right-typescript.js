// ATTACK {"name": "right-typescript", "verdicts": ["accepted"]}
type Vec2<T extends number = number> = readonly T[];
interface Options { readonly by?: number }
abstract class Base<T> { abstract run(v: Vec2): T; declare unused: string }
class Twice extends Base<number[]> { override run(v: Vec2): number[] { return v.map((x) => x * 2) satisfies number[] } }
declare const nothing: unique symbol;
function solve(v: number[], options?: Options): number[];
function solve(v: any, { by = 1 }: Options = {} as const): number[] { return (<any>new Twice()).run(v as Vec2)!.map((x: number): number => x * by!) }
