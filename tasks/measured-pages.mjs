/** The tools, whose answers the benchmark times too. */
export const TOOLS = ['/cost-estimator/', '/what-to-expect/', '/compare-options/'];
/** The pages that the benchmark and Lighthouse open: one of each kind that readers meet most, and the longest. */
export const MEASURED = ['/', '/timeline/', '/delivery-methods/', '/faq/', '/glossary/', ...TOOLS, '/search/'];
