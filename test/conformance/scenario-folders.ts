/** Where the project keeps its scenarios: shared cases, random ledgers with figures of their own, the project's own, and those of the reference's published tests. */
export const scenarioFolders = ['cases', 'random', 'own', 'published'] as const;
