import { announce } from "./announcing.js";
import { spanOf } from "./places.js";
import { OriginalPages } from "./original-pages.js";

/**
 * Shows a document's PDF original beside its text: a passage leads to its place on the page, and words selected on the
 * page are words of the document. Returns what the selection's box asks; null where there is no such original.
 */
export function startOriginal() {
  const panel = document.querySelector("[data-original]");
  const reading = document.querySelector("[data-citations]");
  const link = document.querySelector("[data-show-original]");
  if (!panel || !reading || !link) {
    return null;
  }
  const state = panel.querySelector("[data-original-state]");
  const button = buttonFor(link);
  let pages = null;

  button.addEventListener("click", () => (panel.hidden ? open(true) : close()));
  panel.querySelector("[data-original-close]").addEventListener("click", () => {
    close();
    button.focus();
  });

  async function open(isAsked) {
    panel.hidden = false;
    panel.parentElement.classList.add("with-original");
    button.setAttribute("aria-expanded", "true");
    if (isAsked) {
      panel.scrollIntoView({ block: "nearest" });
    }
    if (pages) {
      return;
    }
    pages = new OriginalPages(panel);
    state.textContent = "The original is being fetched…";
    try {
      await pages.load(panel.dataset.original, (share) => {
        state.textContent = `The original is being fetched: ${Math.round(100 * share)} %`;
      });
      state.textContent = "";
      showFirstMark();
    } catch {
      pages = null;
      state.textContent = `${panel.dataset.missing ?? "The original cannot be shown here."} `;
      const file = document.createElement("a");
      file.href = panel.dataset.original;
      file.textContent = "Open the file";
      state.append(file);
    }
  }

  function close() {
    panel.hidden = true;
    panel.parentElement.classList.remove("with-original");
    button.setAttribute("aria-expanded", "false");
  }

  async function locate(span) {
    if (panel.hidden || !pages || !span) {
      return;
    }
    const query = new URLSearchParams({ start: span.start, end: span.end });
    const response = await fetch(`${panel.dataset.places}?${query}`);
    if (!response.ok) {
      say(
        response.status === 503
          ? "The scan is being read. Ask again in a minute."
          : "These words have no place on the original.",
      );
      return;
    }
    const { places } = await response.json();
    pages.mark(places);
    say(places.length > 0 ? "" : "These words have no place on the original.");
    if (places.length > 0) {
      if (!isBeside()) {
        panel.scrollIntoView({ block: "start" });
      }
      announce(`Shown on page ${places[0].page} of the original`);
    }
  }

  const isBeside = () => matchMedia("(min-width: 68rem)").matches;

  function say(sentence) {
    state.textContent = sentence;
  }

  function showFirstMark() {
    const mark = document.querySelector("mark.here") ?? document.querySelector("mark[id]");
    if (mark) {
      locate(spanOfMark(mark.dataset.mark));
    }
  }

  function spanOfMark(number) {
    const pieces = document.querySelectorAll(`mark[data-mark="${CSS.escape(number)}"]`);
    const range = document.createRange();
    range.setStartBefore(pieces[0]);
    range.setEndAfter(pieces[pieces.length - 1]);
    return spanOf(range, reading);
  }

  // A click on a passage, or the Enter key on its number.
  reading.addEventListener("click", (event) => {
    const passage = event.target.closest("[data-passage]");
    const control = event.target.closest("a, button, summary, input");
    if (!passage || (control && !control.matches(".number")) || !getSelection().isCollapsed) {
      return;
    }
    const range = document.createRange();
    range.selectNodeContents(passage);
    locate(spanOf(range, reading));
  });
  document.addEventListener("mark-shown", (event) => locate(spanOfMark(event.detail)));

  if (matchMedia("(min-width: 90rem)").matches) {
    open(false);
  }

  return {
    panel,
    /** The span of the document's text that a range of a page's letters covers; null where there is none. */
    async spanOf(range) {
      const ends = pages?.endsOf(range);
      if (!ends) {
        return null;
      }
      const query = new URLSearchParams({ from: ends.from.join(","), to: ends.to.join(",") });
      const response = await fetch(`${panel.dataset.span}?${query}`);
      return response.ok ? await response.json() : null;
    },
  };
}

// Without script it is a link to the file.
function buttonFor(link) {
  const button = document.createElement("button");
  button.type = "button";
  button.textContent = link.textContent;
  button.setAttribute("aria-expanded", "false");
  button.setAttribute("aria-controls", "original");
  link.replaceWith(button);
  return button;
}
