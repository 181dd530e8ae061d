// Keeps a page as new as its programme: after events it fetches itself again, and takes over the part marked live.
const live = () => document.querySelector("[data-live]");
const notice = document.querySelector("[data-live-notice]");
const AFTER_EVENT = 200;
const AFTER_FAILURE = 2000;
let due;

function refreshIn(milliseconds) {
  due ??= setTimeout(() => {
    due = undefined;
    refresh().catch(() => refreshIn(AFTER_FAILURE));
  }, milliseconds);
}

async function refresh() {
  const answer = await fetch(location.href, { headers: { Accept: "text/html" } });
  if (!answer.ok) {
    location.reload();
    return;
  }
  const page = new DOMParser().parseFromString(await answer.text(), "text/html");
  const next = page.querySelector("[data-live]");
  if (Number(next.dataset.position) > Number(live().dataset.position)) {
    takeOver(next);
    notice.textContent = next.dataset.notice;
  }
}

// What the reader has opened stays open, and the focus stays with it.
function takeOver(next) {
  const within = (id) => next.querySelector(`#${CSS.escape(id)}`);
  for (const { id } of live().querySelectorAll("details[open]")) {
    within(id)?.setAttribute("open", "");
  }
  const focused = document.activeElement?.closest("[data-live] details")?.id;
  live().replaceWith(next);
  if (focused) {
    within(focused)?.querySelector("summary").focus({ preventScroll: true });
  }
}

const events = new EventSource(`${live().dataset.live}?after=${live().dataset.position}`);
events.onmessage = () => refreshIn(AFTER_EVENT);
events.onerror = () => {
  // A broken connection is taken up again by the browser itself; a refused one means that the login has ended.
  if (events.readyState === EventSource.CLOSED) {
    location.reload();
  }
};
