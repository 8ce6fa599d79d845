import { css } from 'lit';

export const styles = css`
  header {
    position: relative;
    display: flex;
    align-items: center;
    gap: 0.5rem;
    min-height: 64px;
    padding: 0.5rem max(0.75rem, env(safe-area-inset-right)) 0.5rem max(1rem, env(safe-area-inset-left));
    padding-block-start: max(0.5rem, env(safe-area-inset-top));
    overflow: hidden;
    background: var(--accent);
    color: #fff;
  }
  .bridge {
    position: absolute;
    inset-block: 0;
    inset-inline-end: 0;
    width: min(100%, 20rem);
    height: 100%;
    stroke-width: 1.4;
    opacity: 0.2;
    mask-image: linear-gradient(to left, #000 35%, transparent);
  }
  .emblem {
    position: relative;
    width: 34px;
    height: 34px;
    stroke-width: 2;
  }
  .names {
    position: relative;
    flex: 1 1 6rem;
    min-width: 0;
  }
  h1 {
    font-size: 1.125rem;
    font-weight: 700;
    line-height: 1.3;
    overflow: hidden;
    text-overflow: ellipsis;
    white-space: nowrap;
  }
  p {
    font-size: 0.8125rem;
    line-height: 1.4;
  }
  .picker {
    position: relative;
    display: flex;
    align-items: center;
    flex: 0 1 auto;
    min-width: 0;
    max-width: 52%;
    min-height: 44px;
  }
  .picker svg {
    position: absolute;
    inset-inline-start: 0.6rem;
    pointer-events: none;
  }
  select {
    field-sizing: content;
    max-width: 100%;
    min-height: 44px;
    padding: 0.25rem 0.75rem 0.25rem 2.4rem;
    padding-inline: 2.4rem 0.75rem;
    border: 1px solid rgb(255 255 255 / 70%);
    border-radius: 22px;
    appearance: none;
    background: rgb(0 0 0 / 22%);
    text-overflow: ellipsis;
    cursor: pointer;
  }
  option {
    background: var(--paper);
    color: var(--ink);
  }
  .close {
    position: relative;
    display: grid;
    place-items: center;
    width: 44px;
    height: 44px;
    padding: 0;
    border: 1px solid transparent;
    border-radius: 22px;
    background: none;
  }
  .close:hover,
  select:hover {
    background: rgb(0 0 0 / 30%);
  }
  :focus-visible {
    outline-color: #fff;
    outline-offset: -1px;
  }
  @media (max-width: 420px) {
    header {
      gap: 0.375rem;
      padding-inline: max(0.625rem, env(safe-area-inset-left)) max(0.25rem, env(safe-area-inset-right));
    }
    h1 {
      font-size: 0.9375rem;
    }
    .emblem {
      width: 28px;
    }
    .picker {
      max-width: 60%;
    }
    .picker svg {
      inset-inline-start: 0.5rem;
    }
    select {
      padding-inline: 1.9rem 0.5rem;
      font-size: 0.875rem;
    }
  }
  @media (max-width: 279px) {
    .emblem,
    .bridge,
    p {
      display: none;
    }
    h1 {
      font-size: 1rem;
    }
  }
  @media (max-height: 420px) {
    header {
      min-height: 48px;
      padding-block: 0.125rem;
    }
    p {
      display: none;
    }
  }
  @media (forced-colors: active) {
    header {
      border-block-end: 2px solid;
    }
    .close {
      border-color: ButtonText;
    }
  }
`;
