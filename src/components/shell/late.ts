/** What a page does when it has nothing else to do: speak with a learning platform, or keep the site for later. */
const { lms, root } = document.documentElement.dataset;
if (lms !== undefined) void import('../lms/course-link.ts').then(({ linkCourse }) => linkCourse());
else if (root === undefined) {
  const idle = globalThis.requestIdleCallback ?? ((work: () => void) => setTimeout(work, 500));
  idle(() => void import('../offline/start.ts').then(({ startOfflineCopy }) => startOfflineCopy()));
}

export {};
