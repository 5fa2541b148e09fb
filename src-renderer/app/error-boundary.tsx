import { Component, type ErrorInfo, type ReactNode } from 'react';
import { PartFailed } from './part-failed';

interface ErrorBoundaryProps {
  /** Which part of the screen it guards: stands in the details. */
  readonly area: string;
  /** A change of it, such as a move to another page, gives the part a fresh start. */
  readonly resetKey?: string;
  readonly children: ReactNode;
}

interface Failure {
  readonly resetKey: string | undefined;
  readonly error: Error | null;
  readonly componentStack: string;
}

const noFailure = { error: null, componentStack: '' } as const;

/** Keeps a fault in one part of the screen from taking the rest with it. */
export class ErrorBoundary extends Component<ErrorBoundaryProps, Failure> {
  override state: Failure = { ...noFailure, resetKey: this.props.resetKey };

  static getDerivedStateFromError(thrown: unknown): Partial<Failure> {
    return { error: thrown instanceof Error ? thrown : new Error(String(thrown)) };
  }

  static getDerivedStateFromProps({ resetKey }: ErrorBoundaryProps, state: Failure): Partial<Failure> | null {
    return resetKey === state.resetKey ? null : { ...noFailure, resetKey };
  }

  override componentDidCatch(_thrown: unknown, { componentStack }: ErrorInfo): void {
    this.setState({ componentStack: componentStack ?? '' });
  }

  override render(): ReactNode {
    const { error, componentStack } = this.state;
    if (!error) return this.props.children;
    return (
      <PartFailed
        error={error}
        componentStack={componentStack}
        area={this.props.area}
        onReload={() => this.setState(noFailure)}
      />
    );
  }
}
