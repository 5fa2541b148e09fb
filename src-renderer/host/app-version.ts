/** Written in by the build. */
declare const __APP_VERSION__: string;

export function appVersion(): string {
  return __APP_VERSION__;
}
