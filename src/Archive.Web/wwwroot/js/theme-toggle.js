import { announce } from "./announcing.js";
import { remember } from "./remembering.js";

const root = document.documentElement;
const systemIsDark = matchMedia("(prefers-color-scheme: dark)");

function isDark() {
  return root.dataset.theme ? root.dataset.theme === "dark" : systemIsDark.matches;
}

export function startTheme() {
  const button = document.querySelector("[data-theme-toggle]");
  const label = button.querySelector("span");
  const show = () => {
    label.textContent = isDark() ? "Switch to light" : "Switch to dark";
  };
  button.addEventListener("click", () => {
    const theme = isDark() ? "light" : "dark";
    root.dataset.theme = theme;
    remember("theme", theme);
    show();
    announce(theme === "dark" ? "Dark" : "Light");
  });
  systemIsDark.addEventListener("change", show);
  show();
  button.hidden = false;
}
