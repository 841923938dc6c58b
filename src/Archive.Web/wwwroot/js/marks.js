import { announce } from "./announcing.js";

/** Leads from one marked place of a document to the next; null on pages without marks. */
export function startMarks() {
  const bar = document.querySelector("[data-marks]");
  const count = document.querySelectorAll("mark[id]").length;
  if (!bar || count === 0) {
    return null;
  }
  let current = 0;

  function show(number, isAsked) {
    current = number;
    for (const mark of document.querySelectorAll("mark[data-mark]")) {
      mark.classList.toggle("here", Number(mark.dataset.mark) === number);
    }
    const first = document.getElementById(`m${number}`);
    first.scrollIntoView({ block: "center" });
    position.textContent = `${number} of ${count}`;
    document.dispatchEvent(new CustomEvent("mark-shown", { detail: String(number) }));
    if (isAsked) {
      const passage = first.closest("[data-passage]")?.dataset.passage;
      announce(`Mark ${number} of ${count}, paragraph ${passage}: ${first.textContent}`);
    }
  }

  const step = (by) => show(((current - 1 + by + count) % count) + 1, true);

  const steps = document.createElement("div");
  steps.className = "marks-steps";
  const position = document.createElement("span");
  if (count > 1) {
    steps.append(
      stepButton("‹", "Previous mark", () => step(-1)),
      position,
      stepButton("›", "Next mark", () => step(1)),
    );
    bar.querySelector("ol").replaceWith(steps);
  }

  // The place the address names, or the first: whoever follows a link to words wants to see them.
  const named = location.hash.slice(1);
  const passage = named ? document.getElementById(named) : null;
  const mark = passage?.matches("mark") ? passage : passage?.querySelector("mark[id]");
  if (mark || !named) {
    show(Number((mark ?? document.querySelector("mark[id]")).dataset.mark), false);
  }
  return { step };
}

function stepButton(sign, name, act) {
  const button = document.createElement("button");
  button.type = "button";
  button.textContent = sign;
  button.setAttribute("aria-label", name);
  button.addEventListener("click", act);
  return button;
}
