// A soft double tone for a new case. Off until somebody turns it on; the choice stays on this computer.

const KEY = 'desk:sound';

export class AlertSound {
  private context: AudioContext | null = null;

  get on(): boolean {
    return localStorage.getItem(KEY) === 'on';
  }

  /** Turns the sound on or off; turned on by a press, so that the browser allows it. */
  toggle(): void {
    localStorage.setItem(KEY, this.on ? 'off' : 'on');
    this.play();
  }

  play(): void {
    if (!this.on || typeof AudioContext === 'undefined') return;
    this.context ??= new AudioContext();
    void this.context.resume();
    this.tone(this.context, 660, 0);
    this.tone(this.context, 880, 0.18);
  }

  private tone(context: AudioContext, frequency: number, after: number): void {
    const start = context.currentTime + after;
    const oscillator = context.createOscillator();
    const volume = context.createGain();
    oscillator.frequency.value = frequency;
    volume.gain.setValueAtTime(0.0001, start);
    volume.gain.exponentialRampToValueAtTime(0.12, start + 0.02);
    volume.gain.exponentialRampToValueAtTime(0.0001, start + 0.3);
    oscillator.connect(volume).connect(context.destination);
    oscillator.start(start);
    oscillator.stop(start + 0.32);
  }
}
