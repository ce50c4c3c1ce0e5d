/** The pages that the benchmark and Lighthouse open: one of each kind that readers meet most, and the longest. */
export const TOOLS = ['/cost-estimator/', '/what-to-expect/', '/compare-options/'];
export const MEASURED = ['/', '/timeline/', '/delivery-methods/', '/faq/', '/glossary/', ...TOOLS, '/search/'];
