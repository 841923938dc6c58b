// Runs before the page is painted, so that a reader who chose the dark never sees the light flash by.
(() => {
  try {
    const theme = localStorage.getItem("theme");
    if (theme === "light" || theme === "dark") {
      document.documentElement.dataset.theme = theme;
    }
  } catch {
    // A browser that keeps nothing follows the system.
  }
})();
