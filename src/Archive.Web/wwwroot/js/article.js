import { announce } from "./announcing.js";

/** Leads from one quotation of a checked article to the next, and keeps the article where it is; null on other pages. */
export function startArticle() {
  const article = document.querySelector("[data-article]");
  const marks = article ? [...article.querySelectorAll(".quoted[id]")] : [];
  if (marks.length === 0) {
    return null;
  }
  const isBeside = matchMedia("(min-width: 62rem)");

  function open(mark) {
    const top = scrollY;
    location.hash = mark.hash;
    // The card opens beside its quotation: the page has no reason to move.
    if (isBeside.matches) {
      scrollTo({ top, behavior: "instant" });
    }
  }

  function show() {
    const number = location.hash.match(/^#[cq](\d+)$/)?.[1];
    for (const mark of article.querySelectorAll(".quoted")) {
      mark.classList.toggle("here", number !== undefined && mark.hash === `#c${number}`);
    }
    return number;
  }

  article.addEventListener("click", (event) => {
    const mark = event.target.closest(".quoted");
    if (mark && !event.ctrlKey && !event.metaKey && !event.shiftKey) {
      event.preventDefault();
      open(mark);
    }
  });
  addEventListener("hashchange", show);
  show();

  function step(by) {
    const number = location.hash.match(/^#[cq](\d+)$/)?.[1];
    const at = marks.findIndex((mark) => mark.id === `q${number}`);
    const next = at < 0 ? (by > 0 ? 0 : marks.length - 1) : (at + by + marks.length) % marks.length;
    const mark = marks[next];
    open(mark);
    if (isBeside.matches) {
      mark.scrollIntoView({ block: "center" });
      mark.focus({ preventScroll: true });
    }
    announce(`Quotation ${next + 1} of ${marks.length}: ${mark.textContent}`);
  }
  return { step };
}
