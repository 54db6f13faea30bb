/** Commands of the ribbon: each opens the pane on the form of its command. The names stand in manifest.xml. */
export const ribbonCommands = {
  adjustCost: 'Adjust Cost - Item Entries',
  calculateInventoryValue: 'Calculate Inventory Value',
  postRevaluationJournal: 'Post Revaluation Journal',
  postInventoryCostToGL: 'Post Inventory Cost to G/L',
} as const;

/** What the ribbon asked for, kept until the pane is ready to show it. */
export class RibbonRequests {
  private listener: ((caption: string) => void) | undefined;
  private waiting: string | undefined;

  /** Listens to the ribbon; call once, when Office is ready. */
  associate(): void {
    for (const [name, caption] of Object.entries(ribbonCommands)) {
      Office.actions.associate(name, (event: Office.AddinCommands.Event) => {
        this.ask(caption);
        // Excel waits for the end of a command, also of one whose pane could not be shown.
        void Office.addin.showAsTaskpane().finally(() => event.completed());
      });
    }
  }

  /** Tells which command is asked for, also one asked for earlier. Gives the way to stop listening. */
  onRequest(listener: (caption: string) => void): () => void {
    this.listener = listener;
    const { waiting } = this;
    this.waiting = undefined;
    if (waiting !== undefined) listener(waiting);
    return () => (this.listener = undefined);
  }

  private ask(caption: string): void {
    if (this.listener) this.listener(caption);
    else this.waiting = caption;
  }
}
