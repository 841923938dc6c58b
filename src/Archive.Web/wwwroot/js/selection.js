import { confirmOn, copy } from "./copying.js";
import { spanOf } from "./places.js";
import { recall } from "./remembering.js";

const Pause = 180;

/**
 * Offers, beside selected words of a document, to copy them with their citation, to link to them, to print them.
 * @param original what shows the original, on whose pages words can be selected too; null where there is none.
 */
export function startSelection(original) {
  const reading = document.querySelector("[data-citations]");
  if (!reading) {
    return;
  }
  const box = makeBox();
  let timer = 0;
  let place = null;
  let question = 0;

  document.addEventListener("selectionchange", () => {
    clearTimeout(timer);
    timer = setTimeout(update, Pause);
  });
  document.addEventListener("keydown", (event) => {
    if (event.key === "Escape" && box.element.isConnected) {
      box.element.remove();
      place = null;
    }
  });

  async function update() {
    const selection = getSelection();
    if (box.element.contains(document.activeElement)) {
      return;
    }
    const range = selection.rangeCount > 0 ? selection.getRangeAt(0) : null;
    const number = ++question;
    const span = range && !range.collapsed ? await spanOfRange(range) : null;
    if (number !== question) {
      return;
    }
    if (!span || selection.toString().trim() === "") {
      box.element.remove();
      place = null;
      return;
    }
    if (place?.start === span.start && place.end === span.end) {
      return;
    }
    const mark = `mark=${span.start}-${span.end}`;
    const asked = `${reading.dataset.citations}?${mark}&sha256=${reading.dataset.sha256}`;
    const named = { ...span, answer: fetchCitations(asked) };
    place = named;
    box.begin();
    show(range, isOnOriginal(range) ? original.panel : reading);
    // The server knows the words at the place, and every link carries them.
    const answer = await named.answer;
    if (place === named) {
      box.finish(answer);
    }
  }

  const isOnOriginal = (range) =>
    Boolean(original?.panel.contains(range.commonAncestorContainer));

  function spanOfRange(range) {
    return isOnOriginal(range)
      ? original.spanOf(range)
      : range.intersectsNode(reading)
        ? spanOf(range, reading)
        : null;
  }

  // Put into the page after the words, so that the Tab key goes from them to the box.
  function show(range, holder) {
    let block = range.endContainer;
    while (block.parentNode !== holder && block.parentNode) {
      block = block.parentNode;
    }
    if (block.parentNode === holder) {
      block.after(box.element);
    } else {
      holder.append(box.element);
    }
    const words = range.getBoundingClientRect();
    const frame = holder.getBoundingClientRect();
    const widest = frame.width - box.element.offsetWidth;
    box.element.style.top = `${words.bottom - frame.top + 8}px`;
    box.element.style.left = `${Math.max(0, Math.min(words.left - frame.left, widest))}px`;
  }

  async function act(button, what, textOf) {
    const answer = await place?.answer;
    confirmOn(button, answer?.citations ? await copy(textOf(answer)) : false, what);
  }

  box.cite.addEventListener("click", () => act(box.cite, "Words and citation", withCitation));
  box.link.addEventListener("click", () => act(box.link, "Link", (answer) => answer.marked));
}

function withCitation(answer) {
  const style = recall("citation-style");
  const words = answer.text.replace(/\s+/g, " ").trim();
  return `“${words}”\n\n${answer.citations[style] ?? answer.citations.bluebook}`;
}

// Asked for when the words are selected: a browser lets a page copy only soon after a click.
async function fetchCitations(address) {
  try {
    const response = await fetch(address);
    return response.ok ? await response.json() : { fault: response.status };
  } catch {
    return { fault: 0 };
  }
}

const Corrected = 409;

function makeBox() {
  const element = document.createElement("div");
  element.className = "selection";
  element.setAttribute("role", "toolbar");
  element.setAttribute("aria-label", "Selected words");
  element.dataset.furniture = "";
  // A press on the box must not take the selection away.
  element.addEventListener("mousedown", (event) => event.preventDefault());
  const cite = document.createElement("button");
  cite.type = "button";
  cite.textContent = "Copy with citation";
  const link = document.createElement("button");
  link.type = "button";
  link.textContent = "Copy link";
  const pdf = document.createElement("a");
  pdf.textContent = "PDF of these words";
  const fault = document.createElement("span");
  fault.setAttribute("role", "status");
  return {
    element,
    cite,
    link,
    pdf,
    begin() {
      pdf.removeAttribute("href");
      element.replaceChildren(cite, link, pdf);
    },
    finish(answer) {
      if (answer.citations) {
        pdf.href = answer.pdf;
        return;
      }
      fault.textContent =
        answer.fault === Corrected
          ? "The document has been corrected since you opened it. Load the page again."
          : "These words cannot be cited now. Try again.";
      element.replaceChildren(fault);
    },
  };
}
