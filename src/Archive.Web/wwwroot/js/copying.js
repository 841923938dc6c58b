import { announce } from "./announcing.js";
import { remember } from "./remembering.js";

/** Puts text on the clipboard; says whether it did. */
export async function copy(text) {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return copyFromField(text);
  }
}

// Where the site is not on https, browsers offer only the old way.
function copyFromField(text) {
  const field = document.createElement("textarea");
  field.value = text;
  field.className = "unseen";
  const focused = document.activeElement;
  document.body.append(field);
  field.select();
  const done = document.execCommand("copy");
  field.remove();
  focused?.focus();
  return done;
}

/** Shows on the button itself, and says, what came of it. */
export function confirmOn(button, done, what) {
  announce(done ? `${what} copied` : `${what} could not be copied`);
  if (button.dataset.confirming) {
    return;
  }
  const label = [...button.childNodes];
  button.dataset.confirming = "yes";
  button.replaceChildren(done ? "Copied" : "Not copied");
  setTimeout(() => {
    button.replaceChildren(...label);
    delete button.dataset.confirming;
  }, 2000);
}

export function startCopying() {
  for (const button of document.querySelectorAll("[data-copy]")) {
    button.addEventListener("click", async () => {
      const source = document.querySelector(button.dataset.copy);
      const done = await copy(source.textContent.trim());
      remember("citation-style", source.id.replace("cite-", ""));
      confirmOn(button, done, "The citation");
    });
  }
}
