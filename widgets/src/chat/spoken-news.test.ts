import { expect, test } from 'vitest';
import { Speech } from '../strings/speech';
import { aCard, anAnnouncement, anEvent } from '../testing/builders';
import { announcementWords, emergencyWords, standingAlert } from './spoken-news';

const english = new Speech('en');

test('a drill is called a drill before anything else is said', () => {
  expect(announcementWords([anAnnouncement({ drill: true })], english)).toBe(
    'DRILL: Emergency: Evacuate now',
  );
});

test('what is over is said to be over, and does not stand on the city’s page', () => {
  const over = anAnnouncement({ cancelled: true });
  expect(announcementWords([over], english)).toBe('Cancelled: Emergency: Evacuate now');
  expect(standingAlert([over], english)).toBeNull();
});

test('a mere notice does not turn the launcher into an alert', () => {
  expect(standingAlert([anAnnouncement({ severity: 'info' })], english)).toBeNull();
  expect(standingAlert([anAnnouncement({ severity: 'warning', drill: true })], english)).toEqual({
    severity: 'warning',
    drill: 'DRILL',
    title: 'Evacuate now',
  });
});

test('only emergencies interrupt', () => {
  const card = aCard({ type: 'emergency', title: 'Fire', text: 'Call 119.' });
  expect(emergencyWords([anEvent(1, 'answer', aCard())], english)).toBeNull();
  expect(emergencyWords([anEvent(1, 'emergency', card)], english)).toBe('Emergency. Fire. Call 119.');
});
