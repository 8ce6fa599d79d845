// What is said at once, to screen readers and to the city's page, when something urgent arrives.
import type { Announcement, ConversationEvent } from '../api/types';
import type { StandingAlert } from '../frame-protocol';
import type { Speech } from '../strings/speech';
import { stands } from './session/announcement-feed';

/** The words of an emergency among these events, or null. */
export function emergencyWords(events: readonly ConversationEvent[], speech: Speech): string | null {
  const event = events.find(({ kind }) => kind === 'emergency');
  if (event?.kind !== 'emergency') return null;
  const { title, text } = event.body;
  return [speech.text('emergency'), title, text].join('. ');
}

/** Each announcement in one breath: whether a drill or over, how grave, and its title. */
export function announcementWords(announcements: readonly Announcement[], speech: Speech): string {
  const sentences = announcements.map(({ severity, drill, cancelled, title }) => {
    const marks = [drill && speech.text('drill'), cancelled && speech.text('cancelled')];
    return [...marks, speech.text(`severity_${severity}`), title].filter(Boolean).join(': ');
  });
  return sentences.join(' ');
}

/** What the launcher shows on the city's page: the most pressing announcement that stands, if any. */
export function standingAlert(current: readonly Announcement[], speech: Speech): StandingAlert | null {
  const top = current.find(stands);
  if (!top) return null;
  return { severity: top.severity, drill: top.drill ? speech.text('drill') : null, title: top.title };
}
