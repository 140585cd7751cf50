/** Formulas that are wider than the page scroll by themselves; only those are stops for the keyboard. */
const formulas = document.querySelectorAll<HTMLElement>('.katex-display');

const observer = new ResizeObserver((entries) => {
  for (const { target } of entries) {
    if (target.scrollWidth > target.clientWidth) target.setAttribute('tabindex', '0');
    else target.removeAttribute('tabindex');
  }
});
for (const formula of formulas) observer.observe(formula);
