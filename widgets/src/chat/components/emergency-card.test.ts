import { expect, test } from 'vitest';
import { Speech } from '../../strings/speech';
import { aCard } from '../../testing/builders';
import { accessibilityFaults, find, mount, nameOf, words } from '../../testing/mount';
import { EmergencyCard } from './emergency-card';

const card = aCard({
  type: 'emergency',
  title: 'Fire: call 119 now',
  html: '<p>Say: kaji desu.</p>',
  calls: [
    { number: '119', label: 'Fire and ambulance' },
    { number: '#7119', label: 'Doctor or ambulance?' },
  ],
});

test('the number to call stands before what to say, as a link that dials', async () => {
  const element = await mount(new EmergencyCard(), { speech: new Speech('en'), card });
  expect(find(element, 'a[href="tel:119"]')).toBeTruthy();
  expect(find(element, 'a[href="tel:#7119"]')).toBeTruthy();
  expect(words(element)).toMatch(/Emergency.*call 119 now.*Call 119.*kaji desu/);
  expect(nameOf(find(element, 'a[href="tel:119"]'))).toBe('Call 119Fire and ambulance');
  expect(accessibilityFaults(element)).toEqual([]);
});

test('it says that it is an emergency in words, not by colour alone', async () => {
  const element = await mount(new EmergencyCard(), { speech: new Speech('vi'), card });
  expect(find(element, 'article').getAttribute('aria-labelledby')).toBe('kind title');
  expect(find(element, '#kind').textContent).toContain('Khẩn cấp');
});
