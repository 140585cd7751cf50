/** Formulas and commands that are wider than the page scroll by themselves; only those are stops for the keyboard. */
const wide = document.querySelectorAll<HTMLElement>('.katex-display, .guide pre');

const observer = new ResizeObserver((entries) => {
  for (const { target } of entries) {
    if (target.scrollWidth > target.clientWidth) target.setAttribute('tabindex', '0');
    else target.removeAttribute('tabindex');
  }
});
for (const part of wide) observer.observe(part);
