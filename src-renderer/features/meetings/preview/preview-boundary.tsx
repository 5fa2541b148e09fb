import { Component, type ReactNode } from 'react';

interface PreviewBoundaryProps {
  readonly children: ReactNode;
  /** Shown while the paper cannot be drawn. */
  readonly fallback: ReactNode;
  /** Another value tries again: the record as it is now. */
  readonly attempt: unknown;
}

interface PreviewBoundaryState {
  readonly failed: boolean;
  readonly attempt: unknown;
}

/** Keeps a paper that cannot be drawn from taking the page down, where somebody is typing. */
export class PreviewBoundary extends Component<PreviewBoundaryProps, PreviewBoundaryState> {
  static getDerivedStateFromError(): Partial<PreviewBoundaryState> {
    return { failed: true };
  }

  static getDerivedStateFromProps(
    { attempt }: PreviewBoundaryProps,
    state: PreviewBoundaryState,
  ): PreviewBoundaryState | null {
    return attempt === state.attempt ? null : { failed: false, attempt };
  }

  override state: PreviewBoundaryState = { failed: false, attempt: this.props.attempt };

  override render(): ReactNode {
    return this.state.failed ? this.props.fallback : this.props.children;
  }
}
