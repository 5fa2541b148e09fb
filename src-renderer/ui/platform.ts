/** Whether the keyboard at hand has a Command key. Read from the engine: keys are the keyboard's, not the host's. */
export const isMac = typeof navigator !== 'undefined' && /mac|iphone|ipad/i.test(navigator.platform);
