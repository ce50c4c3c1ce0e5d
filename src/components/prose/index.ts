import AssessmentCounts from './AssessmentCounts.astro';
import Avoid from './Avoid.astro';
import Cite from './Cite.astro';
import Compare from './Compare.astro';
import CostBars from './CostBars.astro';
import Crisis from './Crisis.astro';
import Do from './Do.astro';
import Dots from './Dots.astro';
import Estimate from './Estimate.astro';
import Expect from './Expect.astro';
import Formerly from './Formerly.astro';
import LabelCounts from './LabelCounts.astro';
import MethodFacts from './MethodFacts.astro';
import MethodsTable from './MethodsTable.astro';
import Num from './Num.astro';
import Price from './Price.astro';
import Reports from './Reports.astro';
import Sheet from './Sheet.astro';
import Steps from './Steps.astro';
import Studies from './Studies.astro';
import Term from './Term.astro';
import Unknown from './Unknown.astro';

/** The words authors may use in MDX. Each is shown in CONTRIBUTING.md. */
export const prose = {
  AssessmentCounts,
  Avoid,
  Cite,
  Compare,
  CostBars,
  Crisis,
  Do,
  Dots,
  Estimate,
  Expect,
  Formerly,
  LabelCounts,
  MethodFacts,
  MethodsTable,
  Num,
  Price,
  Reports,
  Sheet,
  Steps,
  Studies,
  Term,
  Unknown,
};
