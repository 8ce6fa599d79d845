// Lets a stream rest while nobody looks: browsers allow few connections, and tabs are often forgotten open.
import type { EventStream } from './event-stream';

/** How long a hidden page keeps its stream, in milliseconds. */
const REST_AFTER_MS = 60_000;

/** Starts the stream, rests it in a page hidden for a minute, resumes it on sight. Returns what stops it all. */
export function whileVisible(stream: EventStream): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let resting = false;
  const look = () => {
    clearTimeout(timer);
    if (document.hidden) {
      timer = setTimeout(() => {
        resting = stream.running;
        stream.stop();
      }, REST_AFTER_MS);
    } else if (resting) {
      resting = false;
      stream.start();
    } else stream.hurry();
  };
  const online = () => stream.hurry();
  document.addEventListener('visibilitychange', look);
  window.addEventListener('online', online);
  stream.start();
  return () => {
    clearTimeout(timer);
    document.removeEventListener('visibilitychange', look);
    window.removeEventListener('online', online);
    stream.stop();
  };
}
