declare namespace App {
  interface Locals {
    /** What the words of the page being built may ask for; set by the page before it renders its content. */
    evidence: import('./queries/evidence.ts').PageEvidence;
  }
}
