// Follows the index while it is built, and shows the page anew when it is done.
const Pause = 1000;

export function startProgress() {
  const notice = document.querySelector("[data-progress]");
  if (!notice) {
    return;
  }
  const bar = notice.querySelector("progress");
  const count = notice.querySelector("[data-progress-count]");

  async function look() {
    const response = await fetch(notice.dataset.progress).catch(() => null);
    if (response?.ok) {
      // A reader who is typing keeps what was typed.
      if (!document.activeElement?.matches("input")) {
        location.reload();
      }
      return;
    }
    const health = await response?.json().catch(() => null);
    if (health?.total > 0) {
      bar.max = health.total;
      bar.value = health.done;
      const format = new Intl.NumberFormat("en-US");
      count.textContent = `${format.format(health.done)} of ${format.format(health.total)} files`;
    }
    setTimeout(look, Pause);
  }

  setTimeout(look, Pause);
}
