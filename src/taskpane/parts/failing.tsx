/** Catches what goes wrong while the pane draws itself: the pane is never blank. */
import { Component, type ReactNode } from 'react';
import type { Language } from '../../localization/language';
import { FaultBar } from './fault-bar';

interface Props {
  readonly language: Language;
  readonly children: ReactNode;
}

export class Failing extends Component<Props, { readonly fault?: string }> {
  override state: { readonly fault?: string } = {};

  static getDerivedStateFromError(error: unknown): { fault: string } {
    return { fault: error instanceof Error ? (error.stack ?? error.message) : String(error) };
  }

  override render(): ReactNode {
    return this.state.fault === undefined ? this.props.children : <FaultBar fault={this.state.fault} language={this.props.language} />;
  }
}
