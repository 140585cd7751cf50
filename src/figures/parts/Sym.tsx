/** A symbol of the formulas in a figure's text: an italic letter with an upright or italic index. */
export function Sym({ of, index }: { of: string; index?: string }) {
  return (
    <i class="fg-sym">
      {of}
      {index === undefined ? null : <sub>{index}</sub>}
    </i>
  );
}

/** The same inside an SVG text. */
export function SvgSym({ of, index }: { of: string; index?: string }) {
  return (
    <>
      <tspan class="fg-sym">{of}</tspan>
      {index === undefined ? null : (
        <tspan class="fg-index" dy="0.3em">
          {index}
        </tspan>
      )}
    </>
  );
}
